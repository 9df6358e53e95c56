using Masthead.Content.Paths;
using Masthead.Generators.Tests.Robustness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Schemas;

/// <summary>In a file in which reading finds nothing wrong, no schema does.</summary>
public sealed class ValidFilesTests
{
    public static TheoryData<string> Pages => [.. RepositoryFiles.TextsBelow("docs").Where(static file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(static file => "docs/" + file.Path), "README.md"];

    [Theory]
    [InlineData("samples/Newsroom/content", 10)]
    [InlineData("samples/BrokenNewsroom/content", 5)]
    [InlineData("src/Masthead.Templates/content/masthead-site/content", 2)]
    public void Samples_and_templates(string folder, int atLeast) => Hold(new SchemaOfSite(RepositoryFiles.TextsBelow(folder)), atLeast);

    [Theory]
    [InlineData("Docusaurus", "blog", "blog/authors.yml")]
    [InlineData("Jekyll", "_posts", "_data/authors.yml")]
    [InlineData("Astro", "src/content/blog", "src/content/authors")]
    [InlineData("MkDocs", "docs/blog/posts", "docs/blog/.authors.yml")]
    public void Sites_of_other_generators(string dialect, string articles, string authors) =>
        Hold(new SchemaOfSite(RepositoryFiles.TextsBelow("tests/Masthead.Generators.Tests/Dialects/" + dialect), articles, authors), 2);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Files_in_the_guide_and_on_the_pages_of_rules(string page)
    {
        var text = RepositoryFiles.Read(page);
        var files = RulePage.FilesIn(text).Select(static file => (Path: file.Path.StartsWith("content/", StringComparison.Ordinal) ? file.Path["content/".Length..] : file.Path, file.Text)).Where(static file => ContentPaths.IsYaml(file.Path)).ToArray();
        if (files.Length > 0)
            Hold(new SchemaOfSite(files.GroupBy(static file => file.Path).Select(static file => file.First())), 0);
        var site = new SchemaOfSite(files.GroupBy(static file => file.Path).Select(static file => file.Last()));
        Hold(site, 0);
        foreach (var part in RulePage.YamlWithoutPathIn(text).SelectMany(static part => (string[])["title: An example\n" + part, part]))
            HoldIfValid(site, "articles/example.yml", part);
    }

    [Fact]
    public void Keys_and_values_from_a_grammar() => RandomCases.Check(
        RandomYaml.Document, 2, static texts =>
        {
            foreach (var text in texts)
            {
                foreach (var path in (string[])["masthead.yml", "articles/ferry.yml", "authors.yml", "authors/ada.yml"])
                    HoldIfValid(Plain, path, text);
            }
        }, static text => text);

    private static SchemaOfSite Plain { get; } = new([("masthead.yml", "publisher: P\n"), ("authors/ada.yml", "name: Ada\n")]);

    private static void Hold(SchemaOfSite site, int atLeast)
    {
        var valid = site.Valid.ToArray();
        Assert.True(valid.Length >= atLeast, $"Only {valid.Length} files are valid: {string.Join(", ", valid)}");
        Assert.All(valid, file => Assert.Equal("", site.FaultsIn(file)));
    }

    private static void HoldIfValid(SchemaOfSite site, string path, string text)
    {
        if (site.Read(path, text) is { Problems.Count: 0 } file)
            Assert.Equal("", site.FaultsIn(file));
    }
}
