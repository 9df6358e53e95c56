using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>MH4017: a control character in metadata that turns the direction of writing.</summary>
internal sealed class DirectionControlRule() : ReadingRule(Descriptors.DirectionControl, ProblemKind.DirectionControl);
