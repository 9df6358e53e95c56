using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Masthead.Publishing.Files;
using Masthead.Publishing.Html;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Masthead.AspNetCore.Tests;

/// <summary>A site below a folder of its host: <c>https://quay.example/paper</c>.</summary>
public sealed partial class PathBaseTests
{
    private static readonly Article Ferry = Quay.Piece("ferry", "/harbour/ferry") with
    {
        Section = Quay.Harbour, Byline = new Byline { Credits = [new Credit(Quay.Ada)], Segments = [new BylineSegment("Ada", Quay.Ada)] }, Aliases = ["/old ferry"], Images = [new Image { Src = "/ferry.jpg" }, new Image { Src = "near.jpg" }],
        Body = new ArticleBody("[Boats](/boats), [quay](quay), ![A gull](/paper/gull.jpg), [host](https://quay.example/)", BodyFormat.Markdown),
    };

    private static readonly SiteContent Site = Quay.Of(Ferry, Quay.Piece("boats", "/boats"), Quay.Piece("index", "/harbour/"), Quay.Piece("whole", "https://quay.example/paper/whole"), Quay.Piece("other", "https://quay.example/elsewhere"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A server below the folder, as it is asked by its own path base, by a proxy that cuts the folder off, or by a group of routes.</summary>
    [Theory]
    [InlineData("base", "/paper")]
    [InlineData("proxy", "")]
    [InlineData("group", "/paper")]
    public async Task Every_file_is_where_its_address_says(string how, string asked)
    {
        await using var quay = await StartAsync(how);
        using var client = quay.Client();
        var files = SiteFiles.Of(quay.Services.GetRequiredService<MastheadSite>().Edition, new() { Formats = SiteFormats.All }).ToArray();

        Assert.Equal(["/boats.jsonld", "/harbour/ferry.jsonld", "/harbour/index.jsonld", "/whole.jsonld"], files.Select(static file => file.Path).Where(static path => path.EndsWith(".jsonld", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        foreach (var file in files)
        {
            using var response = await client.GetAsync(new Uri(asked + file.Path, UriKind.Relative), Cancellation);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{file.Path}: {response.StatusCode}");
            Assert.Equal(file.Content.ToArray(), await response.Content.ReadAsByteArrayAsync(Cancellation));
        }

        var atom = XDocument.Parse(await client.GetStringAsync(new Uri(asked + "/sections/harbour/atom.xml", UriKind.Relative), Cancellation)).Root!;
        Assert.Equal("https://quay.example/paper/sections/harbour/atom.xml", atom.Elements().First(static element => element.Attribute("rel")?.Value == "self").Attribute("href")!.Value);
    }

    [Fact]
    public async Task What_is_written_leads_into_the_folder_and_nothing_out_of_it()
    {
        await using var quay = await StartAsync("base");
        using var client = quay.Client();
        foreach (var path in (string[])["/paper/feed.xml", "/paper/atom.xml", "/paper/feed.json", "/paper/sitemap.xml", "/paper/harbour/ferry.jsonld", "/paper/harbour/ferry.ninjs.json"])
        {
            string[] addresses = [.. OwnAddress().Matches(await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation)).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal)];
            Assert.All(addresses, static address => Assert.True(address is "https://quay.example/" or "https://quay.example/elsewhere" || address.StartsWith("https://quay.example/paper", StringComparison.Ordinal), address));
            Assert.DoesNotContain(addresses, static address => address.Contains("/paper/paper", StringComparison.Ordinal));
            Assert.Contains("https://quay.example/paper/harbour/ferry", addresses);
        }

        var feed = await client.GetStringAsync(new Uri("/paper/feed.xml", UriKind.Relative), Cancellation);
        foreach (var address in (string[])["boats", "gull.jpg", "ferry.jpg", "harbour/quay", "harbour/near.jpg"])
            Assert.Contains($"\"https://quay.example/paper/{address}\"", WebUtility.HtmlDecode(feed), StringComparison.Ordinal);

        var sitemap = XDocument.Parse(await client.GetStringAsync(new Uri("/paper/sitemap.xml", UriKind.Relative), Cancellation));
        Assert.Equal(
            ["https://quay.example/paper", "https://quay.example/paper/authors/ada-byron", "https://quay.example/paper/boats", "https://quay.example/paper/harbour/", "https://quay.example/paper/harbour/ferry", "https://quay.example/paper/whole"],
            sitemap.Descendants().Where(static element => element.Name.LocalName == "loc" && element.Parent!.Name.LocalName == "url").Select(static element => element.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_head_of_a_page_leads_into_the_folder()
    {
        await using var quay = await StartAsync("base");
        await using var renderer = new HtmlRenderer(quay.Services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MastheadHead>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Article"] = Ferry }))).ToHtmlString());

        Assert.Contains("rel=\"canonical\" href=\"https://quay.example/paper/harbour/ferry\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/paper/feed.xml\"", html, StringComparison.Ordinal);
        Assert.Contains("content=\"https://quay.example/paper/ferry.jpg\"", html, StringComparison.Ordinal);
    }

    /// <summary>As the guide has it: the route asks by what is left of the path, and leads on with the folder before it.</summary>
    [Theory]
    [InlineData("/paper/old%20ferry", "/paper/harbour/ferry")]
    [InlineData("/paper/HARBOUR/ferry", "/paper/harbour/ferry")]
    [InlineData("/paper/harbour/ferry", null)]
    public async Task An_alias_leads_on_within_the_folder(string path, string? expected)
    {
        await using var quay = await StartAsync("base");
        using var client = quay.Client();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);

        Assert.Equal(expected, response.Headers.Location?.OriginalString);
        if (expected is null)
            Assert.Equal(["/paper/boats", "quay", "/paper/gull.jpg", "https://quay.example/"], Link().Matches(await response.Content.ReadAsStringAsync(Cancellation)).Select(static match => match.Groups[1].Value));
    }

    private static Task<Quay> StartAsync(string how) => Quay.StartAsync(
        static () => Site,
        static options =>
        {
            Quay.Everything(options);
            (options.Address, options.AuthorPage) = ("https://quay.example/paper", static author => $"/authors/{author.Id}");
        },
        app =>
        {
            if (how == "group")
                app.MapGroup("/paper").MapMasthead();
            if (how != "base")
                return;

            app.UsePathBase("/paper");
            app.UseRouting();
            var site = app.Services.GetRequiredService<MastheadSite>();
            app.MapFallback("{*path}", (HttpRequest request) =>
                Site.Articles.FirstOrDefault(article => article.IsAt(request.Path) || article.Aliases.Contains(request.Path.Value!) || string.Equals(article.Url, request.Path, StringComparison.OrdinalIgnoreCase)) is not { } article ? Results.NotFound()
                : article.IsAt(request.Path) ? Results.Content(article.Body.ToHtml(new HtmlOptions { PathBase = site.Edition.PathBase }), "text/html")
                : Results.Redirect(site.Edition.Link(article.Url), permanent: true));
        });

    [GeneratedRegex(@"https://quay\.example[^""<&)\\\s]*")]
    private static partial Regex OwnAddress();

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Link();
}
