namespace Masthead.Tool.Tests.Checking;

/// <summary><c>masthead baseline</c>: made, kept, and only ever smaller.</summary>
public sealed class BaselineTests
{
    private const string Head = "---\ntitle: Ferries return\npublished: 2024-05-31\n";

    private const string Article = Head + "byline: ada-byrom\nsection: Harbuor\n---\nThey sail.\n";

    private const string Path = "content/articles/ferry.md";

    private const string Baseline = "content/masthead.baseline.json";

    [Fact]
    public async Task What_it_knows_is_not_said_and_what_is_new_is()
    {
        using var site = ToolSite.Of(Article);
        Assert.Equal(0, (await site.RunAsync("baseline")).ExitCode);
        Assert.Equal((0, "0 errors, 0 warnings, 2 suppressed in 4 files.\n"), await Checked(site));

        site.Write("content/articles/quay.md", Article);
        Assert.Contains("content/articles/quay.md\n  4:9 error MH1002", (await site.RunAsync("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_above_may_change()
    {
        using var site = ToolSite.Of(Article);
        await site.RunAsync("baseline");
        site.Write(Path, "---\n# a comment\nstandfirst: They do.\n" + Article[4..]);

        Assert.Equal(0, (await Checked(site)).ExitCode);
    }

    [Fact]
    public async Task What_is_mended_leaves_it_and_nothing_comes_in()
    {
        using var site = ToolSite.Of(Article);
        await site.RunAsync("baseline");
        Assert.Equal(0, (await site.RunAsync("baseline", "--check")).ExitCode);

        site.Write(Path, Article.Replace("Harbuor", "Harbour", StringComparison.Ordinal));
        site.Write("content/articles/quay.md", Article);
        var before = site.Read(Baseline);
        Assert.Equal(1, (await site.RunAsync("baseline", "--check")).ExitCode);
        Assert.Equal(before, site.Read(Baseline));

        var shrunk = await site.RunAsync("baseline");
        Assert.Equal(0, shrunk.ExitCode);
        Assert.Contains("1 finding left", shrunk.Messages, StringComparison.Ordinal);
        Assert.Contains("2 findings are not in it", shrunk.Messages, StringComparison.Ordinal);
        Assert.Equal("{\n  \"version\": 1,\n  \"findings\": {\n    \"articles/ferry.md\": [\n      { \"rule\": \"MH1002\", \"marked\": \"ada-byrom\" }\n    ]\n  }\n}\n", site.Read(Baseline));
    }

    [Fact]
    public async Task A_broken_one_is_an_error_and_is_not_written_over()
    {
        using var site = ToolSite.Of(Article);
        site.Write(Baseline, "{ \"version\": 1,");

        var check = await site.RunAsync("check");
        Assert.Contains("error MH4028", check.Output, StringComparison.Ordinal);
        Assert.Contains("error MH1002", check.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await site.RunAsync("baseline")).ExitCode);
        Assert.Equal("{ \"version\": 1,", site.Read(Baseline));
    }

    [Fact]
    public async Task Without_one_a_build_server_is_told()
    {
        using var site = ToolSite.Of(Article);

        var result = await site.RunAsync("baseline", "--check");

        Assert.Equal(1, result.ExitCode);
        Assert.False(File.Exists(site.PathOf(Baseline)));
    }

    [Fact]
    public async Task What_keeps_a_piece_from_being_published_is_in_none()
    {
        using var site = ToolSite.Of("---\ntitle: \"Ferries\npublished: 2024-05-31\n---\nThey sail.\n");

        Assert.Contains("can be in no baseline (MH4001", (await site.RunAsync("baseline")).Messages, StringComparison.Ordinal);
        Assert.Equal(1, (await site.RunAsync("check")).ExitCode);
    }

    /// <summary>An archive of three hundred posts, as it is.</summary>
    [Fact]
    public async Task On_a_real_archive()
    {
        var corpus = System.IO.Path.Combine(Environment.GetEnvironmentVariable("MASTHEAD_CORPORA") ?? System.IO.Path.Combine(Repository.Root, "..", "shared", "corpora"), "18f");
        Assert.SkipUnless(Directory.Exists(corpus), "The corpora are not here. MASTHEAD_CORPORA names their folder.");
        using var site = new ToolSite(("masthead.yml", "dialect: jekyll\n"));
        foreach (var folder in (string[])["_posts", "_authors"])
        {
            foreach (var file in Directory.GetFiles(System.IO.Path.Combine(corpus, folder)))
                site.WriteBytes($"{folder}/{System.IO.Path.GetFileName(file)}", await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        }

        var before = await site.RunAsync("check", "--format", "json", "--severity", "info");
        Assert.Equal(1, before.ExitCode);
        Assert.Equal(0, (await site.RunAsync("baseline")).ExitCode);
        Assert.Equal(0, (await site.RunAsync("check")).ExitCode);
        Assert.Equal(0, (await site.RunAsync("baseline", "--check")).ExitCode);

        // Every post gets lines above, and is still known.
        var posts = Directory.GetFiles(site.PathOf("_posts"), "*.md");
        foreach (var post in posts)
        {
            var text = await File.ReadAllTextAsync(post, TestContext.Current.CancellationToken);
            if (text.StartsWith("---\n", StringComparison.Ordinal))
                await File.WriteAllTextAsync(post, "---\n# Moved down.\n\n" + text[4..], TestContext.Current.CancellationToken);
        }

        var shifted = await site.RunAsync("check", "--severity", "info");
        Assert.Equal((0, 0), (shifted.ExitCode, shifted.Output.Count(static character => character == '^')));

        // A new fault is red at its place.
        site.Write("_posts/2024-05-31-new.md", "---\ntitle: New\nauthor: no-such-author\ndate: soon\n---\nText.\n");
        Assert.Contains("_posts/2024-05-31-new.md\n", (await site.RunAsync("check")).Output, StringComparison.Ordinal);
        File.Delete(site.PathOf("_posts/2024-05-31-new.md"));

        // One piece mended makes it shrink.
        File.Delete(posts.First(post => site.Read(Baseline18f).Contains(System.IO.Path.GetFileName(post), StringComparison.Ordinal)));
        var length = site.Read(Baseline18f).Length;
        Assert.Equal(1, (await site.RunAsync("baseline", "--check")).ExitCode);
        Assert.Equal(0, (await site.RunAsync("baseline")).ExitCode);
        Assert.True(site.Read(Baseline18f).Length < length);
        Assert.Equal(0, (await site.RunAsync("baseline", "--check")).ExitCode);
    }

    private const string Baseline18f = "masthead.baseline.json";

    private static async Task<(int ExitCode, string Output)> Checked(ToolSite site)
    {
        var result = await site.RunAsync("check");
        return (result.ExitCode, result.Output);
    }
}
