namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1013.</summary>
public sealed class NoCreditLineTests
{
    [Theory]
    [InlineData("byline: ‹coastwire›", "Coastwire")]
    [InlineData("byline: [ada-byron, ‹Coastwire›]", "Coastwire")]
    [InlineData("byline: [‹coastwire›, { name: Jonas Quist, relation: agency }]", "Coastwire")]
    [InlineData("byline: { name: ‹Jonas Quist›, relation: agency }", "Jonas Quist")]
    [InlineData("byline: ‹coastwire›\nsyndication: { credit: }", "Coastwire")]
    [InlineData("byline: ‹coastwire›\nsyndication: { credit: ' ' }", "Coastwire")]
    [InlineData("byline: ‹coastwire›\nsyndication: { origin: Coastwire, url: https://coastwire.example/1 }", "Coastwire")]
    [InlineData("byline: { text: By Coastwire, credits: ‹coastwire› }", "Coastwire")]
    public Task A_piece_of_an_agency_without_one(string keys, string name) =>
        With(keys).Reports("MH1013", $"'{name}' is of 'relation: agency', and the piece has no credit line: add 'syndication: {{ credit: … }}' with the line that the agency asks for.");

    [Theory]
    [InlineData("byline: coastwire\nsyndication: { credit: Coastwire, Oslo }")]
    [InlineData("byline: ada-byron")]
    [InlineData("byline: ada-byron\nphotographer: coastwire")]
    [InlineData("status: draft\nbyline: coastwire")]
    public Task Silent_for(string keys) => With(keys.Replace("Coastwire, Oslo", "'Coastwire, Oslo'", StringComparison.Ordinal)).IsClean();

    [Fact]
    public Task Silent_where_the_line_has_the_wrong_type() =>
        With("byline: coastwire\nsyndication: { credit: ‹[Coastwire]› }").Reports("MH4003", "'credit' takes a text, not a list.");

    private static MarkedSite With(string keys) =>
        MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{keys}").With("authors/coastwire.yml", "name: Coastwire\ntype: organization\nrelation: agency");
}
