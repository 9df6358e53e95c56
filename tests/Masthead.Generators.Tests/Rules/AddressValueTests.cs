using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4003 at what makes an article's address.</summary>
public sealed class AddressValueTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("'//'")]
    [InlineData("..")]
    [InlineData("harbour/../ferry")]
    public Task A_slug_that_names_nothing(string slug) =>
        MarkedSite.OfArticle($"title: Ferries return\nslug: ‹{slug}›\nbyline: ada-byron\n")
            .Reports("MH4003", $"'{slug.Trim('\'')}' names nothing in an address: write a name such as 'ferry', or for the page at '/' write 'permalink: /' instead.");

    [Fact]
    public async Task A_permalink_that_is_false_in_quotation_marks()
    {
        const string Yaml = "title: A card\npermalink: \"false\"\nbyline: ada-byron\n";
        await MarkedSite.OfArticle(Yaml.Replace("\"false\"", "‹\"false\"›", StringComparison.Ordinal))
            .Reports("MH4003", "'false' in quotation marks is a text: write false without them for an article that has no page, or '/false' for that address.");

        var found = Assert.Single((await TestSite.OfArticle(Yaml).AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH4003"));
        var edit = Assert.Single(OfferedEdits.Of(found));
        Assert.Equal(Yaml.Replace("\"", "", StringComparison.Ordinal), Yaml[..edit.Range.Start] + edit.NewText + Yaml[edit.Range.End..]);
    }

    [Theory]
    [InlineData("permalink: false")]
    [InlineData("permalink: No")]
    [InlineData("url: true")]
    [InlineData("permalink: /false")]
    [InlineData("permalink: ''")]
    [InlineData("slug: /ferry/")]
    [InlineData("slug: ''")]
    public Task Silent_for_what_is_read(string line) => MarkedSite.OfArticle($"title: Ferries return\n{line}\nbyline: ada-byron\n").IsClean();
}
