using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Newsroom.Tests.Browser;

/// <summary>Every page, as a browser shows it.</summary>
public sealed class EveryPageTests(BrowsedSite site)
{
    /// <summary>What does not fit depends on the width, and what is hard to read on the colours: each is looked at in both.</summary>
    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task FitsItsWindowAndCanBeRead(int width, ColorScheme colors)
    {
        await using var window = await site.OpenAsync(width, colors);
        await site.AllAsync(window, async () =>
        {
            var html = await window.Page.ContentAsync();
            return
            [
                .. await window.FaultsAsync("overflow.js"),
                .. await window.FaultsAsync("contrast.js"),
                .. await window.FaultsAsync("outline.js"),
                .. Secrets.Everywhere.Concat(Secrets.Unpublished).Where(secret => html.Contains(secret, StringComparison.OrdinalIgnoreCase)),
            ];
        });
    }

    /// <summary>Dark as the screen may be.</summary>
    [Fact]
    public async Task IsBlackOnWhiteInPrintAndFitsThePaper()
    {
        // A4 less its margins, at 96 pixels an inch.
        await using var window = await site.OpenAsync(718, ColorScheme.Dark);
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await site.AllAsync(window, async () =>
        [
            .. await window.FaultsAsync("overflow.js"),
            .. await window.FaultsAsync("contrast.js"),
            .. await window.FaultsAsync("print.js"),
        ]);
    }

    /// <summary>By the rules of axe-core, which find more than can be asked of a page one by one.</summary>
    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task IsForEverybody(int width, ColorScheme colors)
    {
        await using var window = await site.OpenAsync(width, colors);
        await window.Page.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
        await site.AllAsync(window, () => window.FaultsAsync("axe.js"));
    }

    [Fact]
    public async Task LetsTheKeyboardSkipToTheContent()
    {
        await using var window = await site.OpenAsync(390);
        await window.GoToAsync("/");
        var skip = window.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" });

        await window.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToHaveCSSAsync("outline-style", "solid");
        Assert.True((await skip.BoundingBoxAsync())!.Width > 100);

        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForURLAsync("**/#main");
    }
}
