namespace Masthead.Generators.Content.Binding;

/// <summary>
/// The keys of an article: the canonical name first, then what Jekyll, Hugo, Docusaurus, Gatsby, Astro and schema.org call the
/// same. docs/guide/content-reference.md holds this table for users.
/// </summary>
internal static class ArticleKeys
{
    public static KeySet All { get; } = new(
    [
        "title|headline",
        "alternativeTitle|alternativeHeadline|seoTitle|metaTitle",
        "aliases|redirectFrom",
        "slug",
        "permalink|url",
        "standfirst|description|summary|excerpt|subtitle|subheadline|deck|dek|abstract",
        "kind|genre",
        "section|articleSection|category|categories",
        "language|lang|locale|inLanguage",
        "byline",
        "noByline",
        "dateline",
        "published",
        "date|datePublished|pubDate|publishDate|publishedAt|created|createdAt",
        "updated|lastmod|lastModifiedAt|lastModified|lastUpdate|lastUpdated|updatedDate|updatedAt|modified|dateModified",
        "status",
        "draft",
        "editorNotes",
        "editorNote",
        "disclaimers",
        "disclaimer",
        "sources",
        "tags|keywords",
        "topics|about",
        "images|image|imageUrl|cover|coverImage|heroImage|featuredImage|thumbnail|banner",
        "syndication",
        "sponsorship",
        "ai",
        "body",
        "bodyFile",
        "suppress",
        .. RoleKeys.Definitions,
    ]);
}
