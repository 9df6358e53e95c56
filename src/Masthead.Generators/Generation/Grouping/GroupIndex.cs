using Masthead.Content.Resolution;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Sites;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>What the index needs to know of one group.</summary>
/// <param name="Rows">By slot.</param>
/// <param name="Sections">Those that masthead.yml does not declare.</param>
/// <param name="Record">The project's own record, where its articles have one.</param>
internal sealed record GroupIndex(string ClassName, string? Record, EquatableArray<IndexRow> Rows, EquatableArray<Term> Sections, EquatableArray<Term> Tags)
{
    public static GroupIndex Of(ArticleFile group, Site site, CancellationToken cancellation)
    {
        var rows = new List<IndexRow>(group.Articles.Count);
        var sections = new List<Term>();
        var tags = new List<Term>();
        foreach (var placed in group.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            var article = placed.Content;
            var articleTags = article.Tags.Select(static tag => Term.Of(tag.Value)).ToArray();
            tags.AddRange(articleTags);
            if (article.Section is { } section && site.Directory.FindSection(section.Value) is null)
                sections.Add(Term.Of(section.Value));
            rows.Add(RowOf(placed, articleTags, site));
        }

        return new GroupIndex(group.ClassName, site.Records.Of(group.Articles[0].Content.Path)?.Name, rows.ToEquatableArray(), Term.Distinct(sections), Term.Distinct(tags));
    }

    private static IndexRow RowOf(PlacedArticle placed, Term[] tags, Site site)
    {
        var article = placed.Content;
        var resolved = new ResolvedArticle(article, site.Directory);
        return new IndexRow(
            article.Path.Id,
            article.Slug,
            Permalink.Of(article, site.Directory),
            article.HasPage ? article.Aliases.Select(static alias => Permalink.OfAlias(alias.Value)).ToEquatableArray() : [],
            HasClearAddress: article.IsPublishable && article.IsReadable,
            article.Published?.UtcTicks,
            IsListed: article is { HasPage: true, IsPage: false, IsUnlisted: false } && article.IsPublishable && !placed.HasErrors && !resolved.HasErrors,
            resolved.Credits.Where(static credit => credit.IsRegistered).Select(static credit => credit.Author!.RegisteredId.Value).Distinct().ToEquatableArray(),
            site.SectionIdOf(article),
            tags.Select(static tag => tag.Id).Distinct().ToEquatableArray());
    }
}

/// <param name="Url">Empty for an article without a page.</param>
/// <param name="HasClearAddress">Whether it keeps its address before an article that is not published, or whose file cannot be read.</param>
/// <param name="IsListed">Whether it is among the published ones as soon as it is due.</param>
internal sealed record IndexRow(
    string Id, string Slug, string Url, EquatableArray<string> Aliases, bool HasClearAddress, long? PublishedTicks, bool IsListed, EquatableArray<string> Authors, string? Section, EquatableArray<string> Tags);
