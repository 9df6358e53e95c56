namespace Masthead.Content.Dialects;

internal static class Jekyll
{
    public static Dialect Dialect { get; } = new("jekyll", "Jekyll")
    {
        Aside = ["_includes", "_layouts", "_sass", "_plugins", "_site", "_data"],
        UnnamedFolders = ["_posts", "_drafts"],
        DraftFolders = ["_drafts"],
        Pages = ["_pages/**"],
        PageKeys = [("layout", "page"), ("layout", "home"), ("layout", "search"), ("layout", "archive"), ("layout", "archives"), ("layout", "categories"), ("layout", "tags"), ("layout", "404"), ("layout", "about"), ("layout", "contact")],
        SplitAtBlanks = ["tags", "categories"],
        Marks = ["_posts", "_drafts", "_includes", "_layouts"],
        TakesTitleFromName = true,
        PageNames = CommonPages.Names,
        Keys =
        [
            new("an article")
            {
                Means = ["tags|tag", "thumbnail|teaser"],
                PassedOver =
                [
                    "layout", "excerpt_separator", "redirect_to", "comments", "toc", "math", "mathjax", "mermaid", "pin", "render_with_liquid", "header", "author_profile", "read_time",
                    "share", "related", "sidebar", "classes", "nav_order", "parent", "has_children", "sitemap", "search", "hidden", "feed", "robots", "noindex", "linenos", "show_date",
                ],
            },
            new("an author") { PassedOver = ["layout", "gravatar", "permalink", "published", "sitemap"] },
            new("an image") { PassedOver = ["lqip", "thumbnail", "feature", "teaser"] },
        ],
    };
}
