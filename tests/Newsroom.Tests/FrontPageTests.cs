namespace Newsroom.Tests;

public sealed class FrontPageTests(NewsroomSite site) : IClassFixture<NewsroomSite>
{
    [Fact]
    public async Task LeadSecondsBriefsAndSectionsStandInTheirOrder()
    {
        var page = await site.PageAsync("/");

        Assert.Equal(["ferry-sails-again"], page.Slugs(".lead"));
        Assert.Equal(["ruth-abara-interview", "a-night-on-the-mail-boat", "what-the-herring-quota-means"], page.Slugs(".seconds"));
        Assert.Equal(["ships-this-week", "storm-warning-service", "lifeboat-open-day", "mooring-fees-published"], page.Slugs(".briefs"));
        Assert.Equal(["Harbour", "Sea & Fisheries", "Town", "Opinion"], page.QuerySelectorAll(".band > h2").Select(static heading => heading.TextContent));
        Assert.Equal(["kelp-rafts", "puffins-return"], page.Slugs("[aria-labelledby=band-sea]"));
        Assert.Equal(
            ["the-bell-wakes-more-than-the-hotel", "salt-on-the-beans", "keep-the-night-bell", "letter-from-norderhav", "gull-takes-its-seat"],
            page.Slugs("[aria-labelledby=band-opinion]"));
    }

    [Fact]
    public async Task NoPieceStandsTwice()
    {
        var slugs = (await site.PageAsync("/")).Slugs();

        Assert.Equal(slugs.Distinct(), slugs);
    }

    [Fact]
    public async Task RetractedPieceStandsAmongTheCorrectionsAndNowhereElse()
    {
        var page = await site.PageAsync("/");

        Assert.DoesNotContain("sea-pool-sale", page.Slugs());
        Assert.Contains("Retraction · 7 April 2025 Retracted: Council has agreed to sell the sea-water pool", page.Words(".mended"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PaidPieceHasAPlaceOfItsOwnAndNoSection()
    {
        var page = await site.PageAsync("/");

        Assert.Equal(["a-sound-boat"], page.Slugs(".bought"));
        Assert.DoesNotContain("a-sound-boat", page.Slugs(".top, .middle, .band"));
        Assert.Equal(["/sections/harbour", "/sections/sea", "/sections/town", "/sections/opinion"], page.Targets("nav[aria-label=Sections] a"));
    }

    [Fact]
    public async Task TranslationLeadsToItsOriginalWhichStandsOnThePageNoSecondTime()
    {
        var page = await site.PageAsync("/");

        Assert.Contains("Translated from German", page.Words(".teaser:has(.version)"), StringComparison.Ordinal);
        Assert.Equal("Original in German", page.Words(".version a"));
        Assert.Equal(["/de/articles/brief-aus-norderhav"], page.Targets(".version a[hreflang=de]"));
        Assert.DoesNotContain("brief-aus-norderhav", page.Slugs());
    }

    /// <summary>Whatever day it is: nothing was printed since.</summary>
    [Fact]
    public async Task DateIsThatOfTheNewestPiece()
    {
        await using var later = new NewsroomSite { Now = NewsroomSite.Today.AddYears(2) };

        Assert.Equal("Monday, 14 April 2025", (await later.PageAsync("/")).Words(".edition"));
        Assert.Equal("Monday, 14 April 2025", (await later.PageAsync("/labels")).Words(".edition"));
    }

    /// <summary>On the first morning one piece is out, and stands where there is most room.</summary>
    [Fact]
    public async Task PaperWithOnePieceHasALead()
    {
        await using var first = new NewsroomSite { Now = new DateTimeOffset(2025, 3, 13, 0, 0, 0, TimeSpan.Zero) };

        Assert.Equal(["ebba-thorne"], (await first.PageAsync("/")).Slugs());
    }

    /// <summary>Before there was a newspaper there is a page all the same.</summary>
    [Fact]
    public async Task PaperWithoutPiecesHasAFrontPage()
    {
        await using var before = new NewsroomSite { Now = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero) };

        Assert.Empty((await before.PageAsync("/")).QuerySelectorAll(".teaser, .band, .mended, .briefs, .edition"));
    }

    [Fact]
    public async Task PieceAppearsAtItsMinute()
    {
        var due = new DateTimeOffset(2025, 4, 14, 18, 30, 0, TimeSpan.FromHours(1));
        await using var before = new NewsroomSite { Now = due.AddSeconds(-1) };
        await using var after = new NewsroomSite { Now = due };

        Assert.DoesNotContain("ferry-sails-again", (await before.PageAsync("/")).Slugs());
        Assert.Equal("ferry-sails-again", (await after.PageAsync("/")).Slugs()[0]);
    }

    [Fact]
    public async Task EmbargoedPieceAppearsWhenItIsDue()
    {
        await using var later = new NewsroomSite { Now = new DateTimeOffset(2099, 6, 1, 9, 0, 0, TimeSpan.Zero) };

        var page = await later.PageAsync("/");
        Assert.Equal("capsule-under-the-fish-market", page.Slugs("[aria-labelledby=band-town]")[0]);
        Assert.Equal("Monday, 1 June 2099", page.Words(".edition"));
        await later.PageAsync("/articles/capsule-under-the-fish-market");
    }

    [Fact]
    public async Task AdvertisementIsLabelledInTheList()
    {
        var page = await site.PageAsync("/articles");

        Assert.StartsWith("Advertisement feature: Seven things", page.Words(".teaser.advertisercontent h2"), StringComparison.Ordinal);
    }
}
