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

    /// <summary>A site that signs nothing is told so once: a baseline that knew that one finding would know what is wrong with every later piece, and nothing of all the others once one piece is signed.</summary>
    [Fact]
    public async Task What_is_said_once_for_all_is_known_of_each()
    {
        using var site = new ToolSite(
            ("masthead.yml", "publisher: The Daily Harbour\ndialect: jekyll\n"),
            ("_data/authors.yml", "ada:\n  name: Ada Byron\n  bio: She covers the harbour.\n"),
            ("_posts/2024-05-01-ferry.md", "---\ntitle: Ferries\n---\nThey sail.\n"),
            ("_posts/2024-05-02-quay.md", "---\ntitle: Quay\n---\nIt stands.\n"),
            ("_posts/2024-05-03-pier.md", "---\ntitle: Pier\n---\nIt stands.\n"));
        Assert.Contains("which is said here once", (await site.RunAsync("check", "--strict")).Output, StringComparison.Ordinal);
        await site.RunAsync("baseline");
        Assert.Equal(0, (await site.RunAsync("check", "--strict")).ExitCode);

        site.Write("_posts/2024-05-02-quay.md", "---\ntitle: Quay\nauthor: ada\n---\nIt stands.\n");
        Assert.Equal(0, (await site.RunAsync("check", "--strict")).ExitCode);
        site.Write("_posts/2024-05-02-quay.md", "---\ntitle: Quay\n---\nIt stands.\n");

        site.Write("_posts/2024-06-01-later.md", "---\ntitle: Later\n---\nIt is late.\n");
        var check = await site.RunAsync("check", "--strict");
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("_posts/2024-06-01-later.md\n  2:1 error MH1001: The article has no byline", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Times_and_authors_are_known_each()
    {
        using var site = ToolSite.Of("---\ntitle: Ferries\nbyline: author-0\npublished: 2024-05-31 10:00\n---\nThey sail.\n");
        Directory.Delete(site.PathOf("content/authors"), recursive: true);
        site.Write("content/authors.yml", string.Concat(Enumerable.Range(0, 12).Select(static i => $"author-{i}:\n  name: Author {i}\n")));
        for (var i = 0; i < 12; i++)
            site.Write($"content/articles/piece-{i}.md", $"---\ntitle: Piece {i}\nbyline: author-{i}\npublished: 2024-06-01 10:{i:00}\n---\nThey sail.\n");
        await site.RunAsync("baseline");

        // One after the other is mended, until few are left.
        for (var i = 0; i < 11; i++)
        {
            site.Write($"content/articles/piece-{i}.md", $"---\ntitle: Piece {i}\nbyline: author-{i}\npublished: 2024-06-01 10:{i:00}Z\n---\nThey sail.\n");
            site.Write("content/authors.yml", site.Read("content/authors.yml").Replace($"  name: Author {i}\n", $"  name: Author {i}\n  bio: They write.\n", StringComparison.Ordinal));
            Assert.Equal("", (await site.RunAsync("check", "--strict", "--rule", "MH4016", "--rule", "MH1005")).Output.Split("0 errors")[0]);
        }
    }

    /// <summary>It stands at the first article by path, which is another one tomorrow.</summary>
    [Fact]
    public async Task What_is_of_the_site_is_known_wherever_it_stands()
    {
        using var site = ToolSite.Of("---\ntitle: Ferries\nbyline: Mo\npublished: 2024-05-31\n---\nThey sail.\n");
        Directory.Delete(site.PathOf("content/authors"), recursive: true);
        await site.RunAsync("baseline");
        Assert.Equal((0, "0 errors, 0 warnings, 1 suppressed in 3 files.\n"), await Checked(site));

        site.Write("content/articles/bridge.md", "---\ntitle: Bridge\nbyline: Jo\npublished: 2024-05-31\n---\nIt stands.\n");

        Assert.Equal((0, "0 errors, 0 warnings, 1 suppressed in 4 files.\n"), await Checked(site));
        Assert.Equal(0, (await site.RunAsync("baseline", "--check")).ExitCode);
    }

    /// <summary>Of a file of nothing but faults a check says a thousand.</summary>
    [Fact]
    public async Task A_file_with_more_than_a_check_says_is_known_whole()
    {
        const int Authors = 1_300;
        using var site = ToolSite.Of("---\ntitle: Ferries\nbyline: author-1\npublished: 2024-05-31\n---\nThey sail.\n");
        Directory.Delete(site.PathOf("content/authors"), recursive: true);
        site.Write("content/authors.yml", string.Concat(Enumerable.Range(0, Authors).Select(static i => $"author-{i}:\n  name: Author {i}\n  bio: They write.\n  relation: none-{i}\n")));
        await site.RunAsync("baseline");

        site.Write("content/authors.yml", site.Read("content/authors.yml").Replace("none-7\n", "staff\n", StringComparison.Ordinal));

        Assert.Equal((0, $"0 errors, 0 warnings, {Authors - 1} suppressed in 4 files.\n"), await site.RunAsync("check", "--rule", "MH4003") is var check ? (check.ExitCode, check.Output) : default);
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
