using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4015: a limit of size, depth or aliases is passed, in the file or by a disclaimer with its placeholders filled in.</summary>
internal sealed class LimitPassedRule() : ReadingRule(new("MH4015", "The file passes a limit", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error, MayBeSuppressed: false), ProblemKind.LimitPassed)
{
    public override IEnumerable<Finding> Check(RuleInput input)
    {
        foreach (var finding in base.Check(input))
            yield return finding;
        foreach (var disclaimer in input.Article?.Disclaimers ?? [])
        {
            if (disclaimer.PassesLimit)
                yield return new Finding(disclaimer.Place, ContentLimits.TooLongWhenFilled);
        }
    }
}
