using System.Text;

namespace Masthead.Tool.Tests.Fixing;

/// <summary><c>masthead fix</c>: what changes, what does not, and how it is written.</summary>
public sealed class FixTests
{
    private const string Path = "content/articles/ferry.md";

    private const string Article = "---\ntitle: Ferries return\nbyline: Ada-Byron # hers\npublished: 2024-05-31\ntags: [quay, ships]\nkind: analisys\n---\nThey sail.\n";

    private const string Mended = "---\ntitle: Ferries return\nbyline: ada-byron # hers\npublished: 2024-05-31\ntags: [quay, ships]\nkind: analysis\n---\nThey sail.\n";

    [Fact]
    public async Task It_mends_and_shows_what_changed()
    {
        using var site = ToolSite.Of(Article);

        var result = await site.RunAsync("fix");

        Assert.Equal(Mended, site.Read(Path));
        Assert.Equal(
            """
            --- a/content/articles/ferry.md
            +++ b/content/articles/ferry.md
            @@ -1,8 +1,8 @@
             ---
             title: Ferries return
            -byline: Ada-Byron # hers
            +byline: ada-byron # hers
             published: 2024-05-31
             tags: [quay, ships]
            -kind: analisys
            +kind: analysis
             ---
             They sail.

            """.ReplaceLineEndings("\n"), result.Output);
        Assert.Equal((0, "Mended 2 findings in 1 file.\n"), (result.ExitCode, result.Messages));
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        using var site = ToolSite.Of(Article);
        await site.RunAsync("fix");
        var written = File.GetLastWriteTimeUtc(site.PathOf(Path));

        var result = await site.RunAsync("fix");

        Assert.Equal(("", "Mended 0 findings in 0 files.\n"), (result.Output, result.Messages));
        Assert.Equal(written, File.GetLastWriteTimeUtc(site.PathOf(Path)));
    }

    [Fact]
    public async Task Two_names_that_are_near_to_each_other_are_both_declared()
    {
        using var site = ToolSite.Of("---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: Sailings\n---\nThey sail.\n");
        site.Write("content/articles/other.md", "---\ntitle: Ferries stay\nbyline: ada-byron\npublished: 2024-05-31\nsection: Sailing\n---\nThey stay.\n");

        await site.RunAsync("fix", "--rule", "MH4011");

        Assert.Equal("publisher: The Daily Harbour\nsections: [Harbour, Sailings, Sailing]\n", site.Read("content/masthead.yml"));
    }

    /// <summary>A name may have 255 bytes, which is 84 such letters: the file that is written first has room beside it.</summary>
    [Fact]
    public async Task A_name_that_is_as_long_as_it_may_be_is_written()
    {
        using var site = ToolSite.Of("");
        File.Delete(site.PathOf(Path));
        var path = $"content/articles/{new string('都', 84)}.md";
        site.Write(path, Article);

        var result = await site.RunAsync("fix");

        Assert.Equal((0, "Mended 2 findings in 1 file.\n"), (result.ExitCode, result.Messages));
        Assert.Equal(Mended, site.Read(path));
        Assert.Equal([site.PathOf(path)], Directory.EnumerateFiles(site.PathOf("content/articles")));
    }

    /// <summary>A file is read as a whole to find out whether it may be edited: once for each of a thousand edits would take half a minute.</summary>
    [Fact]
    public async Task A_large_register_is_mended_in_the_time_of_a_small_one()
    {
        const int Authors = 1_000;
        using var site = ToolSite.Of("---\ntitle: Ferries return\nbyline: author-1\npublished: 2024-05-31\n---\nThey sail.\n");
        Directory.Delete(site.PathOf("content/authors"), recursive: true);
        site.Write("content/authors.yml", Register("staf"));
        var began = TimeProvider.System.GetTimestamp();

        var result = await site.RunAsync("fix", "--rule", "MH4003");

        Assert.Equal($"Mended {Authors} findings in 1 file.\n", result.Messages);
        Assert.Equal(Register("staff"), site.Read("content/authors.yml"));
        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(10));

        static string Register(string relation) => string.Concat(Enumerable.Range(0, Authors).Select(i => $"author-{i}:\n  name: Author {i}\n  relation: {relation}\n  bio: They cover the harbour.\n"));
    }

    [Theory]
    [InlineData(1, "--check")]
    [InlineData(0, "--dry-run")]
    public async Task A_trial_writes_nothing(int code, string option)
    {
        using var site = ToolSite.Of(Article);

        var result = await site.RunAsync("fix", option);

        Assert.Equal(code, result.ExitCode);
        Assert.Contains("+kind: analysis\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(Article, site.Read(Path));
        Assert.Equal(0, (await site.RunAsync("fix", option, "content/authors")).ExitCode);
    }

    [Fact]
    public async Task Rules_that_are_asked_for_alone()
    {
        using var site = ToolSite.Of(Article);

        await site.RunAsync("fix", "--rule", "MH4003");

        Assert.Equal(Article.Replace("analisys", "analysis", StringComparison.Ordinal), site.Read(Path));
    }

    [Fact]
    public async Task What_a_person_has_to_choose_is_left_alone_where_nobody_can_be_asked()
    {
        var article = "---\ntitle: Ferries return\nbyline: lin-wie\npublished: 2024-05-31\n---\nThey sail.\n";
        using var site = ToolSite.Of(article);
        site.Write("content/authors/lin-wei.yml", "name: Lin Wei\nbio: She writes.\n");
        site.Write("content/authors/lin-wii.yml", "name: Lin Wii\nbio: He writes.\n");

        await site.RunAsync("fix");

        Assert.Equal(article, site.Read(Path));
    }

    /// <summary>What moves text is done unasked only where somebody names the rule.</summary>
    [Fact]
    public async Task Who_names_a_rule_has_its_one_answer_done()
    {
        var article = "---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n---\nThey sail.\n\n**Correction, 1 June 2024:** An earlier version of this piece gave the wrong day for the first sailing.\n";
        using var site = ToolSite.Of(article);

        await site.RunAsync("fix");
        Assert.Equal(article, site.Read(Path));

        await site.RunAsync("fix", "--rule", "MH3008");
        Assert.Contains("editorNotes:\n  - kind: correction\n", site.Read(Path), StringComparison.Ordinal);
        Assert.EndsWith("---\nThey sail.\n", site.Read(Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_file_suppresses_is_left_alone()
    {
        var article = Article.Replace("kind: analisys\n", "kind: analisys\nsuppress: [{ rule: MH4003, reason: A joke. }, { rule: MH1022, reason: She writes it so. }]\n", StringComparison.Ordinal);
        using var site = ToolSite.Of(article);

        await site.RunAsync("fix");

        Assert.Equal(article, site.Read(Path));
    }

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\r", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public async Task All_other_bytes_stay(string end, bool hasMark)
    {
        byte[] mark = hasMark ? [0xEF, 0xBB, 0xBF] : [];
        using var site = ToolSite.Of("");
        site.WriteBytes(Path, [.. mark, .. Encoding.UTF8.GetBytes(Article.TrimEnd('\n').Replace("\n", end, StringComparison.Ordinal))]);

        await site.RunAsync("fix");

        Assert.Equal([.. mark, .. Encoding.UTF8.GetBytes(Mended.TrimEnd('\n').Replace("\n", end, StringComparison.Ordinal))], File.ReadAllBytes(site.PathOf(Path)));
    }

    [Fact]
    public async Task A_file_in_UTF_16_stays_in_it()
    {
        using var site = ToolSite.Of("");
        site.WriteBytes(Path, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Article)]);

        await site.RunAsync("fix");

        Assert.Equal([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Mended)], File.ReadAllBytes(site.PathOf(Path)));
    }

    /// <summary>Written back, the lost character would be another one.</summary>
    [Fact]
    public async Task A_file_that_is_not_UTF_8_throughout_is_left_alone_and_told()
    {
        using var site = ToolSite.Of("");
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Article), 0xE9, (byte)'\n'];
        site.WriteBytes(Path, bytes);

        var result = await site.RunAsync("fix");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("is not saved as UTF-8 throughout", result.Messages, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(site.PathOf(Path)));
    }

    /// <summary>An archive has a file like that somewhere.</summary>
    [Theory]
    [InlineData("is not saved as UTF-8 throughout", false)]
    [InlineData("is not saved as UTF-8 throughout", false, "--dry-run")]
    [InlineData("is not saved as UTF-8 throughout", false, "--check")]
    [InlineData("may not be written", true)]
    public async Task One_that_cannot_be_written_keeps_no_other_from_being_mended(string message, bool isReadOnly, params string[] options)
    {
        const string Other = "content/articles/abroad.md";
        using var site = ToolSite.Of(Article);
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Article), .. isReadOnly ? ""u8 : [0xE9, (byte)'\n']];
        site.WriteBytes(Other, bytes);
        if (isReadOnly)
            File.SetAttributes(site.PathOf(Other), FileAttributes.ReadOnly);

        var result = await site.RunAsync(["fix", .. options]);

        File.SetAttributes(site.PathOf(Other), FileAttributes.Normal);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Messages, StringComparison.Ordinal);
        Assert.EndsWith(" 2 findings in 1 file.\n", result.Messages, StringComparison.Ordinal);
        Assert.Contains("+++ b/content/articles/ferry.md", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Other, result.Output, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(site.PathOf(Other)));
        Assert.Equal(options.Length == 0 ? Mended : Article, site.Read(Path));
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_left_alone()
    {
        using var site = ToolSite.Of(Article);
        site.Write(Path, Article + "More.\n");

        var thrown = Assert.Throws<IOException>(() => Masthead.Tool.Sites.SafeWrite.Replace(site.PathOf(Path), Article, Mended));

        Assert.Contains("has changed since it was read", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(Article + "More.\n", site.Read(Path));
        Assert.Equal(["ferry.md"], Directory.GetFiles(site.PathOf("content/articles")).Select(System.IO.Path.GetFileName));
    }

    [Fact]
    public void A_file_that_is_there_is_not_made_again()
    {
        using var site = ToolSite.Of(Article);

        Assert.Throws<IOException>(() => Masthead.Tool.Sites.SafeWrite.Create(site.PathOf(Path), Mended));
        Assert.Equal(Article, site.Read(Path));
        Assert.Equal(["ferry.md"], Directory.GetFiles(site.PathOf("content/articles")).Select(System.IO.Path.GetFileName));
    }

    [Fact]
    public async Task A_link_stays_one_and_a_file_keeps_its_rights()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links and rights of this kind are Unix's.");
            return;
        }

        using var site = ToolSite.Of(Article, "elsewhere/ferry.md");
        Directory.CreateDirectory(site.PathOf("content/articles"));
        File.CreateSymbolicLink(site.PathOf(Path), site.PathOf("elsewhere/ferry.md"));
        var rights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(site.PathOf("elsewhere/ferry.md"), rights);

        await site.RunAsync("fix");

        Assert.NotNull(new FileInfo(site.PathOf(Path)).LinkTarget);
        Assert.Equal(Mended, site.Read("elsewhere/ferry.md"));
        Assert.Equal(rights, File.GetUnixFileMode(site.PathOf("elsewhere/ferry.md")));
    }
}
