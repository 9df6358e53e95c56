namespace Masthead.Package.Tests.Templates;

/// <summary>What the templates make, built and run as whoever made it does.</summary>
public sealed class TemplateTests(PackedPackage package, InstalledTemplates templates) : IClassFixture<InstalledTemplates>
{
    /// <summary>Hostile to YAML and to a template's own marks.</summary>
    private const string Publication = "O'Neill's: \"the\" #1 Größe {x} & 100%";

    private static readonly string[] Strict = ["-warnaserror", "-p:MastheadProfile=strict"];

    [Fact]
    public async Task A_site_builds_strictly_and_shows_its_articles()
    {
        var site = package.Consumer("1st-größe");
        (await templates.NewAsync(site, "masthead-site", "--publication", Publication)).Succeeds();

        (await site.BuildAsync(Strict)).Succeeds();
        Assert.Equal(
            $"{Publication}\n/opinion/keep-the-foghorn  Keep the foghorn (By Nora Tidewell)\n/harbour/night-ferry  The night ferry sails again (By Nora Tidewell)",
            await AnswerAsync(site));
        var article = await AnswerAsync(site, "/opinion/keep-the-foghorn");
        Assert.StartsWith("Keep the foghorn\nBy Nora Tidewell\n\nThe foghorn on the north pier", article, StringComparison.Ordinal);
        Assert.EndsWith($"This opinion gives the views of Nora Tidewell, which are not necessarily those of {Publication}.", article, StringComparison.Ordinal);
    }

    /// <summary>To NuGet a project is a package that is called as it is, and none may need itself.</summary>
    [Theory]
    [InlineData("Masthead", "Masthead.Site")]
    [InlineData("masthead.Publishing", "masthead.Publishing.Site")]
    [InlineData("Masthead.News", "Masthead.News")]
    public async Task A_site_that_is_called_as_a_package_of_ours_is_given_another_name(string name, string project)
    {
        var site = package.Consumer("named-as-package-" + name);
        (await templates.NewAsync(site, "masthead-site", "--name", name, "--output", ".")).Succeeds();

        Assert.Equal([project + ".csproj"], Directory.GetFiles(site.Folder, "*.csproj").Select(Path.GetFileName));
        (await site.BuildAsync()).Succeeds();
    }

    [Fact]
    public async Task An_article_and_an_author_are_part_of_the_site_at_once()
    {
        var site = package.Consumer("TemplateItems");
        (await templates.NewAsync(site, "masthead-site")).Succeeds();
        (await templates.NewAsync(site, "masthead-author", "--name", "sean-o-tide", "--full-name", "Seán O'Tide: \"the pen\" #1", "--bio", "Seán's desk: the harbour #1.", "--relation", "freelance")).Succeeds();
        (await templates.NewAsync(site, "masthead-article", "--name", "Größe zählt: #1", "--title", "Größe: \"it's\" #1 -- 100%", "--byline", "sean-o-tide", "--section", "town", "--kind", "analysis", "--text-language", "de", "--draft", "false")).Succeeds();
        (await templates.NewAsync(site, "masthead-article", "--name", "later", "--title", "1984")).Succeeds();

        (await templates.NewAsync(site, "masthead-article", "--name", "???", "--title", "two\nlines {{ x }} <!--#if (y) --> BYLINE_OF_THE_PIECE")).Succeeds();

        Assert.Equal("1984", TitleOf(site, "later"));
        Assert.Equal("two lines {{ x }} <!--#if (y) --> BYLINE_OF_THE_PIECE", TitleOf(site, "new-article"));
        Assert.Contains("byline:\n", await File.ReadAllTextAsync(site.PathOf("content/articles/later.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        (await site.BuildAsync(Strict)).Succeeds();
        Assert.Equal("Größe: \"it's\" #1 -- 100%\nVon Seán O'Tide: \"the pen\" #1", await AnswerAsync(site, "/de/town/größe-zählt-1"));

        Assert.Contains("later.md", (await templates.NewAsync(site, "masthead-article", "--name", "later", "--title", "Again")).Fails().Output, StringComparison.Ordinal);
        Assert.Equal("1984", TitleOf(site, "later"));
    }

    [Fact]
    public async Task The_tool_makes_the_same_site_and_goes_on_with_it()
    {
        var byTemplate = package.Consumer("made twice/by-template/Harbour");
        var byTool = package.Consumer("made twice/by-tool/Harbour");
        var tool = await package.ToolAsync();
        (await templates.NewAsync(byTemplate, "masthead-site", "--publication", Publication)).Succeeds();
        (await tool.RunAsync(byTool.Folder, "new", "site", "--name", Publication)).Succeeds();
        Assert.Equal(Files(byTemplate), Files(byTool));

        Assert.Contains("content/authors/sean-otide.yml", Lines(await tool.RunAsync(byTool.Folder, "new", "author", "Seán O'Tide", "--bio", "Seán's desk: the harbour #1.")));
        Assert.Contains("content/articles/size-matters-its-1.md", Lines(await tool.RunAsync(byTool.Folder, "new", "article", "Size matters: \"it's\" #1", "--author", "sean-otide", "--section", "town", "--draft", "false")));
        Assert.Contains("'size-matters-its-1-2'", (await tool.RunAsync(byTool.Folder, "new", "article", "Size matters: \"it's\" #1")).Fails().Output, StringComparison.Ordinal);

        (await byTool.BuildAsync(Strict)).Succeeds();
        Assert.Equal("Size matters: \"it's\" #1\nBy Seán O'Tide", await AnswerAsync(byTool, "/town/size-matters-its-1"));
    }

    /// <summary>What a command printed, with notes such as that the project is not restored yet.</summary>
    private static string[] Lines(CommandResult result) => result.Succeeds().Output.ReplaceLineEndings("\n").Split('\n');

    private static async Task<string> AnswerAsync(Consumer site, params string[] arguments) =>
        (await site.DotnetAsync(["exec", site.PathOf($"bin/Debug/net10.0/{Path.GetFileName(site.Folder)}.dll"), .. arguments])).Succeeds().Output.ReplaceLineEndings("\n").Trim();

    private static string TitleOf(Consumer site, string slug) =>
        File.ReadLines(site.PathOf($"content/articles/{slug}.md")).Single(static line => line.StartsWith("title: ", StringComparison.Ordinal))["title: '".Length..^1];

    private static Dictionary<string, string> Files(Consumer site) => Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(site.Folder, file), File.ReadAllText, StringComparer.Ordinal);
}
