namespace Masthead.Content.Dialects;

internal static class MkDocs
{
    public static Dialect Dialect { get; } = new("mkdocs", "MkDocs")
    {
        ArticlePlaces = ["docs/blog/posts", "docs/posts"],
        UsualPlace = "docs/blog/posts",
        AuthorPlaces = ["docs/blog/.authors.yml", "docs/blog/.authors.yaml", "docs/.authors.yml", "docs/.authors.yaml"],
        NewPiece = new("{slug}.md", "authors", "date", "categories", ("draft", "true")) { ListsAuthors = true, Authors = "docs/blog/.authors.yml", AuthorsBelow = "authors" },
        TakesTitleFromHeading = true,
        TakesTitleFromName = true,
        PageNames = CommonPages.Names,
        ReadsYesAndNo = true,
        NeedsNoFrontMatter = true,
        NamesFolderAboveRoot = true,
        NamelessRoots = ["docs"],
        Permalink = $"/{PermalinkParts.Root}/{{year}}/{{month}}/{{day}}/{PermalinkParts.SlugOrTitle}/",
        KeepsDatesInSlugs = true,
        DateKeyOfAddresses = "created",
        TitleInAddress = AddressNames.MkDocs,
        Placeholders = [("{slug}", PermalinkParts.SlugOrTitle), (PermalinkParts.File, PermalinkParts.File), ("{date}", "{year}/{month}/{day}"), ("{categories}", "{section}")],
        KeyMarks = ["readtime"],
        Keys =
        [
            new("an article") { Instead = ["url"], PassedOver = ["hide", "icon", "template", "search", "comments", "readtime", "pin", "links", "boost", "social"] },
        ],
    };
}
