using Masthead.Content.Model;
using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4004: not a date that means one thing only.</summary>
internal sealed class NotADateRule() : ReadingRule(new("MH4004", "The value is not a date", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error), ProblemKind.NotADate);
