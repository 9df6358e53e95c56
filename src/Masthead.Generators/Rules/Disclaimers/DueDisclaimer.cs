using Masthead.Generators.Content.Model;
using Masthead.Generators.Content.Resolution;

namespace Masthead.Generators.Rules.Disclaimers;

/// <summary>A disclaimer that masthead.yml requires of an article and that the article lacks.</summary>
/// <param name="Facts">Why it is due: at least one.</param>
internal sealed record DueDisclaimer(DisclaimerContent Disclaimer, IReadOnlyList<DueFact> Facts)
{
    /// <summary>The first of each kind that nothing on the article has. An editorial needs none: it is the publication's own voice.</summary>
    public static IEnumerable<DueDisclaimer> On(ResolvedArticle article, SiteDirectory directory)
    {
        if (article.Kind == ArticleKind.Editorial)
            yield break;

        var match = new RequirementMatch(article, directory);
        var kinds = new HashSet<DisclaimerKind>();
        foreach (var disclaimer in directory.Publication.Disclaimers)
        {
            if (article.Carries(disclaimer.Kind) || kinds.Contains(disclaimer.Kind) || !disclaimer.IsInForceOn(article.Content.Date))
                continue;

            if (match.FactsFor(disclaimer) is { Count: > 0 } facts)
            {
                kinds.Add(disclaimer.Kind);
                yield return new DueDisclaimer(disclaimer, facts);
            }
        }
    }
}
