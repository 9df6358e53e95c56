namespace Masthead.Generators.Tests.Dialects;

internal static class DocusaurusSite
{
    public static WrittenSite Site { get; } = new("Docusaurus", ["blog"], ["blog/authors.yml"])
    {
        Suggestions =
        [
            ("blog/2020-01-15-ash-glaze/index.md", "MH1021"),
            ("blog/2021/07-12-summer-school/index.md", "MH4016"),
            ("blog/2023-02-02-inline.md", "MH1021"),
            ("blog/2025-01-07-relative.md", "MH1021"),
            ("blog/authors.yml", "MH1007"),
        ],
        Faults =
        [
            new("blog/2019-08-29-a-longer-post.md", "authors: tomasz", "authors: ‹MH1002 thomasz›"),
            new("blog/2022-11-20-unlisted.md", "title: For", "‹MH1001 title›: For"),
            new("blog/2022-11-20-unlisted.md", "authors: [petra]\n", ""),
            new("blog/2024-02-29-leap.md", "date: 2024-02-29T10:00:00.000Z", "date: ‹MH4004 2025-02-29T10:00:00.000Z›"),
            new("blog/2021/07-12-summer-school/index.md", "  date: 2021-07-20\n", "  date: ‹MH4004 20/07/2021›\n"),
            new("blog/2023-10-01-code.md", "tags: [electronics]\n", "tags: [electronics]\n‹MH4005 tags›: [kiln]\n"),
            new("blog/2025-01-07-relative.md", "authors:\n", "‹MH4002 auhtors›:\n"),
            new("blog/2023-02-02-inline.md", "title: A guest on reduction", "title: ‹MH4001 A guest: on reduction›"),
            new("blog/2022-03-17-lead.md", "\"Shine is not a food group,\" as", "‹MH1010 \"›Shine is not a food group, as"),
            new("blog/2023-06-18-links.md", "/blog/wheel-guide", "‹MH4020 /blog/wheel-guides›"),
            new("blog/2022-05-05-opinion-electric.md", "kind: opinion\ndisclaimers: [views]\n", "kind: ‹MH2002 opinion›\n"),
            new("blog/2020-06-30-wheel-guide/index.mdx", "disclaimer: affiliate\n", ""),
            new("blog/2020-06-30-wheel-guide/index.mdx", "  - buying-guide\n", "  - ‹MH2002 buying-guide›\n"),
            new("blog/2024-05-14-retracted.md", "status: retracted\n", ""),
            new("blog/2024-05-14-retracted.md", "kind: retraction,", "kind: ‹MH3007 retraction›,"),
            new("blog/2024-08-08-mdx-math.mdx", "title: How", "slug: ‹MH4008 first-firing›\ntitle: How"),
            new("blog/2025-02-14-bricks.md", "authors: petra\n", "authors: petra\nlast_update: { date: ‹MH4006 2025-02-13› }\n"),
            new("blog/authors.yml", "  title: Rota\n", "  title: Rota\n  ‹MH4002 descripton›: Nobody in particular.\n"),
        ],
    };
}
