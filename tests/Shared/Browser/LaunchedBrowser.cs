using Microsoft.Playwright;

namespace Masthead.Tests.Shared.Browser;

/// <summary>The machine's browser, started when a window is first asked for.</summary>
internal sealed class LaunchedBrowser : IAsyncDisposable
{
    private readonly SemaphoreSlim starting = new(1);

    private IPlaywright? playwright;

    private IBrowser? browser;

    /// <summary>A window of its own, which remembers what the browser complained of.</summary>
    /// <param name="address">What addresses are relative to, if they are.</param>
    internal async Task<BrowserWindow> OpenAsync(Uri? address, int width, ColorScheme colors)
    {
        var chromium = Chromium.Find();
        await starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            playwright ??= await Playwright.CreateAsync();
            browser ??= await playwright.Chromium.LaunchAsync(Chromium.Options(chromium));
        }
        finally
        {
            starting.Release();
        }

        return await BrowserWindow.OpenAsync(browser, address, width, colors);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        starting.Dispose();
    }
}
