namespace Masthead.Content.Dialects;

internal static class Astro
{
    public static Dialect Dialect { get; } = new("astro", "Astro")
    {
        ArticlePlaces = ["src/content/blog", "src/content/posts", "src/data/blog", "src/content"],
        AuthorPlaces = ["src/content/authors", "src/data/authors"],
        Aside = ["_*"],
        NewPiece = new("{slug}.md", "author", "pubDate", "category", ("draft", "true")) { Authors = "src/content/authors/{id}.yml" },
        KeepsDatesInSlugs = true,
        HasPathsForSlugs = true,
        Permalink = $"/{PermalinkParts.Root}/{{slug}}/",
        NamelessRoots = ["content", "data"],
        NameInAddress = AddressNames.Astro,
        PathInAddress = AddressNames.Astro,
        ReadsMonthFirst = true,
        KeptOut = [KeptOut.ByRobots],
        PageNames = CommonPages.Names,
        PrintsNames = true,
        ReadsLooseDates = true,
        KeyMarks = ["pubDatetime", "modDatetime"],
        Keys =
        [
            new("an article")
            {
                Means = ["image|featureImage|featuredImg", "author|authorName|autor|autora|autores|auteur|auteure|auteurs|autore|autrice|autori", "published|pubDatetime|publishedDate", "updated|modDatetime|modifiedAt|modifiedDate|updateDate", "slug|postSlug", "tags|tag"],
                Instead = ["url"],
                PassedOver =
                [
                    "layout", "featured", "canonicalURL", "hideEditPost", "editPost", "setup", "order", "heroImageAlt", "coverAlt", "minutesRead", "readingTime", "relatedPosts", "translationOf",
                ],
            },
            new("an image") { Means = [CommonKeys.ImageCredit] },
        ],
    };
}
