using System.Net;
using System.Net.Http.Headers;
using Masthead.Publishing;
using Masthead.Publishing.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Masthead.AspNetCore.Tests;

public sealed class EndpointTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_static_host_would_have_is_answered()
    {
        await using var quay = await Quay.StartAsync(Quay.Everything);
        using var client = quay.Client();
        var files = SiteFiles.Of(new Edition(Quay.Site, Quay.Noon), new() { Formats = SiteFormats.All, FeedsOf = FeedSubjects.Sections | FeedSubjects.Authors | FeedSubjects.Tags }).ToArray();
        foreach (var file in files)
        {
            using var response = await client.GetAsync(new Uri(file.Path, UriKind.Relative), Cancellation);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{file.Path}: {response.StatusCode}");
            Assert.Equal(file.Content.ToArray(), await response.Content.ReadAsByteArrayAsync(Cancellation));
            Assert.Equal(file.ContentType, response.Content.Headers.ContentType?.ToString());
            Assert.Equal(file.ETag, response.Headers.ETag?.ToString());
            Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        }

        Assert.Equal(
            [
                "/about.jsonld", "/atom.xml", "/authors/ada-byron/atom.xml", "/authors/ada-byron/feed.json", "/authors/ada-byron/feed.xml", "/caf%C3%A9/br%C3%BCcke%20%231.jsonld", "/caf%C3%A9/br%C3%BCcke%20%231.ninjs.json",
                "/feed.json", "/feed.xml", "/gone.jsonld", "/gone.ninjs.json", "/harbour/ferry.jsonld", "/harbour/ferry.ninjs.json", "/kept.jsonld", "/kept.ninjs.json", "/news-sitemap.xml", "/paid.jsonld", "/quay/index.jsonld", "/quay/index.ninjs.json",
                "/sections/harbour/atom.xml", "/sections/harbour/feed.json", "/sections/harbour/feed.xml", "/sitemap.xml", "/tags/boats/atom.xml", "/tags/boats/feed.json", "/tags/boats/feed.xml",
            ],
            files.Select(static file => file.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/soon.jsonld")]
    [InlineData("/sections/sea/feed.xml")]
    [InlineData("/authors/lin/feed.json")]
    public async Task What_is_due_later_is_there_from_that_moment_on(string path)
    {
        await using var quay = await Quay.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(quay, path));

        quay.Time.Now = Quay.Noon.AddMinutes(10).AddTicks(-1);
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(quay, path));

        quay.Time.Now = Quay.Noon.AddMinutes(10);
        Assert.Equal(HttpStatusCode.OK, await StatusOf(quay, path));
    }

    [Fact]
    public async Task News_are_news_for_two_days()
    {
        await using var quay = await Quay.StartAsync(static () => Quay.Of(Quay.Piece("ferry", "/ferry")));
        using var client = quay.Client();
        Assert.Contains("https://quay.example/ferry", await client.GetStringAsync(new Uri("/news-sitemap.xml", UriKind.Relative), Cancellation), StringComparison.Ordinal);

        quay.Time.Now = Quay.Noon.AddDays(1).AddTicks(1);
        Assert.DoesNotContain("https://quay.example/ferry", await client.GetStringAsync(new Uri("/news-sitemap.xml", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/draft.jsonld")]
    [InlineData("/harbour/ferry.ninjs.json")]
    [InlineData("/nothing.jsonld")]
    [InlineData("/.jsonld")]
    [InlineData("/%2e%2e/harbour/ferry.jsonld/..%2fx.jsonld")]
    [InlineData("/tags/boats/feed.xml")]
    [InlineData("/sections/none/feed.xml")]
    [InlineData("/authors/nobody/atom.xml")]
    [InlineData("/sitemap-1.xml")]
    [InlineData("/news-sitemap-x.xml")]
    public async Task What_is_not_out_or_not_wanted_is_not_found(string path)
    {
        await using var quay = await Quay.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(quay, path));
    }

    /// <summary>The id of <c>authors/guests/lin.yml</c>: in an address its slash is encoded, and no server decodes that.</summary>
    [Fact]
    public async Task An_id_with_a_slash_has_feeds()
    {
        var lin = new Author { Id = "guests/lin", Name = "Lin" };
        var piece = Quay.Piece("boat", "/boat") with { Byline = new Byline { Credits = [new Credit(lin)] }, Section = new Section("sea/fish", "Fish"), Tags = [new Tag("boats/old ü", "Old")] };
        var site = new SiteContent(Quay.Site.Publisher, "en", [piece], [lin], [piece.Section], piece.Tags);
        await using var quay = await Quay.StartAsync(() => site, Quay.Everything);

        string[] paths = [.. SiteFiles.Of(new Edition(site, Quay.Noon), new() { Formats = SiteFormats.Feeds, FeedsOf = FeedSubjects.Sections | FeedSubjects.Authors | FeedSubjects.Tags }).Select(static file => file.Path)];
        Assert.Contains("/authors/guests%2Flin/feed.xml", paths);
        Assert.All(await StatusesOf(quay, paths), static status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.All(await StatusesOf(quay, [.. paths.Select(static path => path.Replace("%2F", "%2f", StringComparison.Ordinal))]), static status => Assert.Equal(HttpStatusCode.OK, status));
    }

    [Theory]
    [InlineData("/a%2Fb")]
    [InlineData("/a%2fb")]
    public async Task An_address_with_an_encoded_slash_has_data_however_it_is_encoded(string url)
    {
        await using var quay = await Quay.StartAsync(() => Quay.Of(Quay.Piece("a", url)));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound], await StatusesOf(quay, "/a%2Fb.jsonld", "/a%2fb.jsonld", "/a/b.jsonld"));
    }

    /// <summary>A site whose routes know how its addresses are made: to a server they say more of a path than that it ends so.</summary>
    [Theory]
    [InlineData("/{section}/{slug}")]
    [InlineData("/harbour/{slug}")]
    [InlineData("/{controller}/{action}/{id?}")]
    public async Task Data_come_before_a_sites_own_routes_and_leave_them_all_else(string pattern)
    {
        await using var quay = await Quay.StartAsync(static () => Quay.Site, with: app => app.MapGet(pattern, static () => "a page"));
        using var client = quay.Client();

        Assert.Equal("application/ld+json", (await client.GetAsync(new Uri("/harbour/ferry.jsonld", UriKind.Relative), Cancellation)).Content.Headers.ContentType?.MediaType);
        foreach (var path in (string[])["/harbour/ferry", "/harbour/nothing.jsonld", "/harbour/.jsonld"])
            Assert.Equal("a page", await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));
    }

    /// <summary>Each time with what the application says of it, as it may of any endpoint.</summary>
    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemap-1.xml")]
    [InlineData("/harbour/ferry.jsonld")]
    public async Task A_site_may_be_mapped_for_one_host_and_for_another(string path)
    {
        await using var quay = await Quay.StartAsync(
            static () => Quay.Site,
            static options => options.Files = new() { Sitemap = new() { MaximumAddresses = 2 } },
            map: static app =>
            {
                app.MapMasthead().RequireHost("quay.example");
                app.MapMasthead().RequireHost("pier.example");
            });
        using var client = quay.Client();

        foreach (var (host, expected) in ((string, HttpStatusCode)[])[("quay.example", HttpStatusCode.OK), ("pier.example", HttpStatusCode.OK), ("sea.example", HttpStatusCode.NotFound)])
        {
            using var response = await client.GetAsync(new Uri($"http://{host}{path}"), Cancellation);
            Assert.Equal((host, expected), (host, response.StatusCode));
        }
    }

    /// <summary>Data stand at any path, and nowhere else: what is sent to other addresses is answered as without them.</summary>
    [Theory]
    [InlineData("POST", "/nothing", HttpStatusCode.NotFound)]
    [InlineData("POST", "/sitemap-x.xml", HttpStatusCode.NotFound)]
    [InlineData("POST", "/sitemap-1.xml", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/harbour/feed.xml", HttpStatusCode.NotFound)]
    [InlineData("PUT", "/harbour/ferry", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/harbour/nothing.jsonld", HttpStatusCode.NotFound)]
    [InlineData("OPTIONS", "/soon.jsonld", HttpStatusCode.NotFound)]
    [InlineData("GET", "/letters", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/letters", HttpStatusCode.OK)]
    [InlineData("POST", "/harbour/ferry.jsonld", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/feed.xml", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", "/harbour/ferry.jsonld", HttpStatusCode.OK)]
    public async Task Other_methods_are_answered_as_without_data(string method, string path, HttpStatusCode expected)
    {
        await using var quay = await Quay.StartAsync(Quay.Everything, static app => app.MapPost("/letters", static () => "sent"));
        using var client = quay.Client();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var response = await client.SendAsync(request, Cancellation);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("/letters")]
    [InlineData("/harbour/ferry")]
    [InlineData("/harbour/ferry.jsonld")]
    [InlineData("/feed.xml")]
    public async Task What_is_sent_goes_to_the_applications_fallback(string path)
    {
        await using var quay = await Quay.StartAsync(Quay.Everything, static app => app.MapFallback("{*path}", static () => "a page"));
        using var client = quay.Client();
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), null, Cancellation);

        Assert.Equal("a page", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Of_parts_of_a_sitemap_only_those_with_a_number_are_ours()
    {
        await using var quay = await Quay.StartAsync(static options => options.Files = new() { Sitemap = new() { MaximumAddresses = 3 } }, static app => app.MapFallback("{*path}", static () => "a page"));
        using var client = quay.Client();

        Assert.Equal("a page", await client.GetStringAsync(new Uri("/sitemap-pictures.xml", UriKind.Relative), Cancellation));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], await StatusesOf(quay, "/Sitemap.xml", "/sitemap-2.xml/", "/sitemap-0.xml", "/sitemap-02.xml", "/sitemap-9.xml"));
    }

    /// <summary>A cache between may keep a 404 too, past the moment at which the piece is due.</summary>
    [Fact]
    public async Task What_is_not_there_is_asked_for_again()
    {
        await using var quay = await Quay.StartAsync();
        using var client = quay.Client();
        Assert.Equal("no-cache", (await client.GetAsync(new Uri("/sections/sea/feed.xml", UriKind.Relative), Cancellation)).Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task What_has_its_page_on_another_site_has_its_data_there()
    {
        await using var quay = await Quay.StartAsync(static () => Quay.Of(Quay.Piece("other", "https://other.example/post"), Quay.Piece("own", "https://quay.example/own")));

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK], await StatusesOf(quay, "/post.jsonld", "/https://other.example/post.jsonld", "/own.jsonld"));
    }

    [Fact]
    public async Task A_text_that_is_paid_for_is_not_handed_out()
    {
        await using var quay = await Quay.StartAsync(Quay.Everything);
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(quay, "/paid.ninjs.json"));
        Assert.Equal(HttpStatusCode.OK, await StatusOf(quay, "/harbour/ferry.ninjs.json"));
    }

    [Fact]
    public async Task A_page_of_the_site_is_no_news()
    {
        await using var quay = await Quay.StartAsync(Quay.Everything);
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK], await StatusesOf(quay, "/about.ninjs.json", "/about.jsonld"));
    }

    [Fact]
    public async Task Who_has_it_already_gets_nothing()
    {
        await using var quay = await Quay.StartAsync();
        using var client = quay.Client();
        using var first = await client.GetAsync(new Uri("/feed.xml", UriKind.Relative), Cancellation);

        Assert.Equal((HttpStatusCode.NotModified, 0), await AskAsync(request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!)));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(static request => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"other\"")))).Status);
        Assert.Equal((HttpStatusCode.OK, 0), await AskAsync(static request => request.Method = HttpMethod.Head));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await AskAsync(static request => request.Method = HttpMethod.Post)).Status);

        // A piece more, or one less, is another feed.
        quay.Time.Now = Quay.Noon.AddMinutes(10);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!))).Status);

        async Task<(HttpStatusCode Status, int Length)> AskAsync(Action<HttpRequestMessage> how)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/feed.xml", UriKind.Relative));
            how(request);
            using var response = await client.SendAsync(request, Cancellation);
            return (response.StatusCode, (await response.Content.ReadAsByteArrayAsync(Cancellation)).Length);
        }
    }

    /// <summary>The newest date of what is in a file is not when its bytes changed. None is told: a cache between would compare it with what somebody asks by, and say that nothing changed.</summary>
    [Fact]
    public async Task By_a_date_alone_nobody_is_told_that_nothing_changed()
    {
        var ferry = Quay.Piece("ferry", "/ferry");
        var site = Quay.Of(ferry, Quay.Piece("boat", "/boat"));
        await using var quay = await Quay.StartAsync(() => site);
        using var client = quay.Client();

        // As it is, one less, one more of the same day, and another wording.
        foreach (var other in (SiteContent[])[site, Quay.Of(ferry), Quay.Of([.. site.Articles, Quay.Piece("gull", "/gull")]), Quay.Of(ferry with { Disclaimers = [new Disclaimer { Kind = DisclaimerKind.Conflict, Text = "Reworded." }] })])
        {
            site = other;
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/feed.xml", UriKind.Relative));
            request.Headers.IfModifiedSince = ferry.Published;
            using var response = await client.SendAsync(request, Cancellation);

            Assert.Equal((HttpStatusCode.OK, null), (response.StatusCode, response.Content.Headers.LastModified));
        }
    }

    [Fact]
    public async Task A_sites_own_routes_are_left_alone()
    {
        await using var quay = await Quay.StartAsync(static () => Quay.Site, with: static app => app.MapFallback("{*path}", static () => "a page"));
        using var client = quay.Client();

        Assert.Equal("a page", await client.GetStringAsync(new Uri("/harbour/ferry", UriKind.Relative), Cancellation));
        Assert.Equal("a page", await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation));
        Assert.Equal("application/ld+json", (await client.GetAsync(new Uri("/harbour/ferry.jsonld", UriKind.Relative), Cancellation)).Content.Headers.ContentType?.MediaType);
    }

    /// <summary>All that Ada wrote, and all of the harbour, is in English.</summary>
    [Fact]
    public async Task A_feed_in_which_nothing_stands_is_not_there()
    {
        await using var quay = await Quay.StartAsync(static options => options.Files = new() { Feed = new() { Language = "de" }, FeedsOf = FeedSubjects.Sections | FeedSubjects.Authors | FeedSubjects.Tags });
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            await StatusesOf(quay, "/feed.xml", "/sections/harbour/feed.xml", "/authors/ada-byron/feed.xml", "/tags/boats/feed.xml"));
    }

    [Fact]
    public async Task Only_what_is_chosen_is_mapped()
    {
        await using var quay = await Quay.StartAsync(static options => options.Files = new() { Formats = SiteFormats.Rss | SiteFormats.Sitemap, FeedsOf = FeedSubjects.Site });
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            await StatusesOf(quay, "/feed.xml", "/sitemap.xml", "/atom.xml", "/news-sitemap.xml", "/sections/harbour/feed.xml", "/harbour/ferry.jsonld"));
    }

    [Fact]
    public async Task A_long_sitemap_is_in_parts()
    {
        await using var quay = await Quay.StartAsync(static options => options.Files = new() { Sitemap = new() { MaximumAddresses = 3 } });
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound], await StatusesOf(quay, "/sitemap.xml", "/sitemap-1.xml", "/sitemap-3.xml", "/sitemap-4.xml"));
    }

    [Fact]
    public async Task Below_a_group_of_routes_all_is_found_as_feeds_are()
    {
        await using var quay = await Quay.StartAsync(static () => Quay.Of(Quay.Piece("a", "/paper/a"), Quay.Piece("b", "/paper/b")), static options => options.Files = new() { Sitemap = new() { MaximumAddresses = 2 } }, static app => app.MapGroup("/paper").MapMasthead());
        Assert.All(await StatusesOf(quay, "/paper/feed.xml", "/paper/sitemap.xml", "/paper/sitemap-2.xml", "/paper/news-sitemap.xml", "/paper/a.jsonld"), static status => Assert.Equal(HttpStatusCode.OK, status));
    }

    [Fact]
    public async Task Other_content_shows_at_once()
    {
        var site = Quay.Of(Quay.Piece("ferry", "/ferry"));
        await using var quay = await Quay.StartAsync(() => site);
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(quay, "/boat.jsonld"));

        site = Quay.Of(Quay.Piece("boat", "/boat"));
        Assert.Equal(HttpStatusCode.OK, await StatusOf(quay, "/boat.jsonld"));
    }

    [Fact]
    public async Task An_application_says_how_long_copies_may_be_kept()
    {
        await using var quay = await Quay.StartAsync(static () => Quay.Site, with: static app => app.Use(static (context, next) =>
        {
            context.Response.Headers.CacheControl = "max-age=60";
            return next(context);
        }));
        using var client = quay.Client();
        Assert.Equal("max-age=60", (await client.GetAsync(new Uri("/feed.xml", UriKind.Relative), Cancellation)).Headers.CacheControl?.ToString());
    }

    [Fact]
    public void What_is_missing_is_told_when_the_application_starts()
    {
        Assert.Contains("AddMasthead", Assert.Throws<InvalidOperationException>(static () => WebApplication.CreateSlimBuilder().Build().MapMasthead()).Message, StringComparison.Ordinal);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddMasthead(static () => new SiteContent(new Publisher { Name = "The Quay" }, "en", [], [], [], []));
        Assert.Contains("publisher", Assert.Throws<ArgumentException>(() => builder.Build().MapMasthead()).Message, StringComparison.Ordinal);

        builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddMasthead(static () => Quay.Site, static options => options.Files = new() { Feed = new() { HomePage = "mailto:x" } });
        Assert.Contains("mailto:x", Assert.Throws<ArgumentException>(() => builder.Build().MapMasthead()).Message, StringComparison.Ordinal);
    }

    /// <summary>The second one would be served nowhere.</summary>
    [Fact]
    public void An_application_serves_one_site()
    {
        var services = new ServiceCollection().AddMasthead(static () => Quay.Site);
        Assert.Contains("RemoveAll", Assert.Throws<InvalidOperationException>(() => services.AddMasthead(static () => Quay.Site)).Message, StringComparison.Ordinal);

        var other = Quay.Of(Quay.Piece("other", "/other"));
        using var provider = services.RemoveAll<MastheadSite>().AddMasthead(() => other).BuildServiceProvider();
        Assert.Same(other, provider.GetRequiredService<MastheadSite>().Edition.Site);
    }

    private static Task<HttpStatusCode[]> StatusesOf(Quay quay, params string[] paths) => Task.WhenAll(paths.Select(path => StatusOf(quay, path)));

    private static async Task<HttpStatusCode> StatusOf(Quay quay, string path)
    {
        using var client = quay.Client();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        return response.StatusCode;
    }
}
