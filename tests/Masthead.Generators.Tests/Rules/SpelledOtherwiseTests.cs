using Masthead.Generators.Tests.Harness;


namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1022.</summary>
public sealed class SpelledOtherwiseTests
{
    [Theory]
    [InlineData("byline: ‹Ada-Byron›", "Ada-Byron")]
    [InlineData("authors: [‹ada_byron›]", "ada_byron")]
    [InlineData("author: ‹adabyron›", "adabyron")]
    [InlineData("byline: { author: ‹ADA_BYRON›, place: Oslo }", "ADA_BYRON")]
    public async Task A_reference_in_another_spelling(string keys, string written)
    {
        var site = With(keys);
        await site.Reports("MH1022", $"'{written}' is spelled 'ada-byron' in the author's entry: write it as it stands there.");

        var found = Assert.Single(await site.Site.AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH1022");
        Assert.Equal("ada-byron", Assert.Single(OfferedEdits.Of(found)).NewText);
    }

    [Theory]
    [InlineData("byline: ada-byron")]
    [InlineData("byline: Ada Byron")]
    [InlineData("byline: ' ADA  byron'")]
    [InlineData("byline: ab")]
    [InlineData("byline: '17'")]
    public Task Silent_for(string keys) => With(keys).With("authors/ada-byron.yml", "id: '17'\nname: Ada Byron\nbio: Reporter.\nslug: ab").IsClean();

    [Fact]
    public Task Silent_on_a_site_that_folds_names() => With("byline: Ada_Byron").With("masthead.yml", "dialect: hugo").IsClean();

    [Fact]
    public async Task Two_authors_of_that_spelling_are_none() =>
        Assert.Contains(
            await With("byline: AdaByron").With("authors/ada-byron.yml", "name: A\nbio: x").With("authors/ada_byron.yml", "name: B\nbio: x").Site.AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH1002");

    private static MarkedSite With(string keys) => MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{keys}");
}
