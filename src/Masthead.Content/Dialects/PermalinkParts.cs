using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Dialects;

/// <summary>Parts of an address that other generators fill in by what an article says: only a site of their dialect has them.</summary>
internal static class PermalinkParts
{
    /// <summary>The title, as the generator writes it in an address.</summary>
    public const string Title = "{title}";

    /// <summary>The slug that the front matter has, else the title: Hugo's <c>:slug</c> never is the name of the file.</summary>
    public const string SlugOrTitle = "{slugOrTitle}";

    /// <summary>The first folder that the file lies in: Hugo's <c>:section</c>.</summary>
    public const string TopFolder = "{topFolder}";

    /// <summary>All categories, those of the folders first, one in the other: Jekyll's <c>:categories</c>, in small letters.</summary>
    public const string Categories = "{categories}";

    /// <summary>The same, each as a slug.</summary>
    public const string CategorySlugs = "{categorySlugs}";

    /// <summary>All placeholders that a <c>permalink</c> of masthead.yml may have: those of each site, and these, where the dialect's addresses have them.</summary>
    public static IReadOnlyList<string> NamesIn(Dialect dialect) =>
        [.. Placeholders.OfPermalink.Concat(dialect.Permalinks.Concat(dialect.Placeholders).SelectMany(static pair => Template.NamesIn(pair.Ours)).Select(static part => part.Name)).Distinct(StringComparer.Ordinal)];
}
