// The core has some of its types too.
extern alias runtime;

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Masthead.Publishing;
using Masthead.Publishing.Feeds;
using Masthead.Publishing.Html;
using Masthead.Publishing.Sitemaps;
using runtime::Masthead;

namespace Masthead.Benchmarks.Publishing;

/// <summary>What a feed of all articles takes, beside System.Text.Json writing the same members of the same texts.</summary>
internal static class FeedFigures
{
    private const int Runs = 7;

    private static readonly DateTimeOffset First = new(2020, 1, 1, 6, 0, 0, TimeSpan.Zero);

    public static string Measure(int articles)
    {
        var edition = new Edition(Site(articles), First.AddYears(20));
        var feed = Feed.Of(edition, new FeedOptions { MaximumItems = null });
        var same = JsonSerializer.Deserialize(feed.ToJsonFeed().Content.Span, JsonFeedContext.Default.JsonFeedDto)!;

        (string Name, Action Write)[] writers =
        [
            ("Markdown to HTML alone", () => { foreach (var article in feed.Articles) _ = article.Body.ToHtml(new HtmlOptions { BaseAddress = new Uri(edition.AddressOf(article)!) }); }),
            ("System.Text.Json, its texts made before", () => JsonSerializer.Serialize(Stream.Null, same, JsonFeedContext.Default.JsonFeedDto)),
            ("JSON Feed", () => feed.WriteJsonFeed(Stream.Null, "/feed.json")),
            ("RSS", () => feed.WriteRss(Stream.Null, "/feed.xml")),
            ("Atom", () => feed.WriteAtom(Stream.Null, "/atom.xml")),
            ("sitemap", () => Sitemap.Write(edition)),
        ];
        var times = writers.ToDictionary(static writer => writer.Name, static _ => new List<double>());
        var allocated = new Dictionary<string, long>(StringComparer.Ordinal);

        // In turns, so that a noisy machine is as noisy for each.
        for (var run = 0; run <= Runs; run++)
        {
            foreach (var (name, write) in writers)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var watch = Stopwatch.StartNew();
                write();
                if (run > 0)
                    times[name].Add(watch.Elapsed.TotalMilliseconds);
                allocated[name] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        double Median(string name) => times[name].Order().ElementAt(Runs / 2);
        var baseline = Median(writers[0].Name) + Median(writers[1].Name);
        return string.Create(CultureInfo.InvariantCulture, $"| {articles:N0} articles | ms | over the first two | KB allocated an article |\n|---|---|---|---|\n") + string.Join('\n', writers.Select(writer => string.Create(
            CultureInfo.InvariantCulture, $"| {writer.Name} | {Median(writer.Name):N0} | {Median(writer.Name) / baseline:0.00} | {allocated[writer.Name] / 1024.0 / articles:0.0} |")));
    }

    private static SiteContent Site(int count)
    {
        Author[] authors = [.. Enumerable.Range(0, 20).Select(static number => new Author { Id = $"author-{number}", Name = $"Ada Byron {number}", Url = $"/authors/{number}" })];
        var section = new Section("harbour", "Harbour & Sea");
        var text = string.Join("\n\n", Enumerable.Repeat("The *ferry* sails [twice a day](/ferry) from the old quay, “since nobody ever asked it not to”, its captain said; three of its bells are older than the town.", 20));
        return new SiteContent(new Publisher { Name = "The Quay", Url = "https://quay.example" }, "en", [.. Enumerable.Range(0, count).Select(Piece)], authors, [section], []);

        Article Piece(int number)
        {
            var (one, other) = (authors[number % 20], authors[(number + 7) % 20]);
            return new Article
            {
                Id = $"harbour/piece-{number}",
                Slug = $"piece-{number}",
                Url = $"/articles/piece-{number}",
                Title = $"The ferry & its bell, part {number}",
                Standfirst = "It sails and sails again.",
                Language = "en",
                Published = First.AddHours(number),
                Section = section,
                Byline = new Byline { Credits = [new Credit(one), new Credit(other)], Segments = [new("By "), new(one.Name, one), new(" and "), new(other.Name, other)] },
                EditorNotes = [new EditorNote { Kind = runtime::Masthead.EditorNoteKind.Correction, Text = "The ferry sails twice a day.", Date = First.AddHours(number), Position = runtime::Masthead.Position.End }],
                Disclaimers = [new Disclaimer { Text = "The author’s sister is the captain.", Kind = runtime::Masthead.DisclaimerKind.Conflict }],
                Body = new ArticleBody(text, runtime::Masthead.BodyFormat.Markdown),
            };
        }
    }
}
