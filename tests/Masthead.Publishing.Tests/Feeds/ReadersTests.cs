using System.Globalization;
using System.Text.Json;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds;
using Feed = Masthead.Publishing.Feeds.Feed;

namespace Masthead.Publishing.Tests.Feeds;

/// <summary>What real readers make of the feeds: the table of the guide. Readers that a machine does not have are passed over.</summary>
public sealed class ReadersTests : IDisposable
{
    private static readonly string Guide = Path.Combine(Outside.Repository, "docs", "guide", "publishing.md");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("masthead-feeds-");

    public ReadersTests()
    {
        var feed = Feed.Of(Pieces.Edition);
        foreach (var file in (PublishedFile[])[feed.ToRss("/rss.xml"), feed.ToAtom(), feed.ToJsonFeed()])
            File.WriteAllBytes(PathOf(file.Path[1..]), file.Content.ToArray());
    }

    [Fact]
    public void Readers_on_npm() => AssertSeen(Run("node", Outside.NodeFolder, "read-feeds.mjs", folder.FullName), readers: 10);

    [Fact]
    public void Readers_of_this_machine()
    {
        var seen = Run("python3", Path.Combine(Outside.Repository, "tests", "Masthead.Publishing.Tests", "Feeds"), "read-feeds.py", folder.FullName);
        Assert.SkipWhen(seen.Count == 0, "There is no feedparser for Python, no sfeed and no newsboat here.");

        AssertSeen(seen, seen.DistinctBy(static row => (row.Reader, row.Format)).Count());
    }

    [Fact]
    public void Readers_on_NuGet()
    {
        var version = typeof(FeedReader).Assembly.GetName().Version!.ToString(3);
        AssertSeen([.. Read("RSS", "rss.xml"), .. Read("Atom", "atom.xml")], readers: 2);

        IEnumerable<Seen> Read(string format, string file) => FeedReader.ReadFromString(File.ReadAllText(PathOf(file))).Items.Select(item => new Seen(
            $"CodeHollow.FeedReader {version} (NuGet)", format, item.Title, item.SpecificItem is MediaRssFeedItem rss ? rss.DC.Creator : item.Author, item.Content,
            item.PublishingDate?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'.000Z'", CultureInfo.InvariantCulture), item.Link));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private static List<Seen> Run(string program, string from, params string[] arguments)
    {
        var (exitCode, output) = Outside.Run(program, from, arguments);
        Assert.True(exitCode == 0, output);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonSerializer.Deserialize<Seen>(line, JsonSerializerOptions.Web)!)];
    }

    private static void AssertSeen(IReadOnlyList<Seen> seen, int readers)
    {
        var pairs = seen.GroupBy(static row => (row.Reader, row.Format)).ToArray();
        Assert.Equal(readers, pairs.Length);
        Assert.All(pairs, static pair =>
        {
            var retracted = pair.Last();
            Assert.StartsWith("Zurückgezogen: ", retracted.Title, StringComparison.Ordinal);
            Assert.Contains("Die Möwe saß nirgends.", retracted.Text, StringComparison.Ordinal);
        });

        string[] rows = [.. pairs.Select(static pair => pair.First().ToString())];
        if (Environment.GetEnvironmentVariable("MASTHEAD_WRITE") == "1")
            Write(rows);
        var guide = File.ReadAllLines(Guide);
        Assert.All(rows, row => Assert.Contains(row, guide));
        Assert.All(rows, static row => Assert.DoesNotContain("| lost ", row, StringComparison.Ordinal));
    }

    /// <summary>Each takes the place of the row of the same reader and format.</summary>
    private static void Write(string[] rows)
    {
        var guide = File.ReadAllLines(Guide).ToList();
        var start = guide.FindIndex(static line => line.StartsWith("| reader | format |", StringComparison.Ordinal)) + 2;
        var end = guide.FindIndex(start, static line => !line.StartsWith('|'));
        string[] kept = [.. guide[start..end].Where(line => !rows.Any(row => KeyOf(row) == KeyOf(line)))];
        guide.RemoveRange(start, end - start);
        guide.InsertRange(start, kept.Concat(rows).Order(StringComparer.OrdinalIgnoreCase));
        File.WriteAllText(Guide, string.Join('\n', guide) + "\n");

        static string KeyOf(string row) => string.Join('|', row.Split('|')[..3]);
    }

    /// <summary>An article as a reader gives it.</summary>
    private sealed record Seen(string Reader, string Format, string? Title, string? Byline, string? Text, string? Date, string? Link)
    {
        /// <summary>As a row of the table, of the piece that has everything.</summary>
        public override string ToString()
        {
            var ferry = Pieces.Ferry;
            string[] cells =
            [
                Reader, Format,
                Title == ferry.Title ? "yes" : "lost",
                Byline?.StartsWith("Ada Byron and Lin Wei", StringComparison.Ordinal) == true ? "yes" : "lost",
                Text?.Contains("<em>bell</em>", StringComparison.Ordinal) == true ? "yes" : "lost",
                Text?.Contains("The ferry sails twice a day.", StringComparison.Ordinal) == true ? "yes" : "lost",
                Date == At(ferry.Published) ? "yes" : Date == At(ferry.Updated) ? "of the update" : "lost",
                Link == "https://quay.example/articles/ferry" ? "yes" : "lost",
            ];
            return $"| {string.Join(" | ", cells)} |";
        }

        private static string? At(DateTimeOffset? date) => date?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'.000Z'", CultureInfo.InvariantCulture);
    }
}
