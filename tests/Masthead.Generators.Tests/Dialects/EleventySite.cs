namespace Masthead.Generators.Tests.Dialects;

internal static class EleventySite
{
    public static WrittenSite Site { get; } = new("Eleventy", ["content/blog"], ["_data/authors.json"])
    {
        Suggestions =
        [
            ("content/blog/quince.md", "MH1021"),
            ("content/blog/quince.md", "MH1021"),
        ],
        Faults =
        [
            new("content/blog/2019-03-02-first-spade.md", "author: nell", "author: ‹MH1002 nel›"),
            new("content/blog/liquid.liquid.md", "title: Two", "‹MH1001 title›: Two"),
            new("content/blog/liquid.liquid.md", "author: nell\n", ""),
            new("content/blog/pumpkin.md", "date: 2022-10-31", "date: ‹MH4004 2022-02-31›"),
            new("content/blog/second-spade.md", "date: 2019-04-11", "date: ‹MH4004 11/04/2019›"),
            new("content/blog/nettle-soup.md", "category: kitchen\n", "category: kitchen\n‹MH4005 category›: allotment\n"),
            new("content/blog/kettle-again.md", "author: fitch\n", "‹MH4002 auther›: fitch\n"),
            new("content/blog/toolshed.md", "tags: posts\n", "tags: ‹MH4001 [posts›\n"),
            new("content/blog/second-spade.md", "said \"mulch\", and", "said ‹MH1010 \"›mulch, and"),
            new("content/blog/seed-swap.md", "/blog/last-modified/", "‹MH4020 /blog/lastmodified/›"),
            new("content/blog/opinion-peat.md", "kind: opinion\ndisclaimer: views\n", "kind: ‹MH2002 opinion›\n"),
            new("content/blog/2021/2021-01-03-frost.md", "{ kind: update, date: 2021-01-04, text: The tap has been replaced. }", "{ kind: ‹MH3002 update›, text: The tap has been replaced. }"),
            new("content/blog/retraction-slugs.md", "status: retracted\n", ""),
            new("content/blog/retraction-slugs.md", "kind: retraction\n", "kind: ‹MH3007 retraction›\n"),
            new("content/blog/long-title.md", "author: ozan\n", "author: ozan\npermalink: /blog/second-spade/\n"),
            new("content/blog/second-spade.md", "title: The", "‹MH4008 title›: The"),
            new("content/blog/fixing-a-chair/index.md", "category: repair", "category: ‹MH4011 repairs›"),
            new("content/blog/mend-a-kettle.md", "\"author\": \"fitch\"", "\"author\": ‹MH1002 \"fitsch\"›"),
            new("masthead.yml", "\"{author}'s opinion", "\"‹MH2005 {writer}›'s opinion"),
        ],
    };
}
