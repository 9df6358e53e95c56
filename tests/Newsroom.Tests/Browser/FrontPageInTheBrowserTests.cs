using Microsoft.Playwright;

namespace Newsroom.Tests.Browser;

/// <summary>The front page as a reader meets it.</summary>
public sealed class FrontPageInTheBrowserTests(BrowsedSite site)
{
    [Theory]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task SizesSayWhatMattersAndColumnsEndTogether(int width)
    {
        await using var window = await site.OpenAsync(width);
        await window.GoToAsync("/");

        Assert.Empty(await window.FaultsAsync("front.js"));
    }

    /// <summary>Every link once, in the order of the page, and none without a sign of where one is.</summary>
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task KeyboardGoesThroughItInItsOrder(int width)
    {
        await using var window = await site.OpenAsync(width);
        await window.GoToAsync("/");
        var links = await window.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href], input, button')].map(e => e.textContent.trim())");

        var reached = new List<string>();
        foreach (var _ in links)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var focused = await window.Page.EvaluateAsync<Focused>("""
                () => {
                    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
                    const { width, height, top, bottom } = document.activeElement.getBoundingClientRect();
                    return { words: document.activeElement.textContent.trim(), seen: outlineStyle === "solid" && parseFloat(outlineWidth) >= 2 && width > 1 && height > 1 && bottom > 0 && top < innerHeight };
                }
                """);
            Assert.True(focused.Seen, $"Nobody sees that '{focused.Words}' has the focus.");
            reached.Add(focused.Words);
        }

        Assert.Equal(links, reached);
    }

    [Fact]
    public async Task EnterOpensTheLead()
    {
        await using var window = await site.OpenAsync(1280);
        await window.GoToAsync("/");

        await window.Page.Locator(".lead .headline a").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("The Brannock ferry sails again after eleven weeks");
    }

    private sealed class Focused
    {
        public string Words { get; set; } = "";

        public bool Seen { get; set; }
    }
}
