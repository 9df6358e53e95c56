using System.Collections.Immutable;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Sites;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>Everything that finding an article takes, and nothing else: an edit of a text leaves it as it was.</summary>
/// <param name="Groups">The classes that hold the articles' data.</param>
/// <param name="Articles">By id: an article's number is its place.</param>
internal sealed record ArticleIndex(EquatableArray<string> Groups, EquatableArray<IndexedArticle> Articles, SiteTerms Vocabulary)
{
    /// <summary>The project's own record, where all articles have one; null where they are the library's, or of several kinds.</summary>
    public string? Record { get; init; }

    public EquatableArray<CollectionIndex> Collections { get; init; } = [];

    /// <param name="groups">In the order of the layout, whose places are the groups' numbers.</param>
    /// <param name="collectionClasses">The nested classes of the collections' folders.</param>
    public static ArticleIndex Of(ImmutableArray<GroupIndex> groups, EquatableArray<string> collectionClasses, Site site)
    {
        var articles = new List<IndexedArticle>();
        for (var group = 0; group < groups.Length; group++)
        {
            for (var slot = 0; slot < groups[group].Rows.Count; slot++)
                articles.Add(new IndexedArticle(groups[group].Rows[slot], group, slot));
        }

        articles.Sort(static (a, b) => string.CompareOrdinal(a.Row.Id, b.Row.Id) is not 0 and var order ? order : (a.Group, a.Slot).CompareTo((b.Group, b.Slot)));
        var declared = site.Directory.Publication.Sections.Select(static section => new Term(section.Id, section.Name.Value));
        var others = site.Libraries.Articles;
        var sections = others.Select(static article => article.Section).OfType<string>().Where(section => site.Directory.FindSection(section) is null).Select(Term.Of);
        return new ArticleIndex(
            groups.Select(static group => group.ClassName).ToEquatableArray(),
            articles.ToEquatableArray(),
            new SiteTerms(
                Term.Following(declared, Term.Distinct(groups.SelectMany(static group => group.Sections).Concat(sections))),
                Term.Distinct(groups.SelectMany(static group => group.Tags).Concat(others.SelectMany(static article => article.Tags).Select(Term.Of)))))
        {
            Record = site.Records.AreOneKind && !site.Libraries.All.Any() ? site.Records.Articles?.Name : null,
            Collections = site.Directory.Publication.Fields.Collections
                .Select((collection, i) => new CollectionIndex(collection.Record, collectionClasses[i], articles.Where(article => groups[article.Group].Record == collection.Record).ToEquatableArray()))
                .ToEquatableArray(),
        };
    }
}

/// <summary>The same for the articles of one collection.</summary>
/// <param name="Record">In C#.</param>
/// <param name="Classes">The nested classes of its folder, separated by dots.</param>
/// <param name="Articles">By id: an article's number is its place among them.</param>
internal sealed record CollectionIndex(string Record, string Classes, EquatableArray<IndexedArticle> Articles);

/// <param name="Group">The number of its group.</param>
/// <param name="Slot">Its place in the group.</param>
internal readonly record struct IndexedArticle(IndexRow Row, int Group, int Slot);
