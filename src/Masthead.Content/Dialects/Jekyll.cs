namespace Masthead.Content.Dialects;

internal static class Jekyll
{
    public static Dialect Dialect { get; } = new("jekyll", "Jekyll")
    {
        ArticlePlaces = ["_posts"],
        FurtherArticlePlaces = ["_drafts"],
        AuthorPlaces = ["_authors", "_data/authors", "_data/authors.yml", "_data/authors.yaml", "_data/authors.json"],
        Aside = ["_includes", "_layouts", "_sass", "_plugins", "_site", "_data"],
        NewPiece = new("{year}-{month}-{day}-{slug}.md", "author", null, "categories", ("published", "false")) { Authors = "_data/authors.yml" },
        UnnamedFolders = ["_posts", "_drafts"],
        DraftFolders = ["_drafts"],
        DatedFolders = ["_posts"],
        Pages = ["_pages/**"],
        PageKeys = [("layout", "page"), ("layout", "home"), ("layout", "search"), ("layout", "archive"), ("layout", "archives"), ("layout", "categories"), ("layout", "tags"), ("layout", "404"), ("layout", "about"), ("layout", "contact"), ("layout", "redirect"), ("layout", "redirected")],
        CategoriesAreAboveUnnamed = true,
        HasHtmlPosts = true,
        SplitAtBlanks = ["tags", "categories"],
        KeptOut = [KeptOut.ByRobots],
        TakesTitleFromName = true,
        CapitalizesWordsOfNames = true,
        PageNames = CommonPages.Names,
        PrintsNames = true,
        ReadsYesAndNo = true,
        ReadsLooseDates = true,
        AddressMarks = ["/:", ":title", ":slug", ":name", ":path"],
        Permalink = $"/{PermalinkParts.Categories}/{{year}}/{{month}}/{{day}}/{{slug}}.html",
        NameInAddress = AddressNames.Jekyll,
        FormsWrittenSlugs = true,
        DateKeyOfAddresses = "date",
        HasAddressesInTimeZone = true,
        CategoryKeys = ["categories", "category"],
        Placeholders =
        [
            (":categories", PermalinkParts.Categories), (":slugified_categories", PermalinkParts.CategorySlugs), (":title", "{slug}"), (":slug", PermalinkParts.PlainSlug), (":name", PermalinkParts.PlainName), (":path", "{id}"),
            (":collection", "posts"), (":year", "{year}"), (":month", "{month}"), (":day", "{day}"), (":output_ext", ".html"),
        ],
        Permalinks =
        [
            ("date", $"/{PermalinkParts.Categories}/{{year}}/{{month}}/{{day}}/{{slug}}.html"), ("pretty", $"/{PermalinkParts.Categories}/{{year}}/{{month}}/{{day}}/{{slug}}/"), ("none", $"/{PermalinkParts.Categories}/{{slug}}.html"),
            ("ordinal", null), ("weekdate", null),
        ],
        Marks = ["_posts", "_drafts"],
        KeyMarks = ["excerpt_separator", "render_with_liquid", "redirect_from", "redirect_to", "last_modified_at", "author_profile", "toc_sticky"],
        Keys =
        [
            new("an article")
            {
                Means = ["image|featureImage|featuredImg", "author|authorName|autor|autora|autores|auteur|auteure|auteurs|autore|autrice|autori", "tags|tag", "thumbnail|teaser"],
                PassedOver =
                [
                    // Jekyll and its plug-ins
                    "layout", "excerpt_separator", "redirect_to", "render_with_liquid", "feed", "collection", "ext", "output", "relative_path", "guid", "id", "meta", "canonical_url",
                    // Minimal Mistakes
                    "header", "author_profile", "read_time", "share", "related", "sidebar", "classes", "toc", "toc_label", "toc_icon", "toc_sticky", "toc_levels", "gallery", "feature_row", "breadcrumbs", "search", "entries_layout",
                    // Chirpy
                    "pin", "math", "mermaid", "media_subpath", "img_path", "image_path", "hidden",
                    // others
                    "catalog", "header-img", "header-style", "header-mask", "mathjax", "use_math", "nav_order", "parent", "grand_parent", "has_children", "has_toc", "nav_exclude", "linenos",
                    "show_date", "robots", "keyword", "desc", "dates", "cover-img", "thumbnail-img", "share-img", "gh-repo", "gh-badge", "key", "modify_date", "translation", "translations", "image_head",
                ],
            },
            new("an author")
            {
                PassedOver = ["layout", "gravatar", "permalink", "published", "sitemap", "redirect_from", "redirect_to", "uri", "home", "excerpt", "tags", "date", "weight", "active", "alumni", "status"],
            },
            new("an image") { Means = ["src|feature|background|teaser|img", CommonKeys.ImageCredit], PassedOver = ["lqip", "thumbnail", "creditlink", "creditLink", "placement", "position", "no_bg"] },
        ],
    };
}
