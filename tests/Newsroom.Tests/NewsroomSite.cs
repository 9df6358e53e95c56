using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Newsroom.Tests;

/// <summary>The site at one moment.</summary>
public sealed class NewsroomSite : WebApplicationFactory<Program>
{
    /// <summary>When everything is out that is not under embargo.</summary>
    public static DateTimeOffset Today { get; } = new(2025, 5, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>May be moved on while the site runs.</summary>
    public DateTimeOffset Now { get; set; } = Today;

    /// <summary>Where the site runs: for readers, or for who writes.</summary>
    public string? Environment { get; init; }

    /// <summary>A page that answers as expected and is well-formed HTML.</summary>
    public async Task<IHtmlDocument> PageAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == expected, $"{address} answers {response.StatusCode}.");
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
    }

    /// <summary>Every page that a reader can get to from the front page, by its address.</summary>
    public async Task<IReadOnlyDictionary<string, IHtmlDocument>> CrawlAsync()
    {
        var pages = new Dictionary<string, IHtmlDocument>();
        var queue = new Queue<string>(["/"]);
        while (queue.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address))
                continue;

            var page = await PageAsync(address);
            pages.Add(address, page);
            foreach (var target in page.Targets("a:not([type])").Where(static target => target.StartsWith('/')))
                queue.Enqueue(target);
        }

        return pages;
    }

    /// <summary>An address that sends the reader on, for good.</summary>
    public async Task LeadsAsync(string address, string target)
    {
        using var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.MovedPermanently, target), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .ConfigureLogging(static logging => logging.ClearProviders())
        .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StoppedClock(() => Now)))
        .UseEnvironment(Environment ?? "Development");

    private sealed class StoppedClock(Func<DateTimeOffset> now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now().ToUniversalTime();
    }
}
