using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>What the path of a file is to the address of a piece that writes no slug, on sites of Docusaurus.</summary>
public sealed class PathAddressTests
{
    /// <summary>Docusaurus makes an address of the file's path, the date as it is written before all folders; a <c>slug:</c> stands for all of that.</summary>
    [Theory]
    [InlineData("2024-05-31-ferry.md", "", "/blog/2024/05/31/ferry")]
    [InlineData("2024-5-3-Ferry/index.mdx", "", "/blog/2024/5/3/Ferry")]
    [InlineData("2024/05/31/ferry.md", "", "/blog/2024/05/31/ferry")]
    [InlineData("log/2024/05-31-ferry/index.md", "date: 2024-06-01\n", "/blog/2024/05/31/log/ferry")]
    [InlineData("2024-05-31-harbour/quay/ferry.md", "", "/blog/2024/05/31/harbour/quay/ferry")]
    [InlineData("de/2024-05-31-ferry.md", "", "/de/blog/2024/05/31/ferry")]
    [InlineData("log/ferry.md", "date: 2024-06-01\n", "/blog/log/ferry")]
    [InlineData("ferry.md", "date: 2024-06-01\n", "/blog/ferry")]
    [InlineData("2024-05-31-ferry.md", "slug: /boat\n", "/blog/boat")]
    [InlineData("2024-05-31-ferry.md", "permalink: /boat\n", "/boat")]
    public async Task A_path_is_the_address_where_nothing_says_another_one(string path, string yaml, string url)
    {
        var site = Site("docusaurus", path, $"---\ntitle: Ferry\nauthors: ada\n{yaml}---\nText\n").With("masthead.yml", "dialect: docusaurus\npermalink: /blog/{slug}\nlanguages: [en, de]\n");

        Assert.Empty(await site.PrintedAsync());
        Assert.Equal(url, LoadedSite.Of(site).All.Single().Url);
    }

    /// <summary>Else the date, or the folders, would stand there twice.</summary>
    [Theory]
    [InlineData("/{year}/{month}/{slug}", "/2024/05/ferry")]
    [InlineData("/{folder}/{slug}/", "/log/ferry/")]
    public void A_pattern_that_says_more_than_the_slug_says_it_itself(string pattern, string url)
    {
        var site = Site("docusaurus", "log/2024-05-31-ferry.md", "---\ntitle: Ferry\nauthors: ada\n---\nText\n").With("masthead.yml", $"dialect: docusaurus\npermalink: {pattern}\n");

        Assert.Equal(url, LoadedSite.Of(site).All.Single().Url);
    }

    private static TestSite Site(string dialect, string path, string text) =>
        TestSite.Of(("articles/" + path, text), ("authors/ada.yml", "name: Ada Byron\nbio: x\n"), ("masthead.yml", $"dialect: {dialect}\n"));
}
