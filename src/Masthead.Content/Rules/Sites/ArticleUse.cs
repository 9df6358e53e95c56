using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>Which authors and disclaimers an article uses, by their ids, each once.</summary>
/// <param name="Authors">Whom it credits or names.</param>
/// <param name="Writers">Those of them who are credited as its author, or with one.</param>
/// <param name="IsReadable">Where it is not, it may use what nothing else does.</param>
/// <param name="AuthorsAreKnown">Whether every credit is somebody's who is registered, and none is hidden behind a fault.</param>
/// <param name="DisclaimersAreKnown">The same for disclaimers.</param>
internal sealed record ArticleUse(
    EquatableArray<string> Authors, EquatableArray<string> Writers, EquatableArray<string> Disclaimers, bool IsReadable, bool AuthorsAreKnown, bool DisclaimersAreKnown)
{
    public static ArticleUse Of(ContentFile file, SiteDirectory directory)
    {
        var article = file.Article!;
        return new ArticleUse(
            IdsOf(SiteUse.NamesIn(article), directory),
            IdsOf(article.Byline.Credits.Where(static credit => credit.IsAuthor).Select(static credit => credit.Reference?.Value).OfType<string>(), directory),
            EachOnce(article.Disclaimers.Select(static use => use.Reference?.Value)),
            file.IsReadable,
            !Unread.MayHold(file, Unread.Credits) && !ReferenceCheck.UnknownAuthors(article, directory).Any(),
            !Unread.MayHold(file, Unread.Disclaimers) && !ReferenceCheck.UnknownDisclaimers(article, directory).Any());
    }

    private static EquatableArray<string> IdsOf(IEnumerable<string> names, SiteDirectory directory) => EachOnce(names.Select(name => directory.FindAuthor(name)?.Id?.Value));

    private static EquatableArray<string> EachOnce(IEnumerable<string?> ids)
    {
        // Few: a set would take longer.
        var known = new List<string>();
        foreach (var id in ids)
        {
            if (id is not null && !known.Contains(id))
                known.Add(id);
        }

        return known.ToEquatableArray();
    }
}
