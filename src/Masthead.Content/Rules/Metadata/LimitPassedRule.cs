using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4015: a limit of size, depth or aliases is passed, in the file or by a disclaimer with its placeholders filled in.</summary>
internal sealed class LimitPassedRule() : ReadingRule(new("MH4015", "The file passes a limit", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error, MayBeSuppressed: false), ProblemKind.LimitPassed)
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site)
    {
        foreach (var finding in base.Check(file, site))
            yield return finding;
        if (file.Article is not { } article)
            yield break;

        var resolved = site.Resolve(article);
        foreach (var disclaimer in resolved.Disclaimers)
        {
            if (disclaimer.Template is { } template && Template.PassesLimit(template.Value, resolved.Values.Of))
                yield return new Finding(disclaimer.Place, ContentLimits.TooLongWhenFilled);
        }
    }
}
