namespace Masthead.Generators.Tests.Dialects;

internal static class JekyllSite
{
    public static WrittenSite Site { get; } = new("Jekyll", ["_posts", "_drafts"], ["_data/authors.yml"])
    {
        Suggestions =
        [
            ("_posts/2015-01-09-lost-ewes.md", "MH1021"),
            ("_posts/2016-08-01-show-results.html", "MH4019"),
            ("_posts/2019-04-12-wool-prices.md", "MH4016"),
            ("_posts/2019-04-12-wool-prices.md", "MH1021"),
            ("_posts/2021-06-06-tarn-swim.md", "MH1021"),
        ],
        Faults =
        [
            new("_posts/2014-06-21-first-cut.markdown", "author: idris\n", "author: ‹MH1002 idrsi›\n"),
            new("_posts/2018-05-20-quiz.md", "layout: post\ntitle: \"Quiz", "‹MH1001 layout›: post\ntitle: \"Quiz"),
            new("_posts/2018-05-20-quiz.md", "author: 2nd-desk\n", ""),
            new("_posts/2016-03-14-bus-42.md", "date: 2016-03-14\n", "date: ‹MH4004 2016-03-41›\n"),
            new("_posts/2023-03-03-broadband.md", "tags: broadband\n", "date: ‹MH4004 03/04/2023›\n"),
            new("_posts/2015/2015-11-30-letters.md", "author: mabel\n", "‹MH4002 auhtor›: mabel\n"),
            new("_posts/2015-01-09-lost-ewes.md", "categories: [farming]\n", "categories: ‹MH4001 [farming›\n"),
            new("_posts/2021-06-06-tarn-swim.md", "\"You stop counting after the ankles,\" one", "‹MH1010 \"›You stop counting after the ankles, one"),
            new("_posts/2023-03-03-broadband.md", "/2016/03/14/bus-42.html", "‹MH4020 /2016/03/14/bus-43.html›"),
            new("_posts/2017-02-11-opinion-second-homes.md", "kind: opinion\ndisclaimer: views\n", "kind: ‹MH2002 opinion›\n"),
            new("_posts/2017-09-23-correction-and-map.md", "  - kind: correction\n    date: 2017-09-25\n", "  - kind: ‹MH3002 correction›\n"),
            new("_posts/2020-04-01-retraction.md", "status: retracted\n", ""),
            new("_posts/2020-04-01-retraction.md", "kind: retraction,", "kind: ‹MH3007 retraction›,"),
            new("_posts/2014-02-03-mill-chimney.md", "tags: mill listed-buildings\n", "permalink: /news/broadband/\n"),
            new("_posts/2023-03-03-broadband.md", "permalink: /news/broadband/", "permalink: ‹MH4008 /news/broadband/›"),
            new("_posts/2024-07-07-weather-rhyme.md", "category: news\n", "category: ‹MH4011 nws›\n‹MH4005 category›: letters\n"),
            new("masthead.yml", "those of {author},", "those of ‹MH2005 {autor}›,"),
        ],
    };
}
