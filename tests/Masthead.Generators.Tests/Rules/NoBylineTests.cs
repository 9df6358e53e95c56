using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1001.</summary>
public sealed class NoBylineTests
{
    private const string None = "The article has no byline: add 'byline:', or 'noByline:' with the reason why nobody is named.";

    private const string HelpersOnly = "The article credits helpers, but nobody who wrote it: add 'byline:', or 'noByline:' with the reason why nobody is named.";

    [Theory]
    [InlineData("‹title›: Ferries return")]
    [InlineData("# desk\n‹kind›: opinion\ntitle: Ferries return")]
    [InlineData("‹title›: Ferries return\nbyline: { text: ' ' }")]
    [InlineData("‹title›: Ferries return\nnoByline:")]
    [InlineData("‹title›: Ferries return\nnoByline: ' '")]
    [InlineData("‹title›: Ferries return\nstatus: retracted")]
    [InlineData("‹title›: Ferries return\nsyndication: { origin: The Gazette, license: CC BY 4.0, credit: The Gazette }")]
    public Task An_article_that_nobody_signs(string yaml) => MarkedSite.OfArticle(yaml + "\npublished: 2024-05-31").Reports("MH1001", None);

    [Theory]
    [InlineData("title: Ferries return\n‹byline›: # TODO", "byline")]
    [InlineData("title: Ferries return\nkind: news\n‹byline›: []", "byline")]
    [InlineData("‹Author›:\ntitle: Ferries return", "Author")]
    [InlineData("title: Ferries return\n‹authors›: # nobody yet", "authors")]
    public Task An_empty_byline_at_its_own_line(string yaml, string key) =>
        MarkedSite.OfArticle(yaml + "\npublished: 2024-05-31").Reports("MH1001", $"The byline is empty: write who wrote the article behind '{key}:', or 'noByline:' with the reason why nobody is named.");

    [Theory]
    [InlineData("editor: ada-byron")]
    [InlineData("translators: [ada-byron]")]
    [InlineData("byline: { author: ada-byron, role: photographer }")]
    public Task One_whose_helpers_alone_are_credited(string credit) =>
        MarkedSite.OfArticle($"‹title›: Ferries return\npublished: 2024-05-31\n{credit}").Reports("MH1001", HelpersOnly);

    [Fact]
    public Task A_kind_that_the_policy_does_not_name() =>
        MarkedSite.OfArticle("‹title›: Ferries return\nkind: news\npublished: 2024-05-31")
            .With("masthead.yml", "policy: { unsigned: [obituary] }").Reports("MH1001", None);

    [Theory]
    [InlineData("byline: ada-byron")]
    [InlineData("byline: { text: By a ferryman of the island }")]
    [InlineData("author: { name: Jonas Quist, bio: Ferryman. }")]
    [InlineData("with: ada-byron")]
    [InlineData("asToldTo: ada-byron")]
    [InlineData("noByline: The council's own words.")]
    [InlineData("kind: editorial")]
    [InlineData("status: draft")]
    public Task Silent_for(string keys) => MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{keys}").IsSilent("MH1001");

    [Theory]
    [InlineData("policy: { unsigned: obituary }", "kind: obituary")]
    [InlineData("policy: { unsigned: [letter, pressRelease] }", "kind: press-release")]
    [InlineData("defaults: { kind: editorial }", "")]
    public Task Silent_for_kinds_that_may_stand_unsigned(string publication, string keys) =>
        MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{keys}").With("masthead.yml", publication).IsSilent("MH1001");

    [Fact]
    public async Task Silent_while_the_publication_cannot_be_read() =>
        Assert.Equal(["MH4001"], await Ids(TestSite.OfArticle("title: Ferries return").With("masthead.yml", "publisher: @harbour\npolicy: { unsigned: news }")));

    [Theory]
    [InlineData("section: @sea\nbyline: ada-byron", "MH4001")]
    [InlineData("bylne: ada-byron", "MH4002")]
    [InlineData("autor: ada-byron", "MH4002")]
    [InlineData("byline: { jobTitle: reporter }", "MH4003")]
    [InlineData("authors: [[ada-byron]]", "MH4003")]
    [InlineData("noByline: { reason: Safety. }", "MH4003")]
    public async Task Silent_where_the_byline_may_be_what_another_rule_reports(string keys, string id) =>
        Assert.Equal([id], await Ids(TestSite.OfArticle($"title: Ferries return\n{keys}")));

    [Theory]
    [InlineData("")]
    [InlineData("tags: moved")]
    public async Task Silent_for_a_file_without_a_title(string yaml) => Assert.Equal(["MH4009"], await Ids(TestSite.OfArticle(yaml)));

    private static async Task<IEnumerable<string>> Ids(TestSite site) =>
        (await site.AnalyzeAsync()).Select(static found => found.Id).Except(["MH4007", "MH4010"]);
}
