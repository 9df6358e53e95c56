using AngleSharp.Dom;

namespace Newsroom.Tests;

/// <summary>What a machine reads of an article's page besides its JSON-LD: microformats.org, h-entry.</summary>
public sealed class MicroformatsTests(NewsroomSite site) : IClassFixture<NewsroomSite>
{
    [Fact]
    public async Task PieceIsAnEntry()
    {
        var entry = Assert.Single((await site.PageAsync("/articles/ferry-sails-again")).QuerySelectorAll(".h-entry"));

        Assert.Equal("The Brannock ferry sails again after eleven weeks", entry.Words(".p-name"));
        Assert.StartsWith("Forty-one passengers", entry.Words(".p-summary"), StringComparison.Ordinal);
        Assert.Equal(["Una Hallett", "Piet Anselm", "Clara Wynn"], entry.QuerySelectorAll(".p-author.h-card[rel=author]").Select(static author => author.TextContent));
        Assert.Equal(["/articles/ferry-sails-again"], Own(entry, ".u-url").Select(static link => link.GetAttribute("href")));
        Assert.Equal("2025-04-14T18:30+01:00", Assert.Single(entry.QuerySelectorAll("time.dt-published")).GetAttribute("datetime"));
        Assert.Equal("2025-04-15T07:10+01:00", Assert.Single(entry.QuerySelectorAll("time.dt-updated")).GetAttribute("datetime"));
        Assert.Equal(["ferry", "Brannock", "harbour trust"], entry.QuerySelectorAll(".p-category").Select(static tag => tag.TextContent));
        Assert.Single(entry.QuerySelectorAll(".e-content"));
        Assert.Empty(Own(entry, ".u-photo"));
    }

    /// <summary>A machine that takes the name alone has the retraction too.</summary>
    [Fact]
    public async Task WithdrawnPieceIsNotNamedWithoutItsLabel() =>
        Assert.StartsWith("Retracted: ", (await site.PageAsync("/articles/sea-pool-sale")).Words(".h-entry .p-name"), StringComparison.Ordinal);

    [Fact]
    public async Task WhoHasNoPageIsAnAuthorToo() =>
        Assert.Equal("Dorrit Pell", (await site.PageAsync("/articles/the-bell-wakes-more-than-the-hotel")).Words(".byline .p-author.h-card"));

    [Fact]
    public async Task AuthorIsACard()
    {
        var card = Assert.Single((await site.PageAsync("/authors/una-hallett")).QuerySelectorAll("header.h-card"));

        Assert.Equal("Una Hallett", card.Words(".p-name"));
        Assert.Equal(["https://writers.example/una-hallett"], card.Targets(".u-url[rel=me]"));
        Assert.Single(card.QuerySelectorAll(".u-photo"));
    }

    /// <summary>What is the entry's, and not that of a card within it.</summary>
    private static IEnumerable<IElement> Own(IElement entry, string selector) => entry.QuerySelectorAll(selector).Where(static element => element.Closest(".h-card") is null);
}
