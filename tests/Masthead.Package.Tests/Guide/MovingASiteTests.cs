namespace Masthead.Package.Tests.Guide;

/// <summary>docs/guide/moving-a-site.md, done as it stands there: the files of a site, a project beside them with the one property, and a build without a warning.</summary>
public sealed class MovingASiteTests(PackedPackage package)
{
    private static readonly string Page = File.ReadAllText(Path.Combine(PackedPackage.Repository, "docs", "guide", "moving-a-site.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("Jekyll", "/harbour/islands/2015/12/03/ferry-returns.html Ferries return By Ada Byron")]
    [InlineData("Hugo", "/posts/ferry-returns/ Ferries return By Ada Byron")]
    [InlineData("Docusaurus", "/blog/ferries Ferries return By Ada Byron and Jonas Quist")]
    [InlineData("Astro", "/blog/ferry-returns/ Ferries return By Ada Byron")]
    [InlineData("Eleventy", "/ferries-return/ Ferries return By Ada Byron")]
    [InlineData("MkDocs", "/blog/2024/05/31/ferries-return/ Ferries return By Ada Byron")]
    public async Task A_site_is_compiled_where_it_is(string generator, string printed)
    {
        var section = GuidePage.Of("docs/guide/moving-a-site.md", Page.Split("\n## ").Single(section => section.StartsWith(generator + "\n", StringComparison.Ordinal)));
        var site = package.Consumer("moving-" + generator);
        foreach (var file in section.Blocks.Where(static block => block.Path is not null))
            site.Write(file.Path!, file.Text);
        site.WriteProject(
            """
            using Site.Content;

            foreach (var article in Articles.All)
                Console.WriteLine($"{article.Url} {article.Title} {article.Byline}");
            """,
            section.In("xml").Single());

        (await site.BuildAsync("-warnaserror")).Succeeds();

        Assert.Equal(printed, await site.RunAsync());
    }
}
