namespace Masthead.Build.Tests;

/// <summary>Which items content is, of those that the SDK goes over in every build.</summary>
public sealed class ItemsTests
{
    [Fact]
    public async Task At_a_command_line_content_is_no_item_but_what_the_compiler_is_given()
    {
        using var project = new Project();
        var article = project.Write("content/articles/a.yml");
        project.Write("content/articles/pictures.json", "{}");
        project.Write("content/README.txt", "Who writes what.");

        Assert.Equal([article], await project.AdditionalFilesAsync());
        Assert.Equal(["content/README.txt", "content/articles/pictures.json"], await NoneAsync(project));
    }

    [Theory]
    [InlineData("-p:DesignTimeBuild=true")]
    [InlineData("-p:BuildingInsideVisualStudio=true")]
    public async Task An_IDE_shows_it_as_a_file_of_the_project(string argument)
    {
        using var project = new Project();
        project.Write("content/articles/a.yml");

        Assert.Equal(["content/articles/a.yml"], await NoneAsync(project, argument));
    }

    [Theory]
    [InlineData("CopyToOutputDirectory", "PreserveNewest")]
    [InlineData("CopyToPublishDirectory", "Always")]
    [InlineData("Pack", "true")]
    public async Task Content_that_somebody_has_copied_or_packed_stays_what_it_is(string metadata, string value)
    {
        const string Kept = "content/articles/kept/a.yml";
        var update = $"""<None Update="content/articles/kept/**" {metadata}="{value}" />""";
        using var inProject = new Project(items: update);
        using var inTargets = new Project(laterItems: update);
        foreach (var project in new[] { inProject, inTargets })
        {
            project.Write(Kept);
            project.Write("content/articles/b.yml");

            Assert.Equal([Kept], await NoneAsync(project));
        }
    }

    [Fact]
    public async Task All_below_a_root_that_content_is_written_in_is_content_and_nothing_else()
    {
        using var project = new Project("<MastheadArticles>pieces ; deep/er/ </MastheadArticles><MastheadAuthors>people;deep/people/;staff.toml</MastheadAuthors>");
        string[] content =
        [
            "deep/er/a.yml", "deep/er/b/c.HTML", "deep/people/bob.json", "deep/people/x/cleo.toml", "people/ada.toml", "people/dora.json", "people/eve.yaml",
            "pieces/a.yml", "pieces/b.yaml", "pieces/c.md", "pieces/d.markdown", "pieces/e.mdx", "pieces/f.txt", "pieces/g.html", "pieces/h.htm", "pieces/i/j.MD", "staff.toml",
        ];
        foreach (var file in content)
            project.Write(file);
        foreach (var file in (string[])["pieces/k.json", "pieces/l.toml", "pieces/m.jpg", "pieces/.n.md", "pieces/~o.md", "pieces/.git/p.md", "people/q.jpg", "deep/r.md", "staff/s.yml"])
            project.Write(file);

        Assert.Equal(content.Select(project.PathOf).Order(StringComparer.Ordinal), (await project.AdditionalFilesAsync()).Order(StringComparer.Ordinal));
    }

    /// <summary>SDKs publish every file of JSON: not what authors are written in, nor what a baseline says.</summary>
    [Theory]
    [InlineData("Microsoft.NET.Sdk.Web")]
    [InlineData("Microsoft.NET.Sdk.Razor")]
    [InlineData("Microsoft.NET.Sdk.Worker")]
    public async Task What_content_is_written_in_is_not_published(string sdk)
    {
        using var project = new Project(sdk: sdk, items: """<Content Include="../kept/*.json" CopyToPublishDirectory="PreserveNewest" /><Content Update="content/authors/open.json" CopyToPublishDirectory="Always" />""");
        foreach (var file in (string[])["content/authors/ada.json", "content/authors/open.json", "content/authors.json", "content/masthead.baseline.json", "content/pictures.json", "appsettings.json", "../kept/a.json"])
            project.Write(file, "{}");

        var published = (await project.ItemsAsync("Content", "CopyToPublishDirectory")).Zip(await project.ItemsAsync("Content", "Identity"), static (how, item) => $"{item} {how}").Order(StringComparer.Ordinal);

        Assert.Equal(
            ["../kept/a.json PreserveNewest", "appsettings.json PreserveNewest", "content/authors.json Never", "content/authors/ada.json Never", "content/authors/open.json Always", "content/masthead.baseline.json Never", "content/pictures.json PreserveNewest"],
            published);
    }

    /// <summary>The SDK would work one out for every file that lies outside, and ask of every other whether it does.</summary>
    [Fact]
    public async Task What_the_compiler_is_given_has_no_link()
    {
        using var project = new Project("<MastheadArticles>../archive</MastheadArticles>", """<None Include="../notes/*.txt" />""");
        project.Write("../archive/a.yml");
        project.Write("../notes/n.txt");

        Assert.Equal([""], await project.ItemsAsync("AdditionalFiles", "Link"));
        Assert.Contains("n.txt", await project.ItemsAsync("None", "Link"));
    }

    private static async Task<string[]> NoneAsync(Project project, params string[] arguments) =>
        [.. (await project.ItemsAsync("None", "Identity", arguments)).Where(static item => item.StartsWith("content/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
