namespace Masthead.Content.Dialects;

internal static class MkDocs
{
    public static Dialect Dialect { get; } = new("mkdocs", "MkDocs")
    {
        Keys =
        [
            new("an article") { PassedOver = ["hide", "icon", "template", "search", "comments", "readtime", "pin", "links", "boost", "social"], Instead = ["status"] },
            new("an author") { PassedOver = ["slug"] },
        ],
    };
}
