using System.Net;
using Masthead;
using Masthead.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Newsroom.Content;
using Newsroom.Search;

namespace Newsroom.Tests;

/// <summary>Pages that are rendered once, for readers.</summary>
public sealed class PreparedPagesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/articles/ferry-sails-again")]
    [InlineData("/de/articles/brief-aus-norderhav")]
    [InlineData("/sections/harbour")]
    [InlineData("/about")]
    public async Task SameBytesAndATagThatAnswersForThem(string address)
    {
        await using var site = new NewsroomSite { Environment = "Production" };
        await using var writer = new NewsroomSite { Environment = "Development" };
        using var client = site.CreateClient();
        using var fresh = writer.CreateClient();
        using var first = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        using var second = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.Equal("text/html; charset=utf-8", second.Content.Headers.ContentType!.ToString());
        Assert.Equal(await fresh.GetByteArrayAsync(new Uri(address, UriKind.Relative), Cancellation), await first.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(Cancellation), await second.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.True(second.Headers.CacheControl!.NoCache);

        using var asking = new HttpRequestMessage(HttpMethod.Get, address);
        asking.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await client.SendAsync(asking, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task PieceIsThereAtItsMinuteOnEveryPageThatListsIt()
    {
        var due = Articles.Harbour.FerrySailsAgain.Published!.Value;
        await using var site = new NewsroomSite { Environment = "Production", Now = due.AddTicks(-1) };
        string[] listing = ["/", "/articles", "/sections/harbour", "/authors/una-hallett", "/articles/ruth-abara-interview"];
        foreach (var address in listing)
            Assert.DoesNotContain("/articles/ferry-sails-again", (await site.PageAsync(address)).Targets("main a"));
        await site.PageAsync("/articles/ferry-sails-again", HttpStatusCode.NotFound);

        site.Now = due;
        foreach (var address in listing)
            Assert.Contains("/articles/ferry-sails-again", (await site.PageAsync(address)).Targets("main a"));
        await site.PageAsync("/articles/ferry-sails-again");
    }

    /// <summary>Where an address is written in another way, its page is the same but for what the address marks.</summary>
    [Theory]
    [InlineData("/SECTIONS/harbour", "/sections/harbour")]
    [InlineData("/corrections/", "/corrections")]
    [InlineData("/about?from=elsewhere", "/about")]
    public async Task OtherWayToWriteAnAddressDoesNotReachThePageThatIsKept(string other, string address)
    {
        await using var site = new NewsroomSite { Environment = "Production" };
        await using var fresh = new NewsroomSite { Environment = "Production" };
        await site.PageAsync(other);

        Assert.Equal((await fresh.PageAsync(address)).DocumentElement.OuterHtml, (await site.PageAsync(address)).DocumentElement.OuterHtml);
    }

    /// <summary>What is made of the content is kept for as long as it is the same list.</summary>
    [Fact]
    public void ContentIsTheSameListUntilItChanges() => Assert.Same(Articles.All, Publication.Site.Articles);

    /// <summary>On a large site the words of all that is out take seconds.</summary>
    [Fact]
    public async Task ManyWhoAskAtOnceWaitForOne()
    {
        await using var newsroom = new NewsroomSite();
        var site = newsroom.Services.GetRequiredService<MastheadSite>();
        _ = site.Edition;
        var times = 0;
        var once = new PerEdition<object>(site, _ =>
        {
            Interlocked.Increment(ref times);
            Thread.Sleep(50);
            return new object();
        });

        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => once.Value, Cancellation)));
        Assert.Equal(1, times);
        Assert.Single(made.Distinct());
    }

    /// <summary>Neither what is sent again nor what is looked for takes more on a larger site.</summary>
    [Fact]
    public async Task NothingThatARequestTakesGrowsWithTheSite()
    {
        var (small, large) = (await TakenAsync(20), await TakenAsync(5_000));

        Assert.InRange(large.Page, 1, small.Page + 256);
        Assert.InRange(large.Search, 1, small.Search + 256);
    }

    /// <summary>The bytes that a page takes which is prepared, and a search that finds one piece.</summary>
    private static async Task<(long Page, long Search)> TakenAsync(int articles)
    {
        var content = new SiteContent(new Publisher { Name = "The Quay", Url = "https://quay.example" }, "en", [.. Enumerable.Range(0, articles).Select(Piece)], [], [], []);
        await using var services = new ServiceCollection().AddLogging().AddMasthead(() => content).BuildServiceProvider();
        var site = services.GetRequiredService<MastheadSite>();
        var pages = new PreparedPages(site, new HostingEnvironment { EnvironmentName = "Production" });
        var index = new PerEdition<SearchIndex>(site, static edition => new SearchIndex(edition));

        return (Least(() => Send(pages, services)), Least(() => Assert.Single(index.Value.Find("w7w about"))));

        static Article Piece(int number) => new() { Id = $"piece-{number}", Slug = $"piece-{number}", Url = $"/piece-{number}", Title = $"About w{number}w", Language = "en", Published = NewsroomSite.Today };
    }

    private static void Send(PreparedPages pages, IServiceProvider services)
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Method = "GET";
        context.Request.Path = "/";
        Assert.True(pages.SendAsync(context, "/", static () => Results.Content("<p>A page.</p>", "text/html")).IsCompletedSuccessfully);
    }

    /// <summary>What else runs on the thread takes something now and then.</summary>
    private static long Least(Action act) => Enumerable.Range(0, 20).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
