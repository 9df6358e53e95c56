using System.Text.Json;
using System.Text.RegularExpressions;
using Masthead.Publishing.Files;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Masthead.AspNetCore.Tests;

public sealed partial class HeadTests
{
    [Fact]
    public async Task An_article_has_its_tags_its_data_and_the_feeds()
    {
        await using var quay = await Quay.StartAsync();
        var html = await RenderAsync(quay, new() { ["Article"] = Quay.Site.Articles[0] });

        Assert.Contains("<link rel=\"canonical\" href=\"https://quay.example/harbour/ferry\">", html, StringComparison.Ordinal);
        Assert.Contains("og:title", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"alternate\" type=\"application/rss+xml\" title=\"The Quay\" href=\"/feed.xml\">", html, StringComparison.Ordinal);
        Assert.Equal("About ferry", DataIn(html).GetProperty("headline").GetString());
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("soon")]
    public async Task What_is_not_out_is_not_to_be_indexed_and_tells_nothing(string id)
    {
        await using var quay = await Quay.StartAsync();
        var html = await RenderAsync(quay, new() { ["Article"] = Quay.Site.Articles.Single(article => article.Id == id) });

        Assert.Contains("noindex", html, StringComparison.Ordinal);
        Assert.DoesNotContain("About", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_text_ends_the_data_before_its_end()
    {
        const string Title = "</script><script>alert(1)</script><!--";
        await using var quay = await Quay.StartAsync(static () => Quay.Of(Quay.Piece("a", "/a") with { Title = Title }));
        var html = await RenderAsync(quay, new() { ["Article"] = Quay.Of(Quay.Piece("a", "/a") with { Title = Title }).Articles[0] });

        Assert.Equal(Title, DataIn(html).GetProperty("headline").GetString());
        Assert.Single(Regex.Matches(html, "</script"));
    }

    [Fact]
    public async Task An_author_has_a_profile_and_feeds_of_their_own_that_are_there()
    {
        await using var quay = await Quay.StartAsync();
        var html = await RenderAsync(quay, new() { ["Author"] = Quay.Ada });

        Assert.Equal("ProfilePage", DataIn(html).GetProperty("@type").GetString());
        Assert.Contains("title=\"Ada &quot;A&quot; Byron\" href=\"/authors/ada-byron/feed.xml\"", html, StringComparison.Ordinal);
        using var client = quay.Client();
        foreach (Match link in FeedLink().Matches(html))
            Assert.Equal(link.Groups["type"].Value, (await client.GetAsync(new Uri(link.Groups["href"].Value, UriKind.Relative), TestContext.Current.CancellationToken)).Content.Headers.ContentType?.MediaType);
        Assert.Equal(6, FeedLink().Count(html));

        // Of whom nothing is out yet there is no feed.
        Assert.Equal(3, FeedLink().Count(await RenderAsync(quay, new() { ["Author"] = Quay.Lin })));
    }

    [Fact]
    public async Task A_feed_is_called_as_it_calls_itself_and_is_there()
    {
        await using var quay = await Quay.StartAsync(static options => options.Files = new() { Formats = SiteFormats.Rss, Feed = new() { Title = "All of the Quay", Language = "de" } });
        var html = await RenderAsync(quay, new() { ["Author"] = Quay.Ada });

        Assert.Contains("title=\"All of the Quay\" href=\"/feed.xml\"", html, StringComparison.Ordinal);
        Assert.Equal(1, FeedLink().Count(html));
    }

    [Fact]
    public async Task Any_other_page_has_the_publication()
    {
        await using var quay = await Quay.StartAsync();
        Assert.Equal("The Quay", DataIn(await RenderAsync(quay, [])).GetProperty("name").GetString());
    }

    private static async Task<string> RenderAsync(Quay quay, Dictionary<string, object?> parameters)
    {
        await using var renderer = new HtmlRenderer(quay.Services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MastheadHead>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }

    private static JsonElement DataIn(string html) => JsonDocument.Parse(Data().Match(html).Groups["json"].Value).RootElement;

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex("<link rel=\"alternate\" type=\"(?<type>[^\"]*)\" title=\"[^\"]*\" href=\"(?<href>/[^\"]*)\">")]
    private static partial Regex FeedLink();
}
