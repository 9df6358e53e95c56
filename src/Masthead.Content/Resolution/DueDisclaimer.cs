using Masthead.Content.Model;

namespace Masthead.Content.Resolution;

/// <summary>A disclaimer that masthead.yml requires of an article.</summary>
/// <param name="Facts">Why it is due: at least one.</param>
internal sealed record DueDisclaimer(DisclaimerContent Disclaimer, IReadOnlyList<DueFact> Facts)
{
    /// <summary>All that are required and in force. An editorial needs none: it is the publication's own voice.</summary>
    public static IEnumerable<DueDisclaimer> On(ResolvedArticle article, SiteDirectory directory)
    {
        if (article.Kind == ArticleKind.Editorial)
            yield break;

        var match = new RequirementMatch(article, directory);
        foreach (var disclaimer in directory.Publication.Disclaimers)
        {
            if (disclaimer.IsInForceOn(article.Content.Date) && match.FactsFor(disclaimer) is { Count: > 0 } facts)
                yield return new DueDisclaimer(disclaimer, facts);
        }
    }

    /// <summary>Of those the first of each kind that nothing on the article has.</summary>
    public static IEnumerable<DueDisclaimer> MissingOn(ResolvedArticle article, SiteDirectory directory)
    {
        var kinds = new HashSet<DisclaimerKind>();
        return On(article, directory).Where(due => !article.Carries(due.Disclaimer.Kind) && kinds.Add(due.Disclaimer.Kind));
    }
}
