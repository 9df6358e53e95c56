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
        if (input.File.Article is not { } article)
            yield break;

        var resolved = input.Article!;
        foreach (var disclaimer in resolved.Disclaimers)
        {
            if (disclaimer.Template is { } template && Template.PassesLimit(template.Value, resolved.Values.Of))
                yield return new Finding(disclaimer.Place, ContentLimits.TooLongWhenFilled);
        }
    }
}
