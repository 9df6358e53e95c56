using Microsoft.Playwright;

namespace Masthead.Tests.Shared.Browser;

/// <summary>A window on a site, or on a page that is a file.</summary>
internal sealed class BrowserWindow : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private readonly List<string> complaints = [];

    private BrowserWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Request.ResourceType != "document")
                complaints.Add($"{response.Url}: {response.Status}");
        };
    }

    public IPage Page { get; }

    public static async Task<BrowserWindow> OpenAsync(IBrowser browser, Uri? address, int width, ColorScheme colors)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address?.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = colors,
        });
        return new BrowserWindow(context, await context.NewPageAsync());
    }

    /// <summary>What the browser said about a page while it loaded.</summary>
    public async Task<IReadOnlyList<string>> GoToAsync(string address)
    {
        complaints.Clear();
        await Page.GotoAsync(address);
        return [.. complaints];
    }

    /// <summary>What a script of this folder finds wrong with the page.</summary>
    /// <param name="argument">What the script is told.</param>
    public async Task<string[]> FaultsAsync(string script, object? argument = null)
    {
        using var reader = new StreamReader(typeof(BrowserWindow).Assembly.GetManifestResourceStream(script)!);
        return await Page.EvaluateAsync<string[]>(await reader.ReadToEndAsync(TestContext.Current.CancellationToken), argument);
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
