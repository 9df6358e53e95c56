using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Dialects;

/// <summary>Parts of an address that other generators fill in by what an article says: only a site of their dialect has them.</summary>
internal static class PermalinkParts
{
    /// <summary>What the folder of articles is called, where that stands in addresses: <c>posts</c>.</summary>
    public const string Root = "{root}";

    /// <summary>What the file is called, whatever slug it writes.</summary>
    public const string File = "{file}";

    /// <summary>The title, as the generator writes it in an address.</summary>
    public const string Title = "{title}";

    /// <summary>The slug that the front matter has, else the title: Hugo's <c>:slug</c> never is the name of the file.</summary>
    public const string SlugOrTitle = "{slugOrTitle}";

    /// <summary>The first folder that the file lies in: Hugo's <c>:section</c>.</summary>
    public const string TopFolder = "{topFolder}";

    /// <summary>All categories, those of the folders first, one in the other: Jekyll's <c>:categories</c>, in small letters.</summary>
    public const string Categories = "{categories}";

    /// <summary>The same, each in <see cref="AddressNames.Plain"/> form.</summary>
    public const string CategorySlugs = "{categorySlugs}";

    /// <summary>The slug, in that form: Jekyll's <c>:slug</c>.</summary>
    public const string PlainSlug = "{plainSlug}";

    /// <summary>The file's name with its date, in that form, whatever slug the front matter has: Jekyll's <c>:name</c>.</summary>
    public const string PlainName = "{plainName}";

    /// <summary>All placeholders that a <c>permalink</c> of masthead.yml may have: those of each site, and these, where the dialect's addresses have them.</summary>
    public static IReadOnlyList<string> NamesIn(Dialect dialect) =>
        [.. Placeholders.OfPermalink.Concat(dialect.Permalinks.Select(static pair => pair.Ours ?? "").Concat(dialect.Placeholders.Select(static pair => pair.Ours)).Append(dialect.Permalink).SelectMany(Template.NamesIn).Select(static part => part.Name)).Distinct(StringComparer.Ordinal)];
}
