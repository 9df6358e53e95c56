using Masthead.Content.Keys;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2008: somebody gave something for the article, or it is an advertiser's, and no disclaimer says so. Silent where MH2002 asks for such a
/// disclaimer.
/// </summary>
internal sealed class UndisclosedSponsorshipRule() : DisclosureRule(new("MH2008", "The sponsorship is not disclosed", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Missing(ResolvedArticle article, RuleInput input)
    {
        if (article.Content.Sponsorship is { } sponsorship && Lacks(article, input.Site, KindsFor(sponsorship.Value.Type)))
        {
            var kinds = KindsFor(sponsorship.Value.Type);
            yield return new Finding(
                sponsorship.Range,
                $"The article has a sponsorship of the type {ClosedSet<SponsorshipType>.NameOf(sponsorship.Value.Type)}, and no disclaimer of the kind {NamesOf(kinds)} says so: {Remedy(article, input.Site, kinds)}.")
            { Edits = NamedDisclaimer.Of(input, kinds).ToEquatableArray() };
        }
        else if (article.Kind == ArticleKind.AdvertiserContent && Lacks(article, input.Site, DisclaimerKind.Sponsored))
        {
            yield return new Finding(
                article.Content.Kind?.Range ?? article.Content.Start.Range,
                $"The article is advertiser content, and no disclaimer of the kind {NamesOf(DisclaimerKind.Sponsored)} says so: {Remedy(article, input.Site, DisclaimerKind.Sponsored)}.")
            { Edits = NamedDisclaimer.Of(input, DisclaimerKind.Sponsored).ToEquatableArray() };
        }
    }

    /// <summary>The kinds that disclose it. Who was given something has an interest: saying that is a disclosure too.</summary>
    private static DisclaimerKind[] KindsFor(SponsorshipType type) => type switch
    {
        SponsorshipType.Affiliate => [DisclaimerKind.Affiliate, DisclaimerKind.Sponsored],
        SponsorshipType.Gift => [DisclaimerKind.Sponsored, DisclaimerKind.Conflict],
        _ => [DisclaimerKind.Sponsored],
    };

    private static bool Lacks(ResolvedArticle article, SiteIndex site, params DisclaimerKind[] kinds) =>
        !kinds.Any(article.Carries) && !IsDue(article, site, kinds);
}
