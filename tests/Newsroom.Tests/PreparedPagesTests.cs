using System.Net;
using Newsroom.Content;

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
}
