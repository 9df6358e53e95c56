using AngleSharp.Dom;

namespace Newsroom.Tests;

/// <summary>Every page that a reader can get to from the front page.</summary>
public sealed class WholeSiteTests(NewsroomSite site) : IClassFixture<NewsroomSite>
{
    [Fact]
    public async Task EveryPageAnswersAndIsSound()
    {
        var pages = await CrawlAsync();

        // The front page, ten articles and six authors.
        Assert.Equal(17, pages.Count);
        foreach (var page in pages.Values)
        {
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.NotEqual("", page.Title);
            Assert.Empty(page.QuerySelectorAll("script, iframe, [style]"));
            Assert.All(page.Targets("link"), static target => Assert.StartsWith("/", target, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task NoPageShowsWhatIsForTheNewsroomAlone()
    {
        foreach (var (address, page) in await CrawlAsync())
        {
            foreach (var secret in Secrets.Everywhere.Concat(Secrets.Unpublished))
                Assert.False(page.DocumentElement.OuterHtml.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{address} shows '{secret}'.");
        }
    }

    private async Task<Dictionary<string, IDocument>> CrawlAsync()
    {
        var pages = new Dictionary<string, IDocument>();
        var queue = new Queue<string>(["/"]);
        while (queue.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address))
                continue;

            var page = await site.PageAsync(address);
            pages.Add(address, page);
            foreach (var target in page.Targets("a").Where(static target => target.StartsWith('/')))
                queue.Enqueue(target);
        }

        return pages;
    }
}
