using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Masthead;
using Newsroom.Content;

namespace Newsroom.Tests;

/// <summary>What the newspaper has beside its pages: of the same records, and as much of them as is out.</summary>
public sealed class PublishingTests
{
    private static IEnumerable<Article> Out => Articles.All.Where(static article => article is { HasPage: true, IsPage: false } && article.IsPublished(NewsroomSite.Today));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_feed_lists_what_the_site_does()
    {
        await using var site = new NewsroomSite();
        using var client = site.CreateClient();
        var feed = XDocument.Parse(await client.GetStringAsync(new Uri("/feed.xml", UriKind.Relative), Cancellation));

        Assert.Equal(
            Out.Select(static article => "https://skelhavenlight.example" + article.Url).Order(StringComparer.Ordinal),
            feed.Descendants("item").Select(static item => item.Element("link")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_page_of_a_piece_has_its_data_and_the_feeds_that_are_there()
    {
        await using var site = new NewsroomSite();
        using var client = site.CreateClient();
        foreach (var article in Out)
        {
            var page = await site.PageAsync(article.Url);
            var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
            Assert.Equal("https://skelhavenlight.example" + article.Url, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(article.Title, data.GetProperty("headline").GetString());

            using var beside = await client.GetAsync(new Uri(article.Url + ".jsonld", UriKind.Relative), Cancellation);
            Assert.Equal(data.ToString(), JsonDocument.Parse(await beside.Content.ReadAsStringAsync(Cancellation)).RootElement.ToString());
        }

        foreach (var link in (await site.PageAsync("/")).QuerySelectorAll("link[rel=alternate]"))
            Assert.Equal(link.GetAttribute("type"), (await client.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative), Cancellation)).Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task What_is_under_embargo_is_in_none_of_it()
    {
        var held = Articles.All.First(static article => article.Status == PublicationStatus.Published && article.Published > NewsroomSite.Today);
        await using var site = new NewsroomSite();
        using var client = site.CreateClient();
        foreach (var path in (string[])["/feed.xml", "/atom.xml", "/feed.json", "/sitemap.xml", "/news-sitemap.xml"])
            Assert.DoesNotContain(held.Url, await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation), StringComparison.Ordinal);
        using var data = await client.GetAsync(new Uri(held.Url + ".jsonld", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, data.StatusCode);

        await using var later = new NewsroomSite { Now = held.Published!.Value };
        using var reader = later.CreateClient();
        Assert.Contains(held.Url, await reader.GetStringAsync(new Uri("/feed.xml", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }
}
