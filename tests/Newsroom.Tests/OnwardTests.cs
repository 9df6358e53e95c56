using Masthead;
using Newsroom.Content;

namespace Newsroom.Tests;

/// <summary>Where an article sends its readers.</summary>
public sealed class OnwardTests(NewsroomSite site) : IClassFixture<NewsroomSite>
{
    public static TheoryData<string> Pieces => [.. Articles.All.Where(static article => article is { HasPage: true, IsPage: false } && article.IsPublished(NewsroomSite.Today)).Select(static article => article.Url)];

    [Theory]
    [InlineData("breakwater-repair-cost", "who-runs-the-harbour", "ruth-abara-interview", "the-bell-wakes-more-than-the-hotel")]
    [InlineData("ferry-sails-again", "a-night-on-the-mail-boat", "the-bell-wakes-more-than-the-hotel", "keep-the-night-bell")]
    public async Task NextPartThenWhatIsAboutTheSame(string slug, params string[] next) =>
        Assert.Equal(next.Select(static slug => "/articles/" + slug), (await site.PageAsync("/articles/" + slug)).Targets(".next h3 a"));

    /// <summary>Where the next part is what came out next, the page leads there anyway.</summary>
    [Fact]
    public void NextPartThatCameOutNextIsNotNamedTwice()
    {
        Article article = Articles.Harbour.WhoRunsTheHarbour, nextPart = Articles.Harbour.FerrySailsAgain;

        Assert.Equal(nextPart, Onward.Next(article, TimeProvider.System)[0]);
        Assert.DoesNotContain(nextPart, Onward.Next(article, TimeProvider.System, nextPart));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task NoPieceLeadsToItselfOrTwiceToAnotherOrToWhatIsWithdrawnOrPaidFor(string address)
    {
        var targets = (await site.PageAsync(address)).Targets(".next a, .neighbours a").ToArray();

        Assert.NotEmpty(targets);
        Assert.Equal(targets.Distinct(StringComparer.Ordinal), targets);
        Assert.DoesNotContain(address, targets);
        Assert.DoesNotContain("/articles/sea-pool-sale", targets);
        Assert.DoesNotContain("/articles/a-sound-boat", targets);
    }

    [Fact]
    public async Task WhatCameOutBeforeAndAfter()
    {
        var page = await site.PageAsync("/articles/keep-the-night-bell");

        Assert.Equal(["/articles/ships-this-week"], page.Targets(".before a[rel=prev]"));
        Assert.Equal(["/articles/the-lamp-room"], page.Targets(".after a[rel=next]"));
        Assert.Empty((await site.PageAsync("/articles/ferry-sails-again")).QuerySelectorAll(".after"));
    }

    [Fact]
    public async Task NothingThatIsNotOutYet()
    {
        await using var early = new NewsroomSite { Now = new(2025, 4, 9, 0, 0, 0, TimeSpan.Zero) };

        Assert.Empty((await early.PageAsync("/articles/keep-the-night-bell")).QuerySelectorAll(".after"));
    }

    [Fact]
    public async Task OriginalLeadsToPiecesInItsLanguageOrThePapers()
    {
        var translation = (await site.PageAsync("/articles/letter-from-norderhav")).Targets(".next a, .neighbours a").ToArray();

        Assert.DoesNotContain("/de/articles/brief-aus-norderhav", translation);
        Assert.DoesNotContain("/articles/letter-from-norderhav", (await site.PageAsync("/de/articles/brief-aus-norderhav")).Targets(".next a, .neighbours a"));
    }

    [Fact]
    public async Task AuthorsHaveAFaceAndLinksInWords()
    {
        var page = await site.PageAsync("/articles/ferry-sails-again");

        Assert.Equal(["Una Hallett", "Piet Anselm", "Clara Wynn"], page.QuerySelectorAll(".card.h-card .p-name").Select(static name => name.TextContent));
        Assert.Equal("/portraits/una-hallett.svg", page.QuerySelector(".card img.u-photo")!.GetAttribute("src"));
        Assert.Equal("Una Hallett on writers.example", page.Words(".card .links a"));
        Assert.All((await site.CrawlAsync()).Values, static page => Assert.DoesNotContain(page.QuerySelectorAll("main a"), static link => link.TextContent.Contains("://", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ReadersAreToldWhomToWriteTo()
    {
        var page = await site.PageAsync("/articles/ferry-sails-again");

        Assert.Equal(["mailto:corrections@skelhavenlight.example", "/corrections"], page.Targets(".mend a"));
        Assert.Equal("What pays for it", (await site.PageAsync("/about")).QuerySelectorAll("h2")[1].TextContent);
    }

    [Theory]
    [InlineData("a b c", 1)]
    [InlineData("", 1)]
    public void ReadingTakesAMinuteAtLeast(string text, int minutes) => Assert.Equal(minutes, MinutesOf(text));

    /// <summary>Of the words, and not of marks and addresses: 238 of them are a minute.</summary>
    [Fact]
    public void ReadingTakesAsLongAsThereAreWords()
    {
        Assert.Equal(2, MinutesOf(string.Join(' ', Enumerable.Repeat("**word**", 476))));
        Assert.Equal(1, MinutesOf(string.Join(' ', Enumerable.Repeat("[word](https://example.org/a/b/c/d/e/f)", 238))));
    }

    private static int MinutesOf(string text) =>
        Prose.MinutesOf(new Article { Id = "a", Slug = "a", Title = "A", Body = new ArticleBody(text, BodyFormat.Markdown) });
}
