using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>MH4012: a no-break or zero-width space in metadata, where no writing needs one.</summary>
internal sealed class HiddenSpaceRule() : ReadingRule(Descriptors.HiddenSpace, ProblemKind.HiddenSpace);
