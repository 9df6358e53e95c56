using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>MH4015: a limit of size, depth or aliases is passed.</summary>
internal sealed class LimitPassedRule() : ReadingRule(Descriptors.LimitPassed, ProblemKind.LimitPassed);
