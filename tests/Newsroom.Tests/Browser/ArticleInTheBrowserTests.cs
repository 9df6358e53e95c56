using Masthead;
using Microsoft.Playwright;
using Newsroom.Content;
using Position = Masthead.Position;

namespace Newsroom.Tests.Browser;

/// <summary>Each article: what its file says stands where a reader looks for it.</summary>
public sealed class ArticleInTheBrowserTests(BrowsedSite site)
{
    public static TheoryData<string> Addresses => [.. Articles.All.Where(static article => !article.IsPage && article.IsPublished(NewsroomSite.Today)).Select(static article => article.Url)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task BylineLinksItsAuthors(string address)
    {
        var article = At(address);
        await using var window = await site.OpenAsync(390);
        await window.GoToAsync(address);

        var byline = window.Page.Locator(".piece > header .byline");
        var words = article.Byline.Segments.Count > 0 ? article.Byline.ToString() : article.Byline.NoBylineReason!;
        await Assertions.Expect(byline).ToHaveTextAsync(words);
        foreach (var author in article.Byline.Credits.Select(static credit => credit.Author).Where(static author => author.Id is not null))
        {
            var link = byline.GetByRole(AriaRole.Link, new() { Name = author.Name, Exact = true });
            await Assertions.Expect(link).ToBeVisibleAsync();
            await Assertions.Expect(link).ToHaveAttributeAsync("href", $"/authors/{author.Id}");
        }
    }

    [Fact]
    public async Task NameInTheBylineLeadsToItsAuthor()
    {
        await using var window = await site.OpenAsync(390);
        await window.GoToAsync(Articles.Harbour.FerrySailsAgain.Url);

        await window.Page.Locator(".byline").GetByRole(AriaRole.Link, new() { Name = "Piet Anselm" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Piet Anselm");
    }

    /// <summary>Where they are on the page as it is laid out, and not in its source alone.</summary>
    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task NoticesStandInTheirPlaces(string address)
    {
        var article = At(address);
        await using var window = await site.OpenAsync(390);
        await window.GoToAsync(address);
        foreach (var width in (int[])[390, 1280])
        {
            await window.Page.SetViewportSizeAsync(width, 900);
            var (headline, byline, text) = (await BoxAsync("h1"), await BoxAsync(".piece > header .byline"), await BoxAsync(".piece > .text"));
            foreach (var notice in article.EditorNotes.Concat<Notice>(article.Disclaimers))
            {
                var box = await BoxOf(window.Page.Locator(".piece .notice").Filter(new() { HasText = notice.Text }));
                Assert.True(
                    notice.Position switch
                    {
                        Position.Top when Meanings.ChangesHeadline(notice, article) => box.Bottom <= headline.Top,
                        Position.Top => box.Top >= headline.Bottom && box.Bottom <= byline.Top,
                        Position.AfterByline => box.Top >= byline.Bottom && box.Bottom <= text.Top,
                        _ => box.Top >= text.Bottom,
                    },
                    $"Not at {notice.Position}, {width} wide: {notice.Text}");
            }

            Assert.Equal(article.EditorNotes.Count + article.Disclaimers.Count, await window.Page.Locator(".notice:visible").CountAsync());

            Task<(float Top, float Bottom)> BoxAsync(string selector) => BoxOf(window.Page.Locator(selector));
        }
    }

    private static Article At(string address) => Articles.All.Single(article => article.Url == address);

    private static async Task<(float Top, float Bottom)> BoxOf(ILocator locator)
    {
        var box = await locator.BoundingBoxAsync() ?? throw new InvalidOperationException($"{locator} is not shown.");
        return (box.Y, box.Y + box.Height);
    }
}
