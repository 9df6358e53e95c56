using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>MH4004: not a date that means one thing only.</summary>
internal sealed class NotADateRule() : ReadingRule(Descriptors.NotADate, ProblemKind.NotADate);
