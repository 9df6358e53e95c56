namespace Masthead.Content.Dialects;

internal static class Hugo
{
    private const string Expiry = "no day ends a piece here. Write 'status: withheld' when it is over.";

    public static Dialect Dialect { get; } = new("hugo", "Hugo")
    {
        ArticlePlaces = ["content", ""],
        AuthorPlaces =
        [
            "content/authors", "content/author", "content/contributors", "authors", "author", "contributors",
            "data/authors", "data/authors.yml", "data/authors.yaml", "data/authors.toml", "data/authors.json",
        ],
        FolderPage = "_index",
        NewPiece = new("{section}/{slug}.md", "author", "date", "categories", ("draft", "true")) { Authors = "data/authors/{id}.yml" },
        HasBundles = true,
        HasHtmlPosts = true,
        KeepsDatesInSlugs = true,
        AuthorFolders = ["authors", "author"],
        Pages = ["page/**", "pages/**"],
        PageKeys = [("type", "page"), ("layout", "page"), ("layout", "search"), ("layout", "archives"), ("layout", "about"), ("layout", "contact"), ("layout", "404"), ("type", "landing"), ("headless", "true")],
        PageNames = CommonPages.Names,
        HasPagesAtTop = true,
        KeptOut = [.. KeptOutBy("build"), .. KeptOutBy("_build"), new("sitemap", "disable", "true") { Effect = KeptOutEffect.NoSitemap }, KeptOut.ByRobots],
        PrintsNames = true,
        ImagesAreOnCards = true,
        ReadsGoDates = true,
        ReadsYesAndNo = true,
        ReadsQuotedFlags = true,
        FoldsNames = true,
        AddressMarks = ["/:"],
        Permalink = "/{folder}/{slug}/",
        NameInAddress = AddressNames.Hugo,
        PathInAddress = AddressNames.Hugo,
        FormsWrittenSlugs = true,
        AddressKey = "url",
        EndsWithSlash = true,
        DateKeyOfAddresses = "date",
        Placeholders =
        [
            (":slugorcontentbasename", "{slug}"), (":slugorfilename", "{slug}"), (":contentbasename", PermalinkParts.File), (":filename", PermalinkParts.File), (":slug", PermalinkParts.SlugOrTitle), (":title", PermalinkParts.Title), (":sections", "{folder}"), (":section", PermalinkParts.TopFolder),
            (":year", "{year}"), (":month", "{month}"), (":day", "{day}"),
        ],
        Marks = ["_index", "archetypes"],
        KeyMarks = ["cascade", "isCJKLanguage", "linkTitle", "linktitle", "expiryDate", "outputs", "headless", "_build", "ShowToc", "TocOpen", "tocopen", "robotsNoIndex", "hidemeta"],
        Keys =
        [
            new("an article")
            {
                Unheeded = [("expiryDate", Expiry), ("unpublishDate", Expiry)],
                Means = ["image|featureImage|featuredImg", "author|contributors|authorName|autor|autora|autores|auteur|auteure|auteurs|autore|autrice|autori"],
                PassedOver =
                [
                    // Hugo
                    "layout", "type", "weight", "menu", "menus", "params", "cascade", "build", "_build", "headless", "outputs", "resources", "linkTitle", "isCJKLanguage", "markup",
                    "translationKey", "videos", "audio", "series", "series_order", "series_weight", "sectionWeight", "tags_weight", "categories_weight",
                    // PaperMod
                    "toc", "showToc", "tocOpen", "hidemeta", "hideSummary", "searchHidden", "disableHLJS", "disableShare", "ShowReadingTime", "ShowBreadCrumbs", "ShowPostNavLinks", "ShowWordCount",
                    "ShowCodeCopyButtons", "ShowLastMod", "UseHugoToc", "canonicalURL", "editPost", "ShowShareButtons", "hiddenInHomeList",
                    // Academic, Doks, LoveIt, Docsy, Stack
                    "math", "mermaid", "featured", "reading_time", "share", "profile", "commentable", "projects", "url_code", "url_pdf", "seo", "contributors_note", "homepage", "pinned", "hidden", "featuredImagePreview",
                    "lightgallery", "hiddenFromHomePage", "hiddenFromSearch", "linkToMarkdown", "authorLink", "license", "icon", "simple_list", "no_list", "toc_root", "readingTime", "menuTitle", "pin",
                ],
            },
            new("an author")
            {
                PassedOver =
                [
                    "layout", "weight", "menu", "params", "cascade", "build", "outputs", "resources", "date", "draft", "lastmod", "linkTitle", "aliases", "translationKey",
                    "superuser", "user_groups", "education", "highlight_name", "status",
                ],
            },
            new("an image")
            {
                Means = ["src|image", CommonKeys.ImageCredit],
                PassedOver = ["relative", "hidden", "hiddenInList", "hiddenInSingle", "responsiveImages", "linkFullImages", "focal_point", "preview_only", "placement", "filename"],
            },
        ],
    };

    private static KeptOut[] KeptOutBy(string key) =>
    [
        new(key, "render", "never", "false", "link") { Effect = KeptOutEffect.ToldAsPage },
        new(key, "list", "never", "false") { Effect = KeptOutEffect.Unlisted },
        new(key, "list", "local") { Effect = KeptOutEffect.ToldAsListed },
    ];
}
