using System.Collections.Immutable;
using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>Everything that finding an article takes, and nothing else: an edit of a text leaves it as it was.</summary>
/// <param name="Groups">The classes that hold the articles' data.</param>
/// <param name="Articles">By id: an article's number is its place.</param>
internal sealed record ArticleIndex(EquatableArray<string> Groups, EquatableArray<IndexedArticle> Articles, SiteVocabulary Vocabulary)
{
    /// <param name="groups">In the order of the layout, whose places are the groups' numbers.</param>
    public static ArticleIndex Of(ImmutableArray<GroupIndex> groups, Site site)
    {
        var articles = new List<IndexedArticle>();
        for (var group = 0; group < groups.Length; group++)
        {
            for (var slot = 0; slot < groups[group].Rows.Count; slot++)
                articles.Add(new IndexedArticle(groups[group].Rows[slot], group, slot));
        }

        articles.Sort(static (a, b) => string.CompareOrdinal(a.Row.Id, b.Row.Id) is not 0 and var order ? order : (a.Group, a.Slot).CompareTo((b.Group, b.Slot)));
        var declared = site.Directory.Publication.Sections.Select(static section => new Term(section.Id, section.Name.Value));
        return new ArticleIndex(
            groups.Select(static group => group.ClassName).ToEquatableArray(),
            articles.ToEquatableArray(),
            new SiteVocabulary(
                Term.Distinct(declared.Concat(groups.SelectMany(static group => group.Sections))),
                Term.Distinct(groups.SelectMany(static group => group.Tags))));
    }
}

/// <param name="Group">The number of its group.</param>
/// <param name="Slot">Its place in the group.</param>
internal readonly record struct IndexedArticle(IndexRow Row, int Group, int Slot);
