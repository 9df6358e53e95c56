using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>MH4016: a date and time without an offset.</summary>
internal sealed class NoOffsetRule() : ReadingRule(Descriptors.NoOffset, ProblemKind.NoOffset);
