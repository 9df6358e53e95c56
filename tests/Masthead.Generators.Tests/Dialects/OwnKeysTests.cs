using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>Front matter of another generator's site is open: what Masthead does not know is the site's own, and only a slip is said.</summary>
public sealed class OwnKeysTests
{
    [Theory]
    [InlineData("targetKeyword: x")]
    [InlineData("faqs: [{ q: a, a: b }]")]
    [InlineData("source: https://example.org")]
    [InlineData("slugEN: x\nreview: { by: y }\ntitle_en: z")]
    [InlineData("image: { src: /a.png, credit: Ada, lqip: x }")]
    [InlineData("publishDate: 2024-05-31\nupdateDate: 2024-06-01")]
    [InlineData("topicid: 861\ntagid: 7")]
    [InlineData("sources: [{ title: The tides, url: https://a.example/ }, { label: Timetable }]")]
    [InlineData("sources: [{ name: The tides, publisher: The Harbour Press, type: report, date: 2019 }]")]
    [InlineData("sources: [{ name: \"\", url: https://a.example/ }, { name: }]")]
    [InlineData("sponsorship: { party: \"\", type: \"\" }\nsyndication: { origin: \"\", license: \"\", canonical: \"\" }\nai: { extent: \"\" }")]
    [InlineData("image: { src: \"\", alt: \"\", credit: \"\" }\ndateline: \"\"\ndisclaimer: \"\"")]
    public Task What_looks_like_no_slip_is_the_sites_own(string yaml) => Site("title: x\nauthor: ada\n" + yaml).IsClean();

    [Theory]
    [InlineData("title: x\n‹auhtor›: ada", "'auhtor' is not a key of an article. Did you mean 'author'?")]
    [InlineData("title: x\nauthor: ada\n‹topcis›: [quay]", "'topcis' is not a key of an article. Did you mean 'topics'?")]
    [InlineData("title: x\nauthor: ada\n‹topicss›: [quay]", "'topicss' is not a key of an article. Did you mean 'topics'?")]
    [InlineData("title: x\n‹authorr›: ada", "'authorr' is not a key of an article. Did you mean 'author'?")]
    [InlineData("title: x\nauthor: ada\neditorNotes: [{ kind: update, date: 2024-05-31, text: y, ‹foo›: z }]\nupdated: 2024-05-31", "'foo' is not a key of an editor's note. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.")]
    public Task A_slip_is_said_and_so_is_what_stands_below_a_key_of_Mastheads(string yaml, string message) => Site(yaml).Reports("MH4002", message);

    [Fact]
    public async Task What_several_files_have_is_no_slip()
    {
        var site = Site("title: x\nauthor: ada\neditoin: 1").With("articles/b.yml", "title: y\nauthor: ada\neditoin: 2");

        Assert.Equal(2, (await site.Site.PrintedExampleAsync()).Length);
        await site.With("articles/c.yml", "title: z\nauthor: ada\neditoin: 3").IsClean();
    }

    /// <summary>What it may have been meant for is then missing for certain.</summary>
    [Fact]
    public async Task What_several_files_have_says_nothing_else()
    {
        var site = TestSite.Of(("authors/ada.yml", "name: Ada\nbio: x\n"), ("masthead.yml", "dialect: astro\n"));
        foreach (var name in (string[])["a", "b", "c"])
            site = site.With($"articles/{name}.yml", "title: x\ndate: 2024-05-31\nauhtor: ada\n");

        Assert.Equal(["MH1001"], (await site.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("‹foo›: 1", "'foo' is not a key of masthead.yml. Remove it, or name it under 'ignoreKeys:' in masthead.yml if the site has a use for it.")]
    public Task The_publication_is_Mastheads(string yaml, string message) => Site("title: x\nauthor: ada").With("masthead.yml", "dialect: astro\n" + yaml).Reports("MH4002", message);

    private static MarkedSite Site(string yaml) =>
        MarkedSite.Of(("articles/ferry.yml", yaml), ("authors/ada.yml", "name: Ada Byron\nbio: x\n"), ("masthead.yml", "dialect: astro\n"));
}
