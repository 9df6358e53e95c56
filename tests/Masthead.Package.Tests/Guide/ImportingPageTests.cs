namespace Masthead.Package.Tests.Guide;

/// <summary>docs/guide/importing.md, done as it stands there, with the tool that is packed; and what it makes is built with the package.</summary>
public sealed class ImportingPageTests(PackedPackage package)
{
    private const string Program = """
        using Site.Content;

        foreach (var article in Articles.All)
        {
            Console.WriteLine($"{article.Url} {article.Title} ({article.Byline}) {article.Published:yyyy-MM-dd'T'HH:mmzzz} {string.Join(' ', article.Aliases)}");
            Console.WriteLine($"{article.EditorNotes.Single().Kind}: {article.EditorNotes.Single().Text}");
            Console.WriteLine(article.Body.Text.Trim());
        }
        """;

    [Fact]
    public async Task Every_command_does_what_the_page_says_and_the_site_is_built()
    {
        var reader = package.Consumer("importing-page");
        var page = GuidePage.Read("docs/guide/importing.md");
        var made = page.Blocks.Where(static block => block.Path?.StartsWith("content/", StringComparison.Ordinal) == true).ToArray();
        Assert.Equal(2, made.Length);
        reader.Write("export.json", """{"data":{"posts":[{"id":1,"title":"A","slug":"a","html":"<p>A</p>","status":"published","published_at":"2024-07-02T10:00:00.000Z"}]}}""");

        await new GuideWalk(reader, await package.ToolAsync()).FollowAsync(page with { Blocks = [.. page.Blocks.Except(made)] });
        Assert.All(made, block => Assert.Equal(block.Text, File.ReadAllText(reader.PathOf(block.Path!))));

        Directory.Delete(reader.PathOf("blog"), recursive: true);
        reader.WriteProject(Program);
        (await reader.BuildAsync()).Succeeds();
        Assert.Equal(
            """
            /2024/06/ferry-back/ The ferry is back (By Lin Wei and Ada Byron) 2024-06-01T08:30+02:00 /?p=11
            Correction: An earlier version of this article misstated the length of the pier as 400 metres. It is 40 metres.
            It sails **at eight**, says [the port](https://port.example).
            """.ReplaceLineEndings("\n"), await reader.RunAsync());
    }
}
