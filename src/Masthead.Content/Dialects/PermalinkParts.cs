namespace Masthead.Content.Dialects;

/// <summary>Parts of an address that other generators fill in by what an article says, and that masthead.yml has no placeholder for: the article's own pattern alone holds them.</summary>
internal static class PermalinkParts
{
    /// <summary>The title, as Hugo writes it in an address.</summary>
    public const string Title = "{title}";

    /// <summary>The slug that the front matter has, else the title: Hugo's <c>:slug</c> never is the name of the file.</summary>
    public const string SlugOrTitle = "{slugOrTitle}";

    /// <summary>All categories, those of the folders first, one in the other: Jekyll's <c>:categories</c>, in small letters.</summary>
    public const string Categories = "{categories}";

    /// <summary>The same, each as a slug.</summary>
    public const string CategorySlugs = "{categorySlugs}";
}
