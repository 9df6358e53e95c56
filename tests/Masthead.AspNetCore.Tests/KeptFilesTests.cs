using System.Collections;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Masthead.AspNetCore.Tests;

/// <summary>A file is made once while it is the same. How often is told by how often it asks for the page of an author.</summary>
public sealed class KeptFilesTests
{
    private int asked;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/feed.json")]
    [InlineData("/atom.xml")]
    [InlineData("/sections/harbour/atom.xml")]
    [InlineData("/authors/ada-byron/feed.json")]
    [InlineData("/tags/boats/feed.json")]
    [InlineData("/sitemap.xml")]
    public async Task Whoever_asks_again_asks_for_what_is_there(string path)
    {
        var site = Quay.Site;
        await using var quay = await Quay.StartAsync(() => site, Count);
        using var client = quay.Client();
        var (_, etag) = await AskAsync(client, path, null);
        var once = asked;
        Assert.True(once > 0 || path.EndsWith(".xml", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(client, path, etag)).Status);
        Assert.Equal((HttpStatusCode.OK, etag), await AskAsync(client, path, null));
        quay.Time.Now = Quay.Noon.AddMinutes(10).AddTicks(-1);
        Assert.Equal((HttpStatusCode.OK, etag), await AskAsync(client, path, null));
        Assert.Equal(once, asked);

        // What becomes due, and other content, is another edition.
        quay.Time.Now = Quay.Noon.AddMinutes(10);
        await AskAsync(client, path, null);
        site = Quay.Of(Quay.Site.Articles[0] with { Title = "Reworded" });
        Assert.NotEqual(etag, (await AskAsync(client, path, null)).ETag);
        Assert.True(once == 0 || asked > once);
    }

    /// <summary>Texts are read from their files there, and the content is the same object all the while.</summary>
    [Fact]
    public async Task While_somebody_writes_nothing_is_kept()
    {
        await using var quay = await Quay.StartAsync(static () => Quay.Site, Count, environment: "Development");
        using var client = quay.Client();
        await AskAsync(client, "/feed.json", null);
        var once = asked;
        await AskAsync(client, "/feed.json", null);

        Assert.Equal((true, 2 * once), (once > 0, asked));
    }

    /// <summary>Only then is an article no news any more.</summary>
    [Fact]
    public async Task News_are_made_anew_when_one_is_none_any_more()
    {
        await using var quay = await Quay.StartAsync(static () => Quay.Of(Quay.Piece("ferry", "/ferry")));
        using var client = quay.Client();
        var (_, etag) = await AskAsync(client, "/news-sitemap.xml", null);

        quay.Time.Now = Quay.Noon.AddDays(1);
        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(client, "/news-sitemap.xml", etag)).Status);
        quay.Time.Now = Quay.Noon.AddDays(1).AddTicks(1);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(client, "/news-sitemap.xml", etag)).Status);
    }

    /// <summary>A server that starts anew, and another machine, say the same of the same content.</summary>
    [Fact]
    public async Task What_somebody_has_is_known_to_any_server()
    {
        await using var first = await Quay.StartAsync();
        using var client = first.Client();
        var (_, etag) = await AskAsync(client, "/feed.xml", null);

        await using var second = await Quay.StartAsync();
        second.Time.Now = Quay.Noon.AddMinutes(5);
        using var other = second.Client();
        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(other, "/feed.xml", etag)).Status);
    }

    [Fact]
    public async Task Many_at_once_have_it_made_once()
    {
        await using var quay = await Quay.StartAsync(Count);
        using var client = quay.Client();
        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => AskAsync(client, "/feed.json", null))));
        var together = asked;

        asked = 0;
        await using var alone = await Quay.StartAsync(Count);
        using var one = alone.Client();
        await AskAsync(one, "/feed.json", null);
        Assert.Equal(asked, together);
    }

    /// <summary>Not one for each who asks at the moment at which something is due.</summary>
    [Fact]
    public async Task Many_at_once_have_one_edition()
    {
        var content = new SiteContent(Quay.Site.Publisher, "en", new SlowList<Article>(Quay.Site.Articles), Quay.Site.Authors, Quay.Site.Sections, Quay.Site.Tags);
        await using var quay = await Quay.StartAsync(() => content);
        var site = quay.Services.GetRequiredService<MastheadSite>();
        var before = site.Edition;

        quay.Time.Now = Quay.Noon.AddMinutes(10);
        var editions = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(() => site.Edition, Cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.NotSame(before, Assert.Single(editions.Distinct()));
    }

    /// <summary>A large sitemap takes its time.</summary>
    [Theory]
    [InlineData("/feed.xml", HttpStatusCode.OK)]
    [InlineData("/sections/nothing/feed.xml", HttpStatusCode.NotFound)]
    public async Task Nobody_waits_for_another_file(string path, HttpStatusCode expected)
    {
        using var begun = new SemaphoreSlim(0);
        using var done = new SemaphoreSlim(0);
        await using var quay = await Quay.StartAsync(options => options.AuthorPage = _ =>
        {
            begun.Release();
            Assert.True(done.Wait(TimeSpan.FromMinutes(1)));
            return null;
        });
        using var client = quay.Client();
        var sitemap = Task.Run(() => AskAsync(client, "/sitemap.xml", null), Cancellation);
        await begun.WaitAsync(Cancellation);
        try
        {
            Assert.Equal(expected, (await AskAsync(client, path, null).WaitAsync(TimeSpan.FromSeconds(20), Cancellation)).Status);
        }
        finally
        {
            done.Release(100);
            Assert.Equal(HttpStatusCode.OK, (await sitemap).Status);
        }
    }

    /// <summary>Such as the publisher by another name, of the same articles.</summary>
    [Fact]
    public async Task Any_part_of_the_content_that_is_another_shows()
    {
        var (site, harbour) = (Quay.Site, Quay.Harbour with { Name = "Port" });
        await using var quay = await Quay.StartAsync(() => site, Quay.Everything);
        using var client = quay.Client();
        await TitlesAsync();

        site = new(site.Publisher with { Name = "The Pier" }, site.Language, site.Articles, site.Authors, [harbour, Quay.Sea], [new Tag("boats", "Ships")]);
        Assert.Equal(["The Pier", "The Pier: Port", "The Pier: Ships"], await TitlesAsync());

        async Task<string[]> TitlesAsync()
        {
            List<string> titles = [];
            foreach (var folder in (string[])["", "/sections/harbour", "/tags/boats"])
                titles.Add(JsonDocument.Parse(await client.GetStringAsync(new Uri(folder + "/feed.json", UriKind.Relative), Cancellation)).RootElement.GetProperty("title").GetString()!);
            return [.. titles];
        }
    }

    [Fact]
    public async Task The_head_of_a_page_makes_no_feed()
    {
        await using var quay = await Quay.StartAsync(Count);
        var before = asked;
        await using var renderer = new HtmlRenderer(quay.Services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MastheadHead>(ParameterView.FromDictionary(new Dictionary<string, object?>()))).ToHtmlString());

        Assert.Equal(before, asked);
    }

    private static async Task<(HttpStatusCode Status, string? ETag)> AskAsync(HttpClient client, string path, string? known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (known is not null)
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(known));
        using var response = await client.SendAsync(request, Cancellation);
        return (response.StatusCode, response.Headers.ETag?.ToString());
    }

    private sealed class SlowList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
    {
        public int Count => items.Count;

        public T this[int index] => items[index];

        public IEnumerator<T> GetEnumerator()
        {
            Thread.Sleep(100);
            return items.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private void Count(MastheadOptions options)
    {
        Quay.Everything(options);
        options.AuthorPage = author =>
        {
            Interlocked.Increment(ref asked);
            return $"/authors/{author.Id}";
        };
    }
}
