using System.Text.RegularExpressions;

namespace Masthead.Content.Dialects;

internal static class Eleventy
{
    public static Dialect Dialect { get; } = new("eleventy", "Eleventy")
    {
        ArticlePlaces = ["posts", "src/posts", "content/blog", "src/blog", "content"],
        AuthorPlaces = ["_data/authors", "_data/authors.yml", "_data/authors.yaml", "_data/authors.json", "src/_data/authors.yml", "src/_data/authors.json"],
        Aside = ["_includes", "_layouts", "_data", "_site"],
        NewPiece = new("{slug}.md", "author", "date", "category", ("draft", "true")) { Authors = "_data/authors.yml" },
        HasHtmlPosts = true,
        HasDatesInFolders = true,
        DateInPath = new("[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant),
        Permalink = $"/{PermalinkParts.Root}/{{id}}/",
        NamelessRoots = ["content", "src"],
        NamesFoldersOnce = true,
        UnnamedFile = "index.html",
        TitleInAddress = AddressNames.Eleventy,
        AddressMarks = ["{{", "{%"],
        Placeholders = [("{{ page.fileSlug }}", PermalinkParts.File), ("{{ page.filePathStem }}", $"/{PermalinkParts.Root}/{{folder}}/{PermalinkParts.File}"), ("{{ title | slugify }}", PermalinkParts.Title)],
        KeyMarks = ["eleventyNavigation", "eleventyExcludeFromCollections", "eleventyComputed", "templateEngineOverride"],
        KeptOut = [KeptOut.ByRobots],
        DateWords = ["Last Modified", "Created", "git Last Modified", "git Created"],
        PageNames = CommonPages.Names,
        PrintsNames = true,
        ReadsLooseDates = true,
        PageKeys = [("layout", "page"), ("eleventyexcludefromcollections", "true")],
        Keys =
        [
            new("an article")
            {
                Means = ["image|featureImage|featuredImg", "author|authorName|autor|autora|autores|auteur|auteure|auteurs|autore|autrice|autori", "published|createdDate|publishedDate|postDate", "updated|modifiedAt|modifiedDate", "tags|tag"],
                Instead = ["url"],
                PassedOver =
                [
                    "layout", "eleventyNavigation", "eleventyExcludeFromCollections", "eleventyComputed", "eleventyDataSchema", "eleventyImport", "eleventyAllowMissingExtension", "templateEngineOverride",
                    "pagination", "templateClass", "override:tags", "permalinkBypassOutputDir", "dynamicPermalink", "metaDesc", "imageAlt", "external_url", "canonical", "css",
                ],
            },
            new("an image") { Means = [CommonKeys.ImageCredit] },
        ],
    };
}
