using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>What Docusaurus and Hugo keep out of lists, or make no page of, and is listed here.</summary>
public sealed class KeptOutPieceTests
{
    [Theory]
    [InlineData("docusaurus", "unlisted: true", "'unlisted' is not acted on")]
    [InlineData("docusaurus", "unlisted: 'True'", "'unlisted' is not acted on")]
    [InlineData("hugo", "build: { list: never }", "'build' with 'list: never' is not acted on")]
    [InlineData("hugo", "_build: { render: always, list: local }", "'_build' with 'list: local' is not acted on")]
    [InlineData("hugo", "build: { list: false }", "'build' with 'list: false' is not acted on")]
    public async Task What_the_generator_keeps_out_of_its_lists_is_told(string dialect, string yaml, string said)
    {
        var found = await Site(dialect, "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n").PrintedAsync();

        Assert.Equal([$"articles/ferry.md(5,1): MH4002: {said}: here the piece is in lists, feeds and the sitemap. Name its file under 'pages:' in masthead.yml, which keeps it out of lists and feeds, or write 'status: withheld'."], found);
    }

    [Theory]
    [InlineData("build: { render: never }", "render: never")]
    [InlineData("build: { list: never, render: never }", "render: never")]
    [InlineData("build:\n  render: false", "render: false")]
    [InlineData("build: { render: link }", "render: link")]
    public async Task What_Hugo_makes_no_page_of_is_told(string yaml, string said)
    {
        var found = await Site("hugo", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n").PrintedAsync();

        Assert.Equal([$"articles/ferry.md(5,1): MH4002: 'build' with '{said}' is not acted on: here the piece has a page, and is in lists, feeds and the sitemap. Write 'permalink: false' for one that has none."], found);
    }

    [Theory]
    [InlineData("docusaurus", "unlisted: false")]
    [InlineData("docusaurus", "unlisted:")]
    [InlineData("docusaurus", "unlisted: true\ndraft: true")]
    [InlineData("docusaurus", "unlisted: true\nstatus: withheld")]
    [InlineData("hugo", "build: { list: always, render: always, publishResources: false }")]
    [InlineData("hugo", "build: never")]
    [InlineData("hugo", "build: { render: never }\npermalink: false")]
    [InlineData("hugo", "build: { list: never }\ntype: page")]
    [InlineData("jekyll", "unlisted: true\nbuild: { list: never }")]
    public async Task What_is_in_no_list_here_either_is_not(string dialect, string yaml) =>
        Assert.Empty(await Site(dialect, "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n").PrintedAsync());

    /// <summary>By masthead.yml: it is a page, or the key is the site's own.</summary>
    [Theory]
    [InlineData("pages: [ferry.md]")]
    [InlineData("ignoreKeys: [unlisted]")]
    [InlineData("fields: { articles: { unlisted: { type: bool } } }")]
    public async Task What_a_site_says_of_it_counts(string masthead) =>
        Assert.Empty(await Site("docusaurus", "ferry.md", "---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\nunlisted: true\n---\nText\n").With("masthead.yml", $"dialect: docusaurus\n{masthead}\n").PrintedAsync());

    [Fact]
    public async Task It_is_told_in_TOML_too() =>
        Assert.Equal(
            ["articles/ferry.md(5,2): MH4002: 'build' with 'list = \"never\"' is not acted on: here the piece is in lists, feeds and the sitemap. Name its file under 'pages:' in masthead.yml, which keeps it out of lists and feeds, or write 'status = \"withheld\"'."],
            await Site("hugo", "ferry.md", "+++\ntitle = \"Ferry\"\nauthor = \"ada\"\ndate = 2024-05-31\n[build]\nlist = \"never\"\n+++\nText\n").PrintedAsync());

    private static TestSite Site(string dialect, string path, string text) =>
        TestSite.Of(("articles/" + path, text), ("authors/ada.yml", "name: Ada Byron\nbio: x\n"), ("masthead.yml", $"dialect: {dialect}\n"));
}
