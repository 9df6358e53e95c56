using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>What other generators keep out of lists or from search engines, or make no page of: here it is so too, or told.</summary>
public sealed class KeptOutPieceTests
{
    private const string Listed = "here the piece is in all lists, feeds and the sitemap. Write 'unlisted: true' to keep it out of them.";

    [Theory]
    [InlineData("docusaurus", "unlisted: true", true)]
    [InlineData("docusaurus", "unlisted: 'True'", true)]
    [InlineData("hugo", "unlisted: true", true)]
    [InlineData("hugo", "build: { list: never }", true)]
    [InlineData("hugo", "_build: { list: false, render: always }", true)]
    [InlineData("hugo", "robotsNoIndex: true", false)]
    [InlineData("jekyll", "noindex: yes", false)]
    [InlineData("jekyll", "robots: noindex, nofollow", false)]
    [InlineData("jekyll", "ROBOTS: NOINDEX,NOFOLLOW", false)]
    [InlineData("eleventy", "robots: [nofollow, noindex]", false)]
    [InlineData("astro", "robots: none", false)]
    [InlineData("astro", "noIndex: true", false)]
    public async Task What_the_generator_keeps_out_is_kept_out(string dialect, string yaml, bool isUnlisted)
    {
        var site = Site(dialect, "2024-05-31-ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        var article = Assert.Single(LoadedSite.Of(site).All);
        Assert.Equal((isUnlisted, true, false), (article.IsUnlisted, article.NoIndex, article.HasErrors));
    }

    [Theory]
    [InlineData("jekyll", "sitemap: false")]
    [InlineData("hugo", "sitemap: { priority: 0.2, disable: true }")]
    [InlineData("eleventy", "sitemap: false")]
    public async Task What_is_in_no_sitemap_there_is_in_none_here(string dialect, string yaml)
    {
        var site = Site(dialect, "2024-05-31-ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.True(Assert.Single(LoadedSite.Of(site).All) is { IsUnlisted: false, NoIndex: false, NoSitemap: true, HasErrors: false });
    }

    [Theory]
    [InlineData("docusaurus", "unlisted: false")]
    [InlineData("docusaurus", "unlisted:")]
    [InlineData("docusaurus", "unlisted: on the shelf")]
    [InlineData("hugo", "build: { list: always }")]
    [InlineData("hugo", "build: never")]
    [InlineData("hugo", "sitemap: { priority: 0.2, disable: false }")]
    [InlineData("jekyll", "unlisted:\nbuild: { list: never }")]
    [InlineData("jekyll", "robots: index, follow")]
    [InlineData("jekyll", "sitemap: true")]
    [InlineData("jekyll", "sitemap: { lastmod: 2024-06-01 }")]
    public async Task Anything_else_is_not(string dialect, string yaml)
    {
        var site = Site(dialect, "2024-05-31-ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.True(Assert.Single(LoadedSite.Of(site).All) is { IsUnlisted: false, NoIndex: false, NoSitemap: false, HasErrors: false });
    }

    [Theory]
    [InlineData("hugo", "_build: { render: always, list: local }", "'_build' with 'list: local' is not acted on: " + Listed)]
    public async Task What_it_keeps_out_of_some_of_them_is_told(string dialect, string yaml, string said)
    {
        var found = await Site(dialect, "2024-05-31-ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n").PrintedAsync();

        Assert.Equal([$"articles/2024-05-31-ferry.md(5,1): MH4002: {said}"], found);
    }

    [Theory]
    [InlineData("build: { render: never }", "render: never")]
    [InlineData("build: { list: local, render: never }", "render: never")]
    [InlineData("build:\n  render: false", "render: false")]
    [InlineData("build: { render: link }", "render: link")]
    public async Task What_Hugo_makes_no_page_of_is_told(string yaml, string said)
    {
        var found = await Site("hugo", "ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n").PrintedAsync();

        Assert.Equal([$"articles/ferry.md(5,1): MH4002: 'build' with '{said}' is not acted on: here the piece has a page, and is in lists, feeds and the sitemap. Write 'permalink: false' for one that has none."], found);
    }

    [Fact]
    public async Task What_Hugo_neither_lists_nor_makes_a_page_of_has_one_here()
    {
        var found = await Site("hugo", "ferry.md", "---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\nbuild: { list: never, render: never }\n---\nText\n").PrintedAsync();

        Assert.Equal(["articles/ferry.md(5,1): MH4002: 'build' with 'render: never' is not acted on: here the piece has a page. Write 'permalink: false' for one that has none."], found);
    }

    [Theory]
    [InlineData("hugo", "build: { render: never }\npermalink: false")]
    [InlineData("hugo", "build: { render: never }\ndraft: true")]
    [InlineData("hugo", "build: { list: local }\ntype: page")]
    [InlineData("hugo", "build: { list: local }\nunlisted: true")]
    [InlineData("hugo", "build: { list: local }\nlayout: search")]
    public async Task It_is_not_told_where_it_is_so_here_too(string dialect, string yaml) =>
        Assert.Empty(await Site(dialect, "2024-05-31-ferry.md", $"---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\n{yaml}\n---\nText\n").PrintedAsync());

    /// <summary>By masthead.yml: it is a page, or the key is the site's own.</summary>
    [Theory]
    [InlineData("pages: [ferry.md]")]
    [InlineData("ignoreKeys: [build]")]
    [InlineData("fields: { articles: { build: { fields: { list: { type: text } } } } }")]
    public async Task What_a_site_says_of_it_counts(string masthead) =>
        Assert.Empty(await Site("hugo", "ferry.md", "---\ntitle: Ferry\nauthor: ada\ndate: 2024-05-31\nbuild: { list: local }\n---\nText\n").With("masthead.yml", $"dialect: hugo\n{masthead}\n").PrintedAsync());

    [Fact]
    public async Task It_is_told_in_TOML_too() =>
        Assert.Equal(
            ["articles/ferry.md(5,2): MH4002: 'build' with 'list = \"local\"' is not acted on: here the piece is in all lists, feeds and the sitemap. Write 'unlisted = true' to keep it out of them."],
            await Site("hugo", "ferry.md", "+++\ntitle = \"Ferry\"\nauthor = \"ada\"\ndate = 2024-05-31\n[build]\nlist = \"local\"\n+++\nText\n").PrintedAsync());

    private static TestSite Site(string dialect, string path, string text) =>
        TestSite.Of(("articles/" + path, text), ("authors/ada.yml", "name: Ada Byron\nbio: x\n"), ("masthead.yml", $"dialect: {dialect}\n"));
}
