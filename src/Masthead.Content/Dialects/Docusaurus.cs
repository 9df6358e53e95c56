using System.Text.RegularExpressions;

namespace Masthead.Content.Dialects;

internal static class Docusaurus
{
    public static Dialect Dialect { get; } = new("docusaurus", "Docusaurus")
    {
        ArticlePlaces = ["blog"],
        AuthorPlaces = ["blog/authors.yml", "blog/authors.yaml"],
        Aside = ["_*", "tags.yml", "tags.yaml"],
        NewPiece = new("{year}-{month}-{day}-{slug}.md", "authors", null, "section", ("draft", "true")) { ListsAuthors = true, Authors = "blog/authors.yml" },
        HasDatesInFolders = true,
        DateInPath = new("[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}", RegexOptions.CultureInvariant | RegexOptions.RightToLeft),
        HasPathsForSlugs = true,
        BeginsPathsWithDates = true,
        ReadsMonthFirst = true,
        ReadsQuotedFlags = true,
        TakesTitleFromHeading = true,
        BeginsWithImports = true,
        TakesTitleFromName = true,
        Permalink = "/blog/{slug}",
        NeedsNoFrontMatter = true,
        KeyMarks = ["hide_table_of_contents", "sidebar_position", "sidebar_label", "author_image_url"],
        AuthorParts =
        [
            ("author_title", "title"), ("author_url", "url"), ("author_image_url", "image_url"), ("authorTitle", "title"), ("authorURL", "url"), ("authorImageURL", "image_url"),
        ],
        PageNames = CommonPages.Names,
        ReadsLooseDates = true,
        DropsOffsets = true,
        Keys =
        [
            new("an article")
            {
                Means = ["alternativeTitle|title_meta", "tags|tag"],
                Instead = ["url"],
                PassedOver =
                [
                    "hide_table_of_contents", "toc_min_heading_level", "toc_max_heading_level", "sidebar_position", "sidebar_label", "sidebar_class_name", "sidebar_custom_props", "hide_title",
                    "displayed_sidebar", "pagination_next", "pagination_prev", "pagination_label", "custom_edit_url", "hide_reading_time", "id", "wrapperClassName", "parse_number_prefixes",
                ],
            },
            new("an author") { PassedOver = ["page", "permalink"] },
        ],
    };
}
