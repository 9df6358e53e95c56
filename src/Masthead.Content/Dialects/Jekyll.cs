namespace Masthead.Content.Dialects;

internal static class Jekyll
{
    public static Dialect Dialect { get; } = new("jekyll", "Jekyll")
    {
        Aside = ["_includes", "_layouts", "_sass", "_plugins", "_site", "_data"],
        UnnamedFolders = ["_posts", "_drafts"],
        DraftFolders = ["_drafts"],
        PageKeys = [("layout", "page")],
        SplitAtBlanks = ["tags", "categories"],
        Marks = ["_posts", "_drafts", "_includes", "_layouts"],
        TakesTitleFromName = true,
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
