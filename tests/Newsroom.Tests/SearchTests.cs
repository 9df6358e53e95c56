using System.Net;

namespace Newsroom.Tests;

/// <summary>Search, as a browser without scripts asks for it.</summary>
public sealed class SearchTests(NewsroomSite site) : IClassFixture<NewsroomSite>
{
    [Theory]
    [InlineData("herring quota", "what-the-herring-quota-means")]
    [InlineData("HERRING  quot", "what-the-herring-quota-means")]
    [InlineData("Brief", "brief-aus-norderhav")]
    [InlineData("fuer Wellen", null)]
    [InlineData("grossen topf", "brief-aus-norderhav")]
    [InlineData("großen Tópf", "brief-aus-norderhav")]
    [InlineData("dorrit pell", "the-bell-wakes-more-than-the-hotel")]
    [InlineData("press release", "lifeboat-open-day")]
    public async Task FindsWhatHasAllTheWords(string words, string? first) => Assert.Equal(first, (await FindAsync(words)).FirstOrDefault());

    [Theory]
    [InlineData("capsule")]
    [InlineData("unsigned lease")]
    [InlineData("lose a pension")]
    [InlineData("https")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"'&--")]
    public async Task FindsNothingThatIsNotOutOrIsNoText(string words) => Assert.Empty(await FindAsync(words));

    [Fact]
    public async Task FindsWhatHasBecomeDue()
    {
        await using var moving = new NewsroomSite { Environment = "Production" };
        Assert.Empty((await moving.PageAsync("/search?q=capsule")).Slugs());
        moving.Now = new DateTimeOffset(2099, 6, 1, 9, 0, 0, TimeSpan.Zero);
        Assert.Equal(["capsule-under-the-fish-market"], (await moving.PageAsync("/search?q=capsule")).Slugs());
    }

    [Fact]
    public async Task WithdrawnPieceIsFoundBehindItsLabel()
    {
        var page = await site.PageAsync("/search?q=sea-water+pool");

        Assert.Contains("Retracted: Council has agreed", page.Words(".teasers"), StringComparison.Ordinal);
    }

    /// <summary>A word in the title weighs more than one in the text; of what weighs the same the newest is first.</summary>
    [Fact]
    public async Task ClosestComesFirst()
    {
        var found = await FindAsync("ferry");

        Assert.Equal("ferry-sails-again", found[0]);
        Assert.Equal(found, await FindAsync("Ferry"));
    }

    [Fact]
    public async Task WordsStandInTheFormAndAreEscaped()
    {
        var page = await site.PageAsync("/search?q=%3Cb%3E%22x%22");

        Assert.Equal("<b>\"x\"", page.QuerySelector("form[role=search] input[name=q]")!.GetAttribute("value"));
        Assert.Equal("get", page.QuerySelector("form[role=search]")!.GetAttribute("method"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("Nothing that is out has all of these words.", page.Words("[role=status]"));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=ferry&page=0")]
    [InlineData("/search?q=ferry&page=-1")]
    [InlineData("/search?q=ferry&page=99999999999999999999")]
    [InlineData("/search?q=ferry&q=bell")]
    [InlineData("/search?q=%ED%A0%80%00")]
    public async Task WhateverIsAskedIsAnswered(string address) => Assert.Single((await site.PageAsync(address, HttpStatusCode.OK)).QuerySelectorAll("h1"));

    [Fact]
    public Task LongQueryIsCutBetweenCharacters() => site.PageAsync("/search?q=" + Uri.EscapeDataString(new string('a', 199) + "😀"));

    [Fact]
    public async Task FormMaySendToThisSiteAlone()
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(new Uri("/search", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("form-action 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private async Task<string[]> FindAsync(string words) => (await site.PageAsync("/search?q=" + Uri.EscapeDataString(words))).Slugs();
}
