using System.Text;
using CsCheck;
using static Masthead.Tool.Tests.Importing.Wxr;

namespace Masthead.Tool.Tests.Importing;

/// <summary>Exports that are damaged, or made to do harm: an error at its place, and nothing written by halves.</summary>
public sealed class HostileExportTests
{
    private const string Posts = """{"data":{"posts":[{"id":1,"title":"A","slug":"a","html":"<p>a</p>","status":"published","published_at":"2024-07-02T10:00:00.000Z"}],"users":[]}}""";

    private static async Task<string> RefusedAsync(string system, string file, byte[] export)
    {
        using var folder = new ToolSite();
        folder.WriteBytes(file, export);
        var result = await folder.RunAsync("import", system, file);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.False(Directory.Exists(folder.PathOf("content")));
        return result.Messages;
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&a;</title></channel></rss>", "export.xml(1): the export has a document type")]
    [InlineData("<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>", "the export has a document type")]
    [InlineData("<rss><channel><title>x</title></channel></rss>", "'<wp:wxr_version>' is missing: this is a feed")]
    [InlineData("<html><body>Not found</body></html>", "export.xml(1): '<rss>' is missing")]
    [InlineData("<rss><channel><title>x</title>", "export.xml(1,31): the export cannot be read")]
    [InlineData("<rss>\n<channel>\n<title>a & b</title></channel></rss>", "export.xml(3,11): the export cannot be read")]
    [InlineData("<rss><channel><item><wp:post_id>1</wp:post_id></item></channel></rss>", "'wp' is an undeclared prefix")]
    [InlineData("<rss><channel></channel><channel></channel></rss>", "export.xml(1): '<channel>' stands behind the end of the channel")]
    [InlineData("", "Root element is missing")]
    public async Task Wxr_that_is_none_is_refused(string export, string message) => Assert.Contains(message, await RefusedAsync("wordpress", "export.xml", Encoding.UTF8.GetBytes(export)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"data":{"posts":[{"id":1]}}""", "export.json(1,26): the export cannot be read")]
    [InlineData("""{"a":1}""", "'data' with its tables is missing")]
    [InlineData("""{"db":[]}""", "'data' with its tables is missing")]
    [InlineData("[1]", "'data' with its tables is missing")]
    [InlineData("""{"data":{"posts":[{"id":1}]""", "the export cannot be read")]
    [InlineData("""{"data":{}} {}""", "the export cannot be read")]
    [InlineData("""{"data":{},"more":[[}""", "the export cannot be read")]
    [InlineData("", "the export cannot be read")]
    public async Task Json_that_is_none_is_refused(string export, string message) => Assert.Contains(message, await RefusedAsync("ghost", "export.json", Encoding.UTF8.GetBytes(export)), StringComparison.Ordinal);

    [Fact]
    public async Task A_fault_behind_good_posts_is_found_before_any_is_written()
    {
        var export = Of([.. Enumerable.Range(1, 500).Select(static id => Post(id))]);
        Assert.Contains("export.xml(", await RefusedAsync("wordpress", "export.xml", Encoding.UTF8.GetBytes(export[..^40])), StringComparison.Ordinal);
        Assert.Contains("export.xml(", await RefusedAsync("wordpress", "export.xml", [.. Encoding.UTF8.GetBytes(Of(Post(1))), 0xFF, 0xFE]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deep_one_is_read_or_refused()
    {
        await RefusedAsync("ghost", "export.json", Encoding.UTF8.GetBytes("""{"data":{"x":""" + new string('[', 100_000)));
        using var folder = new ToolSite(("export.xml", Of($"<item>{string.Concat(Enumerable.Repeat("<a>", 20_000))}{string.Concat(Enumerable.Repeat("</a>", 20_000))}</item>", Post(2))));
        Assert.Equal(0, (await folder.RunAsync("import", "wordpress", "export.xml")).ExitCode);
    }

    [Fact]
    public async Task A_text_without_an_end_does_not_fill_the_memory()
    {
        using var folder = new ToolSite();
        using (var export = new StreamWriter(folder.PathOf("export.xml")))
        {
            export.Write("<rss><channel>\n<title><![CDATA[");
            for (var i = 0; i < 70_000; i++)
                export.Write(new string('<', 1_000));
        }

        var result = await folder.RunAsync("import", "wordpress", "export.xml");
        Assert.Equal((2, "masthead: export.xml(2): a single text of more than 64 MB ends here, and no piece is as long: the export is damaged.\n"), (result.ExitCode, result.Messages));
    }

    [Fact]
    public async Task A_text_longer_than_a_file_may_be_is_left_and_told()
    {
        using var folder = new ToolSite(("export.xml", Of(Post(1, text: new string('x', 2_500_000)), Post(2))));
        var result = await folder.RunAsync("import", "wordpress", "export.xml");
        Assert.Equal(1, result.ExitCode);
        Assert.Matches("1  texts that are longer than a file may be\n +export.xml:14\n", result.Output);
        Assert.True(File.Exists(folder.PathOf("content/articles/2024/post-2.md")));
        Assert.Empty(ImportedSiteReading.Of(folder.PathOf("content")).Stops);
    }

    [Fact]
    public async Task Control_characters_become_blanks_and_are_counted()
    {
        using var folder = new ToolSite(("export.xml", Of(Post(1, "A\u0008 title", "<p>a\u0001b\u0000c &#x1;</p>"))));
        var result = await folder.RunAsync("import", "wordpress", "export.xml");
        Assert.Contains("changed       3  control characters, which are blanks now\n                  export.xml:15: the first of them\n", result.Output, StringComparison.Ordinal);
        Assert.Empty(ImportedSiteReading.Of(folder.PathOf("content")).Stops);
    }

    [Fact]
    public async Task No_path_leads_out_of_the_folder()
    {
        using var folder = new ToolSite(("export.xml", Of(
            Post(1, slug: "../../../evil"), Post(2, slug: "..%2F..%2Fevil"), Post(3, slug: "/etc/passwd"), Post(4, slug: "C:\\x"), Post(5, creator: "../evil", slug: "nul"), Post(6, slug: "a\u202Eb"), Post(7, slug: "."), Post(8, type: "page", slug: "../up", link: "https://harbour.example/../../up/"))));
        var result = await folder.RunAsync("import", "wordpress", "export.xml");
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Equal(["content", "export.xml"], Directory.EnumerateFileSystemEntries(folder.Folder).Select(Path.GetFileName).Where(static name => name != ".git").Order());
        Assert.Equal(8, Directory.EnumerateFiles(folder.PathOf("content/articles"), "*", SearchOption.AllDirectories).Count());
        Assert.Empty(ImportedSiteReading.Of(folder.PathOf("content")).Stops);
    }

    [Theory]
    [InlineData("a/b", "A / B")]
    [InlineData("", "…")]
    [InlineData("%00", "\n")]
    [InlineData("..", "..")]
    [InlineData("#", "# : {x} [y] \"'")]
    [InlineData("null", "null")]
    [InlineData("1984", "true")]
    [InlineData("A", "a")]
    [InlineData("&lt;&lt;", "<<")]
    [InlineData("x-y", "")]
    [InlineData("\u202E", "\u202E")]
    public async Task Whatever_a_category_is_called_the_site_is_built(string slug, string name)
    {
        using var folder = new ToolSite(("export.xml", Of(Post(1, more: Term("category", slug, name) + Term("category", slug + "x", name) + Term("post_tag", slug, name)), Post(2, more: Term("category", new string('x', 400), new string('y', 400))))));
        var result = await folder.RunAsync("import", "wordpress", "export.xml");
        Assert.True(result.ExitCode == 0, result.Output + result.Messages);
        Assert.Empty(ImportedSiteReading.Of(folder.PathOf("content")).Stops);
    }

    [Fact]
    public void Damage_anywhere_is_told_or_read()
    {
        var wxr = Encoding.UTF8.GetBytes(Of(Post(1, more: Term("author", "cap-x", "x") + Meta("_thumbnail_id", "2")), Post(2, type: "attachment")));
        var json = Encoding.UTF8.GetBytes(Posts);
        Gen.Select(Gen.Bool, Gen.Int[0, 100_000], Gen.Byte, Gen.Int[0, 3]).Sample(change =>
        {
            var (isWxr, place, value, kind) = change;
            var bytes = isWxr ? wxr : json;
            place %= bytes.Length;
            byte[] damaged = kind switch { 0 => bytes[..place], 1 => [.. bytes[..place], value, .. bytes[place..]], 2 => [.. bytes[..place], .. bytes[Math.Min(bytes.Length, place + 5)..]], _ => [.. bytes[..place], value, .. bytes[Math.Min(bytes.Length, place + 1)..]] };
            using var folder = new ToolSite();
            folder.WriteBytes("export", damaged);
            var result = folder.RunAsync("import", isWxr ? "wordpress" : "ghost", "export").GetAwaiter().GetResult();
            Assert.InRange(result.ExitCode, 0, 2);
            Assert.Equal(result.ExitCode == 2, result.Messages.Length > 0);
            Assert.Equal(result.ExitCode != 2, File.Exists(folder.PathOf("content/masthead.yml")));
            if (result.ExitCode != 2)
                Assert.Empty(ImportedSiteReading.Of(folder.PathOf("content")).Stops);
        }, iter: 300, threads: 1);
    }
}
