using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Newsroom.Tests.Browser.BrowsedSite))]

namespace Newsroom.Tests.Browser;

/// <summary>The site on a port of this machine, and a browser that looks at it. Both start with the first test that asks.</summary>
public sealed class BrowsedSite : IAsyncDisposable
{
    public const string Missing = "/no/such/page";

    private readonly NewsroomSite site = new();

    private readonly LaunchedBrowser browser = new();

    private readonly SemaphoreSlim starting = new(1);

    /// <summary>The address of each page that a reader can get to, and of one that is not there.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    /// <summary>A window of its own, which remembers what the browser complained of.</summary>
    internal async Task<BrowserWindow> OpenAsync(int width, ColorScheme colors = ColorScheme.Light)
    {
        Chromium.Find();
        await starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (Pages.Count == 0)
            {
                site.UseKestrel(0);
                site.StartServer();
                Pages = [.. (await site.CrawlAsync()).Keys, Missing];
            }
        }
        finally
        {
            starting.Release();
        }

        return await browser.OpenAsync(site.ClientOptions.BaseAddress, width, colors);
    }

    /// <summary>The check finds nothing on any page, and neither has the browser anything to complain of.</summary>
    internal async Task AllAsync(BrowserWindow window, Func<Task<string[]>> check)
    {
        Assert.NotEmpty(Pages);
        var faults = new List<string>();
        foreach (var address in Pages)
        {
            // That the missing page is missing is what the browser says of it.
            var complaints = (await window.GoToAsync(address)).Where(complaint => address != Missing || !complaint.Contains("404", StringComparison.Ordinal));
            // A picture below the window comes when it is scrolled to.
            await window.Page.EvaluateAsync("() => Promise.allSettled([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))");
            faults.AddRange(complaints.Concat(await check()).Select(fault => $"{address}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        await site.DisposeAsync();
        starting.Dispose();
    }
}
