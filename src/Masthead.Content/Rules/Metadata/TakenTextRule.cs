using Masthead.Content.Model;
using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4024: YAML takes the end of a text for a comment, or makes one text of several items. Silent for a title of which nothing is left (MH4009).</summary>
internal sealed class TakenTextRule() : ReadingRule(new("MH4024", "YAML reads the text otherwise than it is written", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error), ProblemKind.TakenText)
{
    protected override Problem? ReportedByOthers(RuleInput input) => NoTitleRule.TakenIn(input.File);
}
