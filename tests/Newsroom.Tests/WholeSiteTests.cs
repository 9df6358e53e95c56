using System.Net;

namespace Newsroom.Tests;

/// <summary>Every page that a reader can get to from the front page.</summary>
public sealed class WholeSiteTests(NewsroomSite site) : IClassFixture<NewsroomSite>
{
    [Fact]
    public async Task EveryPageAnswersAndIsSound()
    {
        var pages = await site.CrawlAsync();

        // The front page and four about the newspaper, with each list, article and author that a reader may see.
        Assert.Equal(23, pages.Keys.Count(static address => address.Contains("/articles/", StringComparison.Ordinal)));
        Assert.Equal(9, pages.Keys.Count(static address => address.StartsWith("/authors/", StringComparison.Ordinal)));
        Assert.Equal(4, pages.Keys.Count(static address => address.StartsWith("/sections/", StringComparison.Ordinal)));
        foreach (var page in pages.Values)
        {
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.NotEqual("", page.Title);
            Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']), iframe, [style]"));
            Assert.All(page.Targets("link:not([rel=canonical], [rel=alternate])"), static target => Assert.StartsWith("/", target, StringComparison.Ordinal));
        }
    }

    /// <summary>Checks of links and of whether a site is up ask for no more.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles.json")]
    [InlineData("/sections/harbour")]
    [InlineData("/tags/ferry")]
    [InlineData("/authors/una-hallett")]
    [InlineData("/search?q=ferry")]
    [InlineData("/about")]
    [InlineData("/site.css")]
    [InlineData("/feed.xml")]
    public async Task AddressAnswersToWhoAsksOnlyWhetherItIsThere(string address)
    {
        using var client = site.CreateClient();
        using var asking = new HttpRequestMessage(HttpMethod.Head, address);
        using var response = await client.SendAsync(asking, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task NoPageShowsWhatIsForTheNewsroomAlone()
    {
        foreach (var (address, page) in await site.CrawlAsync())
        {
            foreach (var secret in Secrets.Everywhere.Concat(Secrets.Unpublished))
                Assert.False(page.DocumentElement.OuterHtml.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{address} shows '{secret}'.");
        }
    }

    /// <summary>
    /// Readability 0.6.0, Firefox's reader view, shows no <c>aside</c> or <c>footer</c>, and no element whose class or id has a word of these (its
    /// <c>unlikelyCandidates</c>): a disclosure there would not reach who reads so.
    /// </summary>
    [Fact]
    public async Task NoNoticeIsWhereReaderViewsTakeItAway()
    {
        string[] takenAway = ["banner", "comment", "extra", "footer", "header", "legends", "menu", "related", "remark", "sidebar", "social", "sponsor", "supplemental"];
        var notices = (await site.CrawlAsync()).Values.SelectMany(static page => page.QuerySelectorAll(".notice")).ToArray();
        Assert.NotEmpty(notices);
        foreach (var notice in notices)
        {
            Assert.Null(notice.Closest("aside, footer, nav"));
            Assert.DoesNotContain(takenAway, word => $"{notice.ClassName} {notice.Id}".Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }
}
