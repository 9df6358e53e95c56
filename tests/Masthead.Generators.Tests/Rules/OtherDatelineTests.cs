using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1016.</summary>
public sealed class OtherDatelineTests
{
    [Theory]
    [InlineData("dateline: ‹Bergen›\nbyline: { author: ada-byron, place: Oslo }", "'Ada Byron' in 'Oslo'")]
    [InlineData("dateline: { place: ‹Bergen›, date: 2024-05-31 }\nbyline: [{ author: ada-byron, place: Oslo }, { author: lin-wei, place: 'Tromsø' }]", "'Ada Byron' in 'Oslo', 'Lin Wei' in 'Tromsø'")]
    [InlineData("dateline: ‹Bergen›\nbyline: [{ author: ada-byron, place: Oslo }, { author: lin-wei }]", "'Ada Byron' in 'Oslo'")]
    [InlineData("dateline: ‹Bergen›\nkind: opinion\nbyline: { author: ada-byron, role: with, place: Oslo }", "'Ada Byron' in 'Oslo'")]
    public async Task A_dateline_where_no_author_was(string keys, string others)
    {
        var site = Of(keys);
        await site.Reports("MH1016", $"The dateline says 'Bergen', but no author was there: {others}. Write where the piece was reported from, or the 'place:' of who was there.");
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await site.Site.AnalyzeAsync(), static found => found.Id == "MH1016").Severity);
    }

    [Theory]
    [InlineData("dateline: Oslo\nbyline: { author: ada-byron, place: Oslo }")]
    [InlineData("dateline: OSLO\nbyline: { author: ada-byron, place: ' oslo ' }")]
    [InlineData("dateline: 'Oslo, Norway'\nbyline: { author: ada-byron, place: Oslo }")]
    [InlineData("dateline: Oslo\nbyline: { author: ada-byron, place: 'Oslo, Norway' }")]
    [InlineData("dateline: 'near ST. LOUIS (Coastwire)'\nbyline: { author: ada-byron, place: Saint Louis }")]
    [InlineData("dateline: Oslo and Bergen\nbyline: { author: ada-byron, place: Bergen }")]
    [InlineData("dateline: Port of Spain\nbyline: { author: ada-byron, place: port of spain }")]
    [InlineData("dateline: Oslo\nbyline: [{ author: ada-byron, place: Bergen }, { author: lin-wei, place: Oslo }]")]
    [InlineData("dateline: Oslo\nbyline: [{ author: ada-byron, place: Bergen }, { author: lin-wei, role: additionalReporting, place: Oslo }]")]
    [InlineData("dateline: Oslo\nbyline: ada-byron")]
    [InlineData("dateline: Oslo\nbyline: [{ author: ada-byron }, { author: lin-wei, role: translator, place: Bergen }]")]
    [InlineData("byline: { author: ada-byron, place: Bergen }")]
    [InlineData("dateline: Oslo\nkind: analysis\nbyline: { author: ada-byron, place: Bergen }")]
    [InlineData("dateline: Oslo\nstatus: draft\nbyline: { author: ada-byron, place: Bergen }")]
    public Task Silent_for(string keys) => Of(keys).IsClean();

    private static MarkedSite Of(string keys) =>
        MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\n{keys}").With("authors/lin-wei.yml", "name: Lin Wei\nbio: Reporter.");
}
