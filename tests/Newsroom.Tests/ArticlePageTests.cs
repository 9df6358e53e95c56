using System.Net;

namespace Newsroom.Tests;

public sealed class ArticlePageTests(NewsroomSite site) : IClassFixture<NewsroomSite>
{
    [Fact]
    public async Task BylineLinksEveryAuthorWhoHasAPage()
    {
        var page = await site.PageAsync("/articles/ferry-sails-again");

        Assert.Equal("By Una Hallett and Piet Anselm in Brannock; additional reporting by Clara Wynn in Skelhaven", page.Words(".byline"));
        Assert.Equal(["/authors/una-hallett", "/authors/piet-anselm", "/authors/clara-wynn"], page.Targets(".byline a"));
    }

    [Fact]
    public async Task AdvertiserIsNamedAndNotLinked()
    {
        var page = await site.PageAsync("/articles/a-sound-boat");

        Assert.Equal("By Tolland & Daughters, Boatbuilders", page.Words(".byline"));
        Assert.Empty(page.Targets(".byline a"));
    }

    [Fact]
    public async Task ReviewSaysWhatItComesTo()
    {
        var page = await site.PageAsync("/articles/the-lamp-room");

        Assert.Equal("●●●●○ Go · until 19 April 2025", page.Words(".rating"));
        Assert.Equal("4 of 5 lamps", page.QuerySelector(".rating [role=img]")!.GetAttribute("aria-label"));
        Assert.Equal("/lamp-room.svg", page.QuerySelector("figure img")!.GetAttribute("src"));
        Assert.Equal("Drawing: Tomas Brae", page.Words("figure .credit"));
    }

    [Theory]
    [InlineData("breakwater-repair-cost", 1)]
    [InlineData("who-runs-the-harbour", 2)]
    [InlineData("ferry-sails-again", 3)]
    public async Task PieceSaysWhichPartOfItsSeriesItIsAndCountsNoDraft(string slug, int part)
    {
        var page = await site.PageAsync($"/articles/{slug}");

        Assert.Equal($"A harbour after the winter, part {part} of 3", page.Words(".part"));
        Assert.Equal(["/articles/breakwater-repair-cost", "/articles/who-runs-the-harbour", "/articles/ferry-sails-again"], page.Targets(".series a"));
        Assert.Equal([$"/articles/{slug}"], page.Targets(".series [aria-current=page] a"));
    }

    [Fact]
    public async Task PieceOutsideASeriesHasNoLinks() => Assert.Empty((await site.PageAsync("/articles/ebba-thorne")).QuerySelectorAll(".series, .part"));

    [Fact]
    public async Task EditorialSaysWhyNobodyIsNamed()
    {
        var page = await site.PageAsync("/articles/keep-the-night-bell");

        Assert.Equal("Editorials speak for the newspaper as a whole.", page.Words(".byline"));
    }

    [Theory]
    [InlineData("a-sound-boat", "Advertisement", "paid for this piece", "Seven things", "By Tolland", "Every spring")]
    [InlineData("ferry-sails-again", "The Brannock ferry sails again", "Update", "The harbour trust’s reply", "By Una Hallett", "left Skelhaven")]
    [InlineData("a-night-on-the-mail-boat", "Feature, Supported by the Merl Sound Fund: A night on the mail boat", "Who paid", "The Merl Sound Fund paid", "By Piet Anselm")]
    [InlineData("the-lamp-room", "Two chairs, one lamp", "What we were given", "two tickets", "By Edda Morrow")]
    [InlineData("sea-pool-sale", "Retraction · 7 April 2025", "The Light withdraws", "Edda Morrow, editor", "Town Retracted: Council has agreed", "By Clara Wynn")]
    [InlineData("who-runs-the-harbour", "three of the past ten", "Clarification · 9 April 2025", "confirms the choice")]
    [InlineData("the-bell-wakes-more-than-the-hotel", "By Dorrit Pell", "Declared interest", "owns the Harbour Hotel", "Sir, –", "The author’s views", "since 2003")]
    [InlineData("ships-this-week", "Written by a program: Ships expected", "Made with AI", "A language model wrote", "Four ships are booked")]
    [InlineData("gull-takes-its-seat", "Opinion Satire: Gull takes its seat", "a larger dog", "Nobody in it said or did")]
    [InlineData("lifeboat-open-day", "Press release: Lifeboat", "By Skelhaven Lifeboat Station", "Where this comes from", "about its own work", "invites everybody")]
    [InlineData("letter-from-norderhav", "translated by Clara Wynn", "About this letter", "by return of post", "You ask what", "The author’s views", "since 2012", "Translated from German")]
    [InlineData("breakwater-repair-cost", "By Una Hallett", "they would find out", "Correction · 29 March 2025", "the wrong cost", "Was: £14 million · Now: £1.4 million")]
    [InlineData("storm-warning-service", "Agency copy: Small ports", "By Coastwire", "in the autumn", "Agency copy", "This news report was supplied by Coastwire", "Sources: Coastwire.")]
    public async Task NoticesStandInTheirPlaces(string slug, params string[] inOrder)
    {
        var words = (await site.PageAsync($"/articles/{slug}")).Words("main");

        var position = 0;
        foreach (var expected in inOrder)
        {
            var found = words.IndexOf(expected, position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{expected}' is not where it should be in: {words}");
            position = found + expected.Length;
        }
    }

    [Fact]
    public async Task DisclaimerIsFilledInForTheArticle()
    {
        var page = await site.PageAsync("/articles/what-the-herring-quota-means");

        Assert.Equal(
            "The author’s views Maren Vosk taught resource economics for twenty years and reads landing figures for pleasure. "
            + "This analysis gives the views of Maren Vosk, which are not necessarily those of The Skelhaven Light.",
            page.Words(".text ~ .notice.disclaimer"));
    }

    [Fact]
    public async Task OriginalIsMarkedAndWordedInItsLanguage()
    {
        var page = await site.PageAsync("/de/articles/brief-aus-norderhav");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("de", page.QuerySelector("main > article")!.GetAttribute("lang"));
        Assert.Equal("Von Jonas Feddersen", page.Words(".byline"));
        Assert.Contains("Jonas Feddersen ist seit 2012 Hafenmeister", page.Words(".notice.disclaimer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OriginalAndTranslationAreLinked()
    {
        Assert.Equal(["/de/articles/brief-aus-norderhav"], (await site.PageAsync("/articles/letter-from-norderhav")).Targets("a[rel=alternate]"));
        Assert.Equal(["/articles/letter-from-norderhav"], (await site.PageAsync("/de/articles/brief-aus-norderhav")).Targets("a[rel=alternate]"));
    }

    [Fact]
    public async Task DatelineStandsBeforeTheText() =>
        Assert.Equal("Brannock, Monday", (await site.PageAsync("/articles/ferry-sails-again")).Words(".dateline"));

    [Fact]
    public async Task PictureHasItsWordsAndItsCredit()
    {
        var page = await site.PageAsync("/articles/breakwater-repair-cost");

        Assert.StartsWith("A line that rises", page.QuerySelector("figure img")!.GetAttribute("alt"), StringComparison.Ordinal);
        Assert.EndsWith("in centimetres. Drawing: The Skelhaven Light", page.Words("figcaption"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SourceIsNamedOrDescribed()
    {
        Assert.Equal(
            "Sources: Elsie Marr, passenger; Harald Keane, secretary of the harbour trust.",
            (await site.PageAsync("/articles/ferry-sails-again")).Words(".sources"));
        Assert.Equal(
            "Sources: a person who has worked with the register, known to us and not named.",
            (await site.PageAsync("/articles/mooring-fees-published")).Words(".sources"));
    }

    [Fact]
    public async Task OriginIsCreditedAndLinked()
    {
        var page = await site.PageAsync("/articles/storm-warning-service");

        Assert.Equal("Coastwire", page.Words(".origin"));
        Assert.Equal(["https://coastwire.example/2025/03/31/storm-warnings"], page.Targets(".origin a"));
    }

    [Theory]
    [InlineData("/news/2025/mooring-register", "/articles/mooring-fees-published")]
    [InlineData("/articles/brief-aus-norderhav", "/de/articles/brief-aus-norderhav")]
    public Task EarlierAddressLeadsToTheArticle(string earlier, string address) => site.LeadsAsync(earlier, address);

    [Theory]
    [InlineData("/fr/articles/ebba-thorne")]
    [InlineData("/articles/capsule-under-the-fish-market")]
    [InlineData("/articles/the-unsigned-lease")]
    [InlineData("/articles/no-such-piece")]
    [InlineData("/authors/nobody")]
    [InlineData("/sections/nowhere")]
    [InlineData("/tags/fish-market")]
    [InlineData("/nowhere/at/all")]
    [InlineData("/no.css")]
    public async Task WhatIsNotOutIsNotFound(string address)
    {
        var page = await site.PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("There is no such page", page.Words("h1"));
    }
}
