using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2013: an article was generated, and no disclaimer of the kind ai says so. Silent where a person reviewed it and somebody answers for it,
/// and where MH2002 asks for such a disclaimer.
/// </summary>
internal sealed class UndisclosedAiRule() : DisclosureRule(new("MH2013", "Generated text is not disclosed", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Missing(ResolvedArticle article, SiteIndex site)
    {
        if (article.Content.Ai?.Value is not { Extent.Value: AiExtent.Generated } ai || ai is { HumanReview: true, Responsible: not null }
            || article.Carries(DisclaimerKind.Ai) || IsDue(article, site, DisclaimerKind.Ai))
        {
            yield break;
        }

        yield return new Finding(
            ai.Extent.Range,
            $"The article is generated, and no disclaimer of the kind {NamesOf(DisclaimerKind.Ai)} says so: {Remedy(article, site, DisclaimerKind.Ai)}, or write 'humanReview: true' and who is 'responsible:'.");
    }
}
