using Masthead.Content.Model;
using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4023: a character of a title, a name or another plain text is written as HTML writes it. Silent for texts with tags, and for those of several lines, which may be Markdown.</summary>
internal sealed class HtmlEntityRule() : ReadingRule(new("MH4023", "The metadata is written as HTML", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error), ProblemKind.HtmlEntity);
