namespace Masthead.Generators.Tests.Dialects;

internal static class AstroSite
{
    public static WrittenSite Site { get; } = new("Astro", ["src/content/blog"], ["src/content/authors"])
    {
        Suggestions =
        [
            ("src/content/blog/2023/log-of-the-cat.md", "MH1021"),
            ("src/content/blog/anchor-guide.md", "MH1021"),
            ("src/content/blog/chart-datum/index.md", "MH1021"),
            ("src/content/blog/first-leg.md", "MH1021"),
            ("src/content/blog/knots-you-need.md", "MH1021"),
            ("src/content/blog/night-watch.md", "MH1021"),
            ("src/content/blog/second-leg.md", "MH1021"),
            ("src/content/blog/third-leg.mdx", "MH1021"),
        ],
        Faults =
        [
            new("src/content/blog/first-leg.md", "author: bea-fontes", "author: ‹MH1002 bea-fontez›"),
            new("src/content/blog/jargon.md", "title: A", "‹MH1001 title›: A"),
            new("src/content/blog/jargon.md", "author: mina-okoro\n", ""),
            new("src/content/blog/harbour-fees.md", "pubDate: Aug 1 2023", "pubDate: ‹MH4004 Aug 32 2023›"),
            new("src/content/blog/quote-style.md", "pubDate: 2024-04-04", "pubDate: ‹MH4004 31/05/2024›"),
            new("src/content/blog/weather-window.md", "order: 7\n", "order: 7\n‹MH4005 category›: gear\n"),
            new("src/content/blog/crew-wanted.md", "author: bea-fontes\n", "‹MH4002 auhtor›: bea-fontes\n"),
            new("src/content/blog/sail-care.mdx", "title: \"Care for a sail\"", "title: ‹MH4001 \"Care for a sail›"),
            new("src/content/blog/quote-style.md", "“One hand for yourself,” as", "‹MH1010 “›One hand for yourself, as"),
            new("src/content/blog/second-leg.md", "/blog/first-leg/", "‹MH4020 /blog/frist-leg/›"),
            new("src/content/blog/opinion-engines.md", "kind: opinion\ndisclaimers: [views]\n", "kind: ‹MH2002 opinion›\n"),
            new("src/content/blog/second-leg.md", "{ kind: correction, date: 2022-07-16,", "{ kind: ‹MH3002 correction›,"),
            new("src/content/blog/retracted-whale.md", "status: retracted\n", ""),
            new("src/content/blog/retracted-whale.md", "kind: retraction,", "kind: ‹MH3007 retraction›,"),
            new("src/content/blog/night-watch.md", "title: Two", "slug: ‹MH4008 anchors›\ntitle: Two"),
            new("src/content/blog/chart-datum/index.md", "category: seamanship", "category: ‹MH4011 seamanshp›"),
            new("src/content/blog/knots-you-need.md", "publishDate: 2022-10-10T00:00:00+01:00\n", "publishDate: 2022-10-10T00:00:00+01:00\nupdatedDate: ‹MH4006 2021-10-10›\n"),
            new("src/content/blog/same-day.md", "photographer: mina-okoro", "photographer: ‹MH1002 minna-okoro›"),
        ],
    };
}
