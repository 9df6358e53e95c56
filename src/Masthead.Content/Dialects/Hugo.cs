namespace Masthead.Content.Dialects;

internal static class Hugo
{
    public static Dialect Dialect { get; } = new("hugo", "Hugo")
    {
        FolderPage = "_index",
        HasBundles = true,
        PageKeys = [("type", "page"), ("layout", "page"), ("layout", "search"), ("layout", "archives"), ("layout", "about"), ("layout", "contact"), ("layout", "404")],
        FoldsNames = true,
        Marks = ["_index"],
        PageNames = CommonPages.Names,
        Keys =
        [
            new("an article")
            {
                PassedOver =
                [
                    "layout", "type", "weight", "menu", "menus", "params", "cascade", "build", "_build", "headless", "outputs", "resources", "sitemap", "linkTitle", "isCJKLanguage", "markup",
                    "translationKey", "toc", "showToc", "tocOpen", "comments", "math", "mermaid", "series", "featured", "pin", "hidden", "robotsNoIndex", "expiryDate", "videos", "audio",
                ],
            },
            new("an author") { PassedOver = ["layout", "weight", "menu", "params", "cascade", "build", "outputs", "resources", "date", "draft", "lastmod", "linkTitle"], Instead = ["type"] },
            new("an image") { Means = ["src|image"], PassedOver = ["relative", "hidden", "responsiveImages", "hiddenInList", "hiddenInSingle", "linkFullImages"] },
        ],
    };
}
