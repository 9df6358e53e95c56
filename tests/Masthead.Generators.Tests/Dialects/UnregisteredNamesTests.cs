using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>Names in bylines that nobody is registered by, where others are: most generators print them as they stand.</summary>
public sealed class UnregisteredNamesTests
{
    [Theory]
    [InlineData("hugo", "Robert Ford", "Robert Ford")]
    [InlineData("jekyll", "'Vlachos, E.'", "Vlachos, E.")]
    [InlineData("astro", "Kristine van der Pine", "Kristine van der Pine")]
    [InlineData("eleventy", "山田太郎", "山田太郎")]
    public async Task A_full_name_is_a_name(string dialect, string written, string name)
    {
        var site = Site(dialect, written);

        Assert.Empty(await site.PrintedAsync());
        var article = LoadedSite.Of(site).All.Single(static article => article.Id == "ferry");
        Assert.Equal((false, name), (article.HasErrors, article.Byline.Credits.Single().Author.Name));
    }

    [Theory]
    [InlineData("hugo", "bsimmons")]
    [InlineData("jekyll", "Noritaka")]
    [InlineData("docusaurus", "Robert Ford")]
    [InlineData("mkdocs", "Robert Ford")]
    [InlineData("masthead", "Robert Ford")]
    public async Task What_may_be_an_id_or_what_the_generator_looks_up_is_none(string dialect, string written) =>
        Assert.Equal(
            [$"articles/ferry.md(3,9): MH1002: No author is registered as '{written}'. Add an entry for them below the authors, or write 'name:' for an author of this article alone."],
            await Site(dialect, written).PrintedAsync());

    [Fact]
    public async Task A_slip_is_one() =>
        Assert.Equal(
            ["articles/ferry.md(3,9): MH1002: No author is registered as 'Ada Byrom'. Did you mean 'Ada Byron'? Add an entry for them below the authors, or write 'name:' for an author of this article alone."],
            await Site("hugo", "Ada Byrom").PrintedAsync());

    [Fact]
    public async Task A_policy_asks_for_everybody_to_be_registered() =>
        Assert.Equal(
            ["articles/ferry.md(3,9): MH1017: 'Robert Ford' is written inline: register them with an entry below the authors, and refer to it by its id."],
            await Site("hugo", "Robert Ford").With("masthead.yml", "dialect: hugo\npolicy: { inlineAuthors: warn }\n").PrintedAsync());

    private static TestSite Site(string dialect, string author) => TestSite.Of(
        ("articles/ferry.md", $"---\ntitle: Ferry\nauthor: {author}\ndate: 2024-05-31\n---\nText\n"),
        ("articles/other.md", "---\ntitle: Other\nauthor: ada\ndate: 2024-05-30\n---\nText\n"),
        ("authors/ada.yml", "name: Ada Byron\nbio: x\n"),
        ("masthead.yml", $"dialect: {dialect}\n"));
}
