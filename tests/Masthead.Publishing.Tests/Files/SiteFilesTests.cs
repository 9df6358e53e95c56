using System.Text.Json;
using Masthead.Publishing.Files;
using Masthead.Publishing.Tests.Feeds;

namespace Masthead.Publishing.Tests.Files;

/// <summary>A folder for a static host, written again and again.</summary>
public sealed class SiteFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("masthead-static-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Files_lie_where_they_are_on_the_site()
    {
        var edition = Sites.Edition(Sites.Piece("ferry") with { Url = "/harbour/ferry" }, Sites.Piece("quay") with { Url = "/quay/" }, Sites.Piece("café") with { Url = "/caf%C3%A9" });

        var paths = await SiteFiles.WriteAsync(edition, folder.FullName, cancellation: Cancellation);

        Assert.Equal(SiteFiles.Of(edition).Select(static file => file.Path), paths);
        Assert.Equal([".masthead-files", "atom.xml", "café.jsonld", "feed.json", "feed.xml", "harbour/ferry.jsonld", "news-sitemap.xml", "quay/index.jsonld", "sitemap.xml"], Names());
        foreach (var file in SiteFiles.Of(edition))
            Assert.Equal(file.Content.ToArray(), await File.ReadAllBytesAsync(PathOf(Uri.UnescapeDataString(file.Path)), Cancellation));
    }

    /// <summary>What the options call the site's feed is the name of no other: a reader of both would have two of one name.</summary>
    [Fact]
    public void Feeds_of_parts_bear_their_own_names()
    {
        var options = new SiteFilesOptions { Formats = SiteFormats.JsonFeed, Feed = new() { Title = "All of the Quay", Description = "All.", HomePage = "/all", MaximumItems = 1 } };
        var files = SiteFiles.Of(Pieces.Edition, options).Select(static file => JsonDocument.Parse(file.Content).RootElement).ToArray();

        Assert.Equal(["All of the Quay", "The Quay: Harbour & Sea", "The Quay: Ada Byron", "The Quay: Lin Wei", "The Quay: Edda Holm"], files.Select(static file => file.GetProperty("title").GetString()));
        Assert.Equal(["https://quay.example/all", "https://quay.example/", "https://quay.example/authors/ada", "https://quay.example/", "https://quay.example/"], files.Select(static file => file.GetProperty("home_page_url").GetString()));
        Assert.Single(files, static file => file.TryGetProperty("description", out _));
    }

    /// <summary>All that Ada wrote is in another language than the feeds are.</summary>
    [Fact]
    public void Feeds_of_parts_in_which_nothing_stands_are_not_there() =>
        Assert.Equal(["/feed.json"], SiteFiles.Of(Pieces.Edition, new SiteFilesOptions { Formats = SiteFormats.JsonFeed, Feed = new() { Language = "de" } }).Select(static file => file.Path));

    [Fact]
    public async Task What_is_withdrawn_is_deleted_and_what_others_wrote_is_not()
    {
        await SiteFiles.WriteAsync(Sites.Edition(Sites.Piece("a"), Sites.Piece("b")), folder.FullName, cancellation: Cancellation);
        await File.WriteAllTextAsync(PathOf("b.html"), "a page", Cancellation);
        await File.WriteAllTextAsync(PathOf("c.jsonld"), "{}", Cancellation);
        var before = File.GetLastWriteTimeUtc(PathOf("a.jsonld"));

        await SiteFiles.WriteAsync(Sites.Edition(Sites.Piece("a"), Sites.Piece("b") with { Status = PublicationStatus.Withheld }), folder.FullName, cancellation: Cancellation);

        Assert.Equal([".masthead-files", "a.jsonld", "atom.xml", "b.html", "c.jsonld", "feed.json", "feed.xml", "news-sitemap.xml", "sitemap.xml"], Names());
        Assert.Equal(before, File.GetLastWriteTimeUtc(PathOf("a.jsonld")));
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_nothing_that_the_next_one_does_not_know()
    {
        using var stopped = new CancellationTokenSource();
        var edition = Sites.Edition(Sites.Piece("a"), Sites.Piece("b"));
        await Assert.ThrowsAsync<OperationCanceledException>(() => new StaticFolder(folder.FullName).WriteAllAsync(SiteFiles.Of(edition).Select(file =>
        {
            if (file.Path == "/b.jsonld")
                stopped.Cancel();
            return file;
        }), stopped.Token));
        Assert.Contains("a.jsonld", Names());

        await SiteFiles.WriteAsync(Sites.Edition(), folder.FullName, cancellation: Cancellation);
        Assert.DoesNotContain("a.jsonld", Names());
    }

    [Fact]
    public void What_has_no_page_has_nothing_beside_it()
    {
        var card = Sites.Piece("card") with { Url = "" };
        Assert.Contains("'card'", Assert.Throws<ArgumentException>(() => SiteFiles.JsonLdOf(Sites.Edition(card), card)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(SiteFiles.Of(Sites.Edition(card)), static file => file.Path.EndsWith(".jsonld", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_has_its_page_on_another_site_has_its_data_there()
    {
        var edition = Sites.Edition(Sites.Piece("a") with { Url = "https://other.example/a" }, Sites.Piece("b") with { Url = "https://quay.example/town/b?x=1" });

        await SiteFiles.WriteAsync(edition, folder.FullName, new SiteFilesOptions { Formats = SiteFormats.JsonLd | SiteFormats.Ninjs }, Cancellation);

        Assert.Equal([".masthead-files", "town/b.jsonld", "town/b.ninjs.json"], Names());
    }

    [Theory]
    [InlineData("/%2e%2e/out")]
    [InlineData("/..%2F..%2Fout")]
    [InlineData("/a%5C..%5Cout")]
    [InlineData("/a%0Ab")]
    public async Task Nothing_is_written_outside_of_it(string url)
    {
        var inner = Directory.CreateDirectory(PathOf("inner")).FullName;
        await Assert.ThrowsAsync<IOException>(() => SiteFiles.WriteAsync(Sites.Edition(Sites.Piece("a") with { Url = url }), inner, cancellation: Cancellation));
        Assert.Equal(["inner"], folder.EnumerateFileSystemInfos().Select(static entry => entry.Name));
    }

    [Fact]
    public async Task A_list_that_somebody_edited_deletes_nothing_outside()
    {
        var inner = Directory.CreateDirectory(PathOf("inner")).FullName;
        await File.WriteAllTextAsync(PathOf("mine.txt"), "mine", Cancellation);
        await File.WriteAllTextAsync(Path.Combine(inner, ".masthead-files"), "../mine.txt\n" + PathOf("mine.txt") + "\n", Cancellation);

        await SiteFiles.WriteAsync(Sites.Edition(), inner, cancellation: Cancellation);

        Assert.True(File.Exists(PathOf("mine.txt")));
    }

    [Fact]
    public async Task Two_files_of_one_name_are_told() =>
        Assert.Contains("by case alone", (await Assert.ThrowsAsync<IOException>(() =>
            SiteFiles.WriteAsync(Sites.Edition(Sites.Piece("a"), Sites.Piece("b") with { Url = "/A" }), folder.FullName, cancellation: Cancellation))).Message, StringComparison.Ordinal);

    private string PathOf(string relative) => Path.Combine(folder.FullName, relative.TrimStart('/'));

    private string[] Names() =>
        [.. folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
