using Masthead.Content.Keys;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// A rule about a disclaimer that an article lacks. Silent while it is not certain what stands there or is due there: while a file or a value
/// cannot be read that says so, or the article or its author refers to a disclaimer, or the article to an author, that is not registered.
/// Each of these is reported as such.
/// </summary>
internal abstract class DisclosureRule(RuleInfo info) : EditorialRule(info)
{
    /// <summary>What says that a disclaimer is due, or stands there.</summary>
    private static readonly string[] Keys = ["disclaimers", "disclaimer", "kind", "section", "tags", "topics", "sources", "sponsorship", "ai", "ai.humanReview", "ai.responsible", "updated", .. Unread.Credits, .. Unread.Dates];

    protected sealed override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        MayLack(article, input) && input.DirectoryIsReadable && input.Site.PublicationIsClear && !Unread.MayHold(input.File, Keys) && RefersToWhatThereIs(article, input.Site.Directory) ? Missing(article, input) : [];

    /// <summary>Whether a closer look is needed at all.</summary>
    protected virtual bool MayLack(ResolvedArticle article, RuleInput input) => true;

    protected abstract IEnumerable<Finding> Missing(ResolvedArticle article, RuleInput input);

    /// <summary>Whether the publication asks for one of these kinds itself (MH2002): one lack is reported once.</summary>
    protected static bool IsDue(ResolvedArticle article, SiteIndex site, params DisclaimerKind[] kinds) =>
        DueDisclaimer.MissingOn(article, site.Directory).Any(due => kinds.Contains(due.Disclaimer.Kind));

    /// <summary>What to add: one of the publication's of these kinds, or one that it still has to declare.</summary>
    protected static string Remedy(ResolvedArticle article, SiteIndex site, params DisclaimerKind[] kinds)
    {
        var ids = from disclaimer in site.Directory.Publication.Disclaimers
                  where kinds.Contains(disclaimer.Kind) && disclaimer.IsInForceOn(article.Content.Date)
                  select Quoted.Of(disclaimer.RegisteredId.Value);
        return string.Join(" or ", ids) is { Length: > 0 } registered
            ? $"name {registered} under 'disclaimers:'"
            : $"declare a disclaimer of the kind {NamesOf(kinds)} in masthead.yml, and name it under 'disclaimers:'";
    }

    protected static string NamesOf(params DisclaimerKind[] kinds) => string.Join(" or ", kinds.Select(ClosedSet<DisclaimerKind>.NameOf));

    private static bool RefersToWhatThereIs(ResolvedArticle article, SiteDirectory directory) =>
        article.UnknownDisclaimers.Count == 0
        && article.UnknownAuthors.Count == 0
        && article.Authors.SelectMany(static credit => credit.Author?.Disclaimers ?? []).All(id => directory.FindDisclaimer(id.Value) is not null);
}
