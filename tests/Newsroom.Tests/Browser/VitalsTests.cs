using Microsoft.Playwright;

namespace Newsroom.Tests.Browser;

/// <summary>Core Web Vitals, as far as the site decides about them: nothing moves, and the page waits for its style sheet alone.</summary>
public sealed class VitalsTests(BrowsedSite site)
{
    private const string Record = "window.shifts = []; new PerformanceObserver(list => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });";

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task NothingShiftsAndNothingBlocksButTheStyleSheet(int width)
    {
        await using var window = await site.OpenAsync(width);
        await window.Page.AddInitScriptAsync(Record);
        await site.AllAsync(window, () => window.FaultsAsync("vitals.js"));
    }

    /// <summary>What came first stays where it is, wherever a line or the browser makes a pause.</summary>
    [Theory]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task WhatIsThereInPartMovesNothingWhenTheRestComes(int width)
    {
        await using var window = await site.OpenAsync(width);
        await site.AllAsync(window, () => window.FaultsAsync("partly.js"));
    }

    /// <summary>On a slow line the text is there in a stand-in, and stays in it.</summary>
    [Fact]
    public async Task TypefaceThatComesLateMovesNothing()
    {
        await using var window = await site.OpenAsync(390);
        await window.Page.AddInitScriptAsync(Record);
        await window.Page.RouteAsync("**/*.woff2", async route =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
            await route.ContinueAsync();
        });
        var late = window.Page.WaitForResponseAsync("**/newsreader.woff2");
        await window.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(window.Page.Locator(".lead .title")).ToBeVisibleAsync();
        await late;
        await window.Page.WaitForLoadStateAsync(LoadState.Load);

        Assert.Empty(await window.FaultsAsync("vitals.js"));
    }

    [Fact]
    public async Task TypefacesAreTheSitesOwn()
    {
        await using var window = await site.OpenAsync(1280);
        await window.GoToAsync("/");
        await window.GoToAsync("/");

        Assert.True(await window.Page.EvaluateAsync<bool>("() => document.fonts.ready.then(() => ['16px Newsreader', 'italic 16px Newsreader', '16px \"Libre Franklin\"'].every(font => document.fonts.check(font)))"));
    }
}
