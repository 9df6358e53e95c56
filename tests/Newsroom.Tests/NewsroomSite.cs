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
    /// <summary>By default when everything is out that a reader of today may see.</summary>
    public DateTimeOffset Now { get; init; } = new(2025, 5, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A page that answers as expected and is well-formed HTML.</summary>
    public async Task<IHtmlDocument> PageAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == expected, $"{address} answers {response.StatusCode}.");
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
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
        .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StoppedClock(Now)));

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
