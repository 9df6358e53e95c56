extern alias runtime;

using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

using runtime::Masthead;

namespace Masthead.Generators.Tests.GeneratedCode;

/// <summary>What is in no list, and what search engines are asked to leave out.</summary>
public sealed class UnlistedTests
{
    [Theory]
    [InlineData("unlisted: true", true, true, false)]
    [InlineData("unlisted: true\nnoIndex: false", true, false, false)]
    [InlineData("noIndex: true", false, true, false)]
    [InlineData("sitemap: false", false, false, true)]
    [InlineData("unlisted: false\nsitemap: true", false, false, false)]
    [InlineData("unlisted:\nnoIndex:", false, false, false)]
    public void A_file_says_which_it_is(string yaml, bool isUnlisted, bool noIndex, bool noSitemap)
    {
        var article = Assert.Single(LoadedSite.Of(Site(yaml)).All, static article => article.Slug == "ferry");

        Assert.Equal((isUnlisted, noIndex, noSitemap), (article.IsUnlisted, article.NoIndex, article.NoSitemap));
    }

    [Fact]
    public void Who_knows_the_address_of_an_unlisted_one_finds_it_and_no_list_has_it()
    {
        var site = LoadedSite.Of(Site("unlisted: true"));

        Assert.Equal("ferry", site.Call<Article?>("Articles", "PublishedAt", site.All[0].Url, TimeProvider.System)?.Slug);
        Assert.Equal("ferry", site.Call<Article?>("Articles", "FindPublished", "ferry", TimeProvider.System, null)?.Slug);
        Assert.Equal(["quay"], Published(site));
        Assert.Equal(["quay"], site.Member<ArticleList>("Articles.All").Published(TimeProvider.System).Select(static article => article.Slug));
        Assert.Equal(["quay"], site.Call<ArticleList>("Articles", "Tagged", site.All[0].Tags.Single()).Published(TimeProvider.System).Select(static article => article.Slug));
    }

    [Fact]
    public void One_that_search_engines_leave_out_is_in_the_lists() =>
        Assert.Equal(["ferry", "quay"], Published(LoadedSite.Of(Site("noIndex: true"))));

    /// <summary>In quotation marks it is a text, and what cannot be read may be a piece that nobody shall find.</summary>
    [Theory]
    [InlineData("unlisted: 'true'", "'true' stands in quotation marks, so it is a text: write true without quotation marks.")]
    [InlineData("noIndex: yes", "'yes' is not a value of 'noIndex'. Did you mean 'true'? It takes true, false, without quotation marks.")]
    public async Task What_cannot_be_read_holds_the_piece_back(string yaml, string said)
    {
        var site = Site(yaml);

        Assert.Equal([$"articles/ferry.md(6,{yaml.IndexOf(':') + 3}): MH4003: {said}"], await site.PrintedAsync());
        Assert.Equal(["quay"], Published(LoadedSite.Of(site)));
    }

    private static IEnumerable<string> Published(LoadedSite site) => site.Call<ArticleList>("Articles", "Published", TimeProvider.System).Select(static article => article.Slug);

    private static TestSite Site(string yaml) => TestSite.Of(
        ("articles/ferry.md", $"---\ntitle: The ferry returns\nbyline: ada\npublished: 2024-05-31\ntags: [harbour]\n{yaml}\n---\nText\n"),
        ("articles/quay.md", "---\ntitle: The quay\nbyline: ada\npublished: 2024-05-30\ntags: [harbour]\n---\nText\n"),
        ("authors/ada.yml", "name: Ada Byron\nbio: x\n"));
}
