using Masthead.Generators.Content;
using Masthead.Generators.Content.Resolution;
using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>Everything that finding an article takes, and nothing else: an edit of a text leaves it as it was.</summary>
/// <param name="Groups">The classes that hold the articles' data.</param>
/// <param name="Rows">By id.</param>
internal sealed record ArticleIndex(EquatableArray<string> Groups, EquatableArray<IndexRow> Rows, SiteVocabulary Vocabulary)
{
    public static ArticleIndex Of(ArticleLayout layout, Site site, CancellationToken cancellation)
    {
        var rows = new List<IndexRow>();
        var sections = new List<Term>(site.Directory.Publication.Sections.Select(static section => new Term(section.Id, section.Name.Value)));
        var tags = new List<Term>();
        for (var group = 0; group < layout.Groups.Count; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            var articles = layout.Groups[group].Articles;
            for (var slot = 0; slot < articles.Count; slot++)
            {
                var article = articles[slot].Content;
                rows.Add(RowOf(articles[slot], group, slot, site));
                tags.AddRange(article.Tags.Select(static tag => new Term(Slugs.Of(tag.Value), tag.Value)));
                if (article.Section is { } section && site.Directory.FindSection(section.Value) is null)
                    sections.Add(new Term(Slugs.Of(section.Value), section.Value));
            }
        }

        rows.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id) is not 0 and var order ? order : (a.Group, a.Slot).CompareTo((b.Group, b.Slot)));
        return new ArticleIndex(
            layout.Groups.Select(static group => group.ClassName).ToEquatableArray(),
            rows.ToEquatableArray(),
            new SiteVocabulary(Term.Distinct(sections), Term.Distinct(tags)));
    }

    private static IndexRow RowOf(PlacedArticle placed, int group, int slot, Site site)
    {
        var article = placed.Content;
        var credits = ResolvedCredit.AllOf(article, site.Directory);
        var hasErrors = placed.HasErrors || ReferenceCheck.HasErrors(article, site.Directory, new PlaceholderValues(article, credits, site.Directory));
        return new IndexRow(
            article.Path.Id,
            article.Slug,
            group,
            slot,
            article.Published?.UtcTicks,
            IsListed: article.IsPublishable && !hasErrors,
            credits.Where(static credit => credit.IsRegistered).Select(static credit => credit.Author!.Id!.Value.Value).Distinct().ToEquatableArray(),
            article.Section is { } section ? site.SectionOf(section.Value).Id : null,
            article.Tags.Select(static tag => Slugs.Of(tag.Value)).Distinct().ToEquatableArray());
    }
}

/// <param name="IsListed">Whether it is among the published ones as soon as it is due.</param>
internal sealed record IndexRow(
    string Id, string Slug, int Group, int Slot, long? PublishedTicks, bool IsListed, EquatableArray<string> Authors, string? Section, EquatableArray<string> Tags);
