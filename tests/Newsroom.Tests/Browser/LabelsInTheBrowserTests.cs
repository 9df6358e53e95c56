using Masthead;
using Microsoft.Playwright;
using Newsroom.Content;

namespace Newsroom.Tests.Browser;

/// <summary>What a piece is, wherever its title can be read.</summary>
public sealed class LabelsInTheBrowserTests(BrowsedSite site)
{
    /// <summary>Each piece that is more or less than a report.</summary>
    private static readonly object[] Labelled =
    [
        .. from article in Articles.All
           let labels = Label.Of(article).Select(static label => label.Words).ToArray()
           where labels.Length > 0
           select new
           {
               title = article.Title,
               labels,
               retracted = article.Status == PublicationStatus.Retracted,
               paid = article.Kind == ArticleKind.AdvertiserContent,
           },
    ];

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task NoTitleStandsWithoutThem(int width, ColorScheme colors)
    {
        await using var window = await site.OpenAsync(width, colors);
        await site.AllAsync(window, () => window.FaultsAsync("labels.js", Labelled));
    }

    [Fact]
    public async Task NoTitleIsPrintedWithoutThem()
    {
        await using var window = await site.OpenAsync(718);
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await site.AllAsync(window, () => window.FaultsAsync("labels.js", Labelled));
    }

    [Fact]
    public async Task TabOfTheBrowserNamesTheWeightiest()
    {
        await using var window = await site.OpenAsync(390);
        foreach (var article in Articles.All.Where(static article => article.IsPublished(NewsroomSite.Today)))
        {
            await window.GoToAsync(article.Url);
            await Assertions.Expect(window.Page).ToHaveTitleAsync($"{string.Concat(Label.Of(article).Take(1).Select(static label => $"{label.Words}: "))}{article.Title} – {Publication.Name}");
        }
    }

    /// <summary>Told apart by line, form and letters, whatever the colours are.</summary>
    [Theory]
    [InlineData(".label", 10)]
    [InlineData(".notice.update, .notice.correction, .notice.retraction, .notice.disclaimer", 4)]
    public async Task EachHasAShapeOfItsOwn(string selector, int kinds)
    {
        await using var window = await site.OpenAsync(1280);
        var shapes = new HashSet<string>();
        await site.AllAsync(window, async () =>
        {
            shapes.UnionWith(await window.FaultsAsync("shapes.js", selector));
            return [];
        });

        var byKind = shapes.Select(static shape => shape.Split(": ", 2)).ToLookup(static shape => shape[0], static shape => shape[1]);
        Assert.Equal(kinds, byKind.Count);
        Assert.All(byKind, static kind => Assert.Single(kind));
        Assert.Equal(kinds, byKind.Select(static kind => kind.Single()).Distinct().Count());
    }
}
