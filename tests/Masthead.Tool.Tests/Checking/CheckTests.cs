using System.Text.Json;
using Masthead.Tool.Hosting;

namespace Masthead.Tool.Tests.Checking;

/// <summary><c>masthead check</c> on sites without a project.</summary>
public sealed class CheckTests
{
    private const string Article = "---\ntitle: Ferries return\nbyline: ada-byrom\npublished: 2024-05-31\nsection: Harbour\n---\nThey sail.\n";

    [Fact]
    public async Task It_shows_each_finding_with_its_line_and_what_mends_it()
    {
        using var site = ToolSite.Of(Article);

        var result = await site.RunAsync("check");

        Assert.StartsWith(
            """
            content/articles/ferry.md
              3:9 error MH1002: No author is registered as 'ada-byrom'. Did you mean 'ada-byron'? Add an entry for them below the authors, or write 'name:' for an author of this article alone.
                 3 | byline: ada-byrom
                   |         ^^^^^^^^^
                   = 
            """.ReplaceLineEndings("\n"), result.Output, StringComparison.Ordinal);
        Assert.Contains("Replace by 'ada-byron'\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n1 error, 0 warnings", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task A_clean_site_ends_with_0()
    {
        using var site = ToolSite.Of(Article.Replace("byrom", "byron", StringComparison.Ordinal));

        var result = await site.RunAsync("check");

        Assert.Equal((0, "0 errors, 0 warnings in 3 files.\n"), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData("content")]
    [InlineData("content/articles")]
    [InlineData("content/authors")]
    public async Task It_finds_the_site_from_wherever_it_is_called(string folder)
    {
        using var site = ToolSite.Of(Article);

        Assert.Equal(1, (await site.RunInAsync(folder, "check")).ExitCode);
    }

    [Theory]
    [InlineData(1, "content")]
    [InlineData(1, "content/masthead.yml")]
    [InlineData(1, "content/articles/ferry.md")]
    [InlineData(1, "content/articles")]
    [InlineData(0, "content/authors")]
    [InlineData(0, "content/authors/ada-byron.yml")]
    [InlineData(1, "content/authors", "content/articles")]
    public async Task Paths_say_what_is_asked_for(int code, params string[] paths)
    {
        using var site = ToolSite.Of(Article);

        Assert.Equal(code, (await site.RunAsync(["check", .. paths])).ExitCode);
    }

    [Fact]
    public async Task A_folder_around_several_sites_has_all_of_them()
    {
        using var site = new ToolSite(
            ("one/masthead.yml", ""), ("one/articles/a.md", Article),
            ("two/content/masthead.yml", ""), ("two/content/articles/b.md", "---\ntitle: T\nbylne: x\n---\n"),
            ("node_modules/three/masthead.yml", ""), ("node_modules/three/articles/c.md", Article));

        var result = await site.RunAsync("check");

        Assert.Contains("one/articles/a.md\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("two/content/articles/b.md\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("three", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "nowhere")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--rule", "MH9999")]
    [InlineData("chek")]
    public async Task What_cannot_be_carried_out_ends_with_2_and_says_why(params string[] arguments)
    {
        using var site = ToolSite.Of(Article);

        var result = await site.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(arguments[^1], result.Messages, StringComparison.Ordinal);
    }

    /// <summary>It would be a path, a title or a name else.</summary>
    [Theory]
    [InlineData("--strickt", "check", "--strickt")]
    [InlineData("--rule", "baseline", "--rule", "MH1002")]
    [InlineData("-n", "fix", "-n")]
    [InlineData("--drafft", "new", "article", "--drafft")]
    [InlineData("--boi=x", "new", "author", "--boi=x")]
    [InlineData("--nmae", "new", "site", "--nmae")]
    public async Task An_option_that_there_is_not_is_told(string option, params string[] arguments)
    {
        using var site = ToolSite.Of(Article);
        var before = Directory.GetFileSystemEntries(site.Folder, "*", SearchOption.AllDirectories);

        var result = await site.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"There is no option '{option}' here", result.Messages, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(site.Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_site_that_is_named_stands_for_itself_and_for_no_other()
    {
        using var site = new ToolSite(
            ("one/masthead.yml", "publisher: One\n"), ("one/articles/ferry.md", "---\ntitle: Ferry\nkind: analisys\n---\nText.\n"),
            ("two/masthead.yml", "publisher: Two\n"), ("two/articles/quay.md", "---\ntitle: Quay\nkind: analisys\n---\nText.\n"), ("two/articles/new.md", "---\ntitle: New\nkind: analisys\n---\nText.\n"));

        var output = (await site.RunAsync("check", "--rule", "MH4003", "one/masthead.yml", "two/articles/new.md")).Output;

        Assert.Equal(["one/articles/ferry.md", "two/articles/new.md"], output.Split('\n').Where(static line => line.EndsWith(".md", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_blog_of_Eleventys_may_lie_in_src()
    {
        using var site = new ToolSite(("masthead.yml", "dialect: eleventy\npolicy: { inlineAuthors: allow }\n"), ("src/blog/ferry.md", "---\ntitle: Ferry\nauthor: Ada Byron\npostDate: 2024-05-31\n---\nText.\n"));

        var result = await site.RunAsync("check");

        Assert.Equal((0, "0 errors, 0 warnings in 2 files.\n"), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("site/")]
    [InlineData("site//")]
    public async Task A_folder_is_the_same_with_a_slash_behind_it_as_shells_complete_it(string path)
    {
        using var site = new ToolSite(("site/masthead.yml", "dialect: eleventy\n"), ("site/src/log/ferry.md", "---\ntitle: Ferry\n---\nText.\n"));

        var result = await site.RunAsync("check", path);

        Assert.Contains(
            "error MH4018: No article is where a site of Eleventy's has them, 'posts' or 'src/posts' or 'content/blog' or 'src/blog' or 'content'. Put one there, or name the right place in the property 'MastheadArticles' of a project.\n",
            result.Output, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task The_folder_of_a_site_itself_is_no_place_to_name()
    {
        using var site = new ToolSite(("masthead.yml", "dialect: hugo\n"));

        Assert.Contains("No article is where a site of Hugo's has them, 'content'. Put one there, ", (await site.RunAsync("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_site_is_it_says_so()
    {
        using var site = new ToolSite(("readme.md", "# Nothing"));

        var result = await site.RunAsync("check");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("masthead: No site is here: there is no 'masthead.yml' above or below", result.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "--rule", "MH4011")]
    [InlineData(1, "--rule", "mh1002")]
    [InlineData(1, "--rule", "MH4011", "--rule", "MH1002")]
    [InlineData(1, "--rule", "MH1002", "content")]
    [InlineData(0, "--rule", "MH1002", "content/authors")]
    [InlineData(1, "--strict")]
    public async Task Rules_and_profiles(int code, params string[] options)
    {
        using var site = ToolSite.Of(Article);

        Assert.Equal(code, (await site.RunAsync(["check", .. options])).ExitCode);
    }

    [Fact]
    public async Task Strict_stops_at_what_is_a_warning_else()
    {
        using var site = ToolSite.Of("---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: Harbuor\n---\nThey sail.\n");

        Assert.Equal((0, 1), ((await site.RunAsync("check")).ExitCode, (await site.RunAsync("check", "--strict")).ExitCode));
    }

    [Fact]
    public async Task Suggestions_are_written_where_they_are_asked_for()
    {
        using var site = ToolSite.Of("---\ntitle: Ferries return\nbyline: { name: Staff, url: /staff }\npublished: 2024-05-31\n---\nThey sail.\n");

        Assert.DoesNotContain("MH1007", (await site.RunAsync("check")).Output, StringComparison.Ordinal);
        Assert.Contains("info MH1007", (await site.RunAsync("check", "--severity", "info")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_for_a_program()
    {
        using var site = ToolSite.Of(Article);

        using var json = JsonDocument.Parse((await site.RunAsync("check", "--format", "json")).Output);

        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            ("MH1002", "error", "content/articles/ferry.md", 3, 9, 3, 18),
            (finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("file").GetString(),
                finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("endLine").GetInt32(), finding.GetProperty("endColumn").GetInt32()));
        Assert.Contains(finding.GetProperty("edits").EnumerateArray(), static edit => edit.GetProperty("changes")[0].GetProperty("newText").GetString() == "ada-byron");
    }

    [Fact]
    public async Task As_annotations_of_a_pull_request()
    {
        using var site = ToolSite.Of(Article, "content/articles/a, b%.md");

        Assert.StartsWith(
            "::error file=content/articles/a%2C b%25.md,line=3,endLine=3,col=9,endColumn=18,title=MH1002%3A The author is not registered::No author is registered as 'ada-byrom'.",
            (await site.RunAsync("check", "--format", "github")).Output, StringComparison.Ordinal);
    }

    /// <summary>GitHub takes paths for those of the repository, also where a step has a <c>working-directory</c>.</summary>
    [Theory]
    [InlineData("github", "", "::error file=content/articles/ferry.md,")]
    [InlineData("github", "..", "::error file={site}/content/articles/ferry.md,")]
    [InlineData("github", "../elsewhere", "::error file=content/articles/ferry.md,")]
    [InlineData("sarif", "..", "\"uri\": \"{site}/content/articles/ferry.md\"")]
    [InlineData("text", "..", "content/articles/ferry.md\n  3:9 error")]
    public async Task Paths_are_those_of_the_repository_in_what_GitHub_reads(string format, string workspace, string expected)
    {
        using var site = ToolSite.Of(Article);
        site.Configure = host => host with { Workspace = workspace.Length == 0 ? null : Path.GetFullPath(site.PathOf(workspace)) };

        Assert.Contains(expected.Replace("{site}", Path.GetFileName(site.Folder), StringComparison.Ordinal), (await site.RunAsync("check", "--format", format)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_SARIF_with_what_the_site_suppresses()
    {
        using var site = ToolSite.Of("---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: Harbuor\nsuppress: { rule: MH4011, reason: The old name. }\n---\nThey sail.\n");

        using var json = JsonDocument.Parse((await site.RunAsync("check", "--format", "sarif")).Output);

        var result = Assert.Single(json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("MH4011", result.GetProperty("ruleId").GetString());
        Assert.Equal("inSource", result.GetProperty("suppressions")[0].GetProperty("kind").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(("content/articles/ferry.md", "%SRCROOT%"), (place.GetProperty("artifactLocation").GetProperty("uri").GetString(), place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Lines_are_counted_however_they_end(string end)
    {
        using var site = ToolSite.Of(Article.Replace("\n", end, StringComparison.Ordinal));

        var output = (await site.RunAsync("check")).Output;
        Assert.Contains("  3:9 error MH1002", output, StringComparison.Ordinal);
        Assert.Contains("     3 | byline: ada-byrom\n", output, StringComparison.Ordinal);
    }

    /// <summary>What a writer pastes must not steer the terminal of who reads.</summary>
    [Fact]
    public async Task Marks_that_steer_a_terminal_are_shown_and_not_obeyed()
    {
        using var site = ToolSite.Of("---\ntitle: Ferries return\nbyline: \"\u202Eada\"\npublished: 2024-05-31\n---\n");

        var output = (await site.RunAsync("check")).Output;
        Assert.DoesNotContain('\u202E', output);
        Assert.Contains("byline: \"\uFFFDada\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_do_names_of_files_and_what_is_offered()
    {
        using var site = ToolSite.Of("---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: \"Har\\e[2Jbour\"\n\"k\\e[31m\": 1\n---\n", OperatingSystem.IsWindows() ? "content/articles/ferry.md" : "content/articles/f\u001b[2Jerry.md");

        var output = (await site.RunAsync("check")).Output;

        Assert.Contains("choice: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    /// <summary>As a full disk does.</summary>
    [Fact]
    public async Task What_cannot_be_printed_is_told()
    {
        using var site = ToolSite.Of(Article);
        using var messages = new StringWriter();
        using var full = new StreamWriter(new FullDisk(), bufferSize: 1 << 16);
        var host = new ToolHost(site.Folder, ToolHost.ConsoleOn(full, isRedirected: true), ToolHost.ConsoleOn(messages, isRedirected: true), IsInteractive: false, TimeProvider.System);

        Assert.Equal(2, await Masthead.Tool.Commands.MastheadCommand.RunAsync(["check"], host, TestContext.Current.CancellationToken));
        Assert.Contains("masthead: No space left", messages.ToString(), StringComparison.Ordinal);
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");
    }

    [Fact]
    public async Task Of_a_long_line_what_is_around_the_finding()
    {
        using var site = ToolSite.Of($"---\ntitle: Ferries return\npublished: 2024-05-31\nbyline: [{string.Join(", ", Enumerable.Repeat("ada-byron", 30))}, lin-wie]\n---\n");

        var line = (await site.RunAsync("check", "--rule", "MH1002")).Output.Split('\n').Single(static line => line.StartsWith("     4 |", StringComparison.Ordinal));
        Assert.InRange(line.Length, 20, 130);
        Assert.Contains("…", line, StringComparison.Ordinal);
        Assert.Contains("lin-wie", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_an_article_that_cannot_be_read()
    {
        using var site = ToolSite.Of(Article);
        site.WriteBytes("content/articles/picture.md", [0x89, 0x50, 0, 0, 0, 0, 1]);

        var result = await site.RunAsync("check");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("picture.md", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jekyll", "_posts/2024-05-31-ferry.md")]
    [InlineData("jekyll", "news/_posts/2024-05-31-ferry.md")]
    [InlineData("jekyll", "news/politics/_posts/2024/2024-05-31-ferry.md")]
    [InlineData("jekyll", "ru/_drafts/ferry.md")]
    [InlineData("hugo", "content/harbour/ferry.md")]
    [InlineData("docusaurus", "blog/2024-05-31-ferry.md")]
    [InlineData("astro", "src/content/blog/ferry.md")]
    [InlineData("eleventy", "posts/ferry.md")]
    [InlineData("mkdocs", "docs/blog/posts/ferry.md")]
    [InlineData("mkdocs", "docs/posts/ferry.md")]
    public async Task The_site_of_another_generator_is_found_by_its_dialect(string dialect, string path)
    {
        using var site = new ToolSite(("masthead.yml", $"dialect: {dialect}\n"), (path, "---\ntitle: Ferries return\ndate: soon\n---\nThey sail.\n"));

        Assert.Contains("  3:7 error MH4004", (await site.RunAsync("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        using var site = ToolSite.Of(Article);

        var result = await site.RunAsync("--help");

        Assert.All((string[])["check", "fix", "baseline"], command => Assert.Contains($"  {command} ", result.Output, StringComparison.Ordinal));
        Assert.Equal(0, result.ExitCode);
    }
}
