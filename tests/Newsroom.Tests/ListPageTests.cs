namespace Newsroom.Tests;

/// <summary>Pages that list articles, and those about the newspaper itself.</summary>
public sealed class ListPageTests(NewsroomSite site) : IClassFixture<NewsroomSite>
{
    [Fact]
    public async Task SectionAndTagListWhatIsOut()
    {
        Assert.Equal(
            ["a-night-on-the-mail-boat", "what-the-herring-quota-means", "kelp-rafts", "puffins-return", "storm-warning-service"],
            (await site.PageAsync("/sections/sea")).Slugs());
        Assert.Equal(["the-lamp-room", "ebba-thorne"], (await site.PageAsync("/tags/hollin-ness")).Slugs());
    }

    [Fact]
    public async Task SectionOfThePageIsMarked() =>
        Assert.Equal("Sea & Fisheries", (await site.PageAsync("/sections/sea")).Words("nav [aria-current=page]"));

    [Fact]
    public async Task CorrectionsComeNewestFirst()
    {
        var page = await site.PageAsync("/corrections");

        Assert.Equal(
            [
                "/articles/salt-on-the-beans", "/articles/who-runs-the-harbour", "/articles/sea-pool-sale", "/articles/breakwater-repair-cost",
            ],
            page.Targets(".corrections h3 a"));
        Assert.Contains("Was: £14 million · Now: £1.4 million", page.Words("main"), StringComparison.Ordinal);
        Assert.Equal(["April 2025", "March 2025"], page.QuerySelectorAll(".month > h2").Select(static month => month.TextContent));
        Assert.Equal(["/articles/breakwater-repair-cost"], page.Targets("[aria-labelledby='2025-03'] h3 a"));
    }

    [Fact]
    public async Task LabelsAreShownOnPiecesThatCarryThem()
    {
        var words = (await site.PageAsync("/labels")).Words("main");

        Assert.Contains("Satire A joke. Nothing in it happened. Satire: Gull takes its seat on the harbour trust", words, StringComparison.Ordinal);
        Assert.Contains("Made with AI A language model wrote these sentences", words, StringComparison.Ordinal);
        Assert.DoesNotContain("{", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WritersStandByTheirRelation()
    {
        var page = await site.PageAsync("/authors");

        Assert.Equal(
            [
                "/authors/clara-wynn", "/authors/edda-morrow", "/authors/una-hallett", "/authors/piet-anselm", "/authors/tomas-brae",
                "/authors/maren-vosk", "/authors/wilma-strand", "/authors/jonas-feddersen", "/authors/coastwire",
            ],
            page.Targets(".writers a"));
    }
}
