using Masthead.Content.Reporting.Counting;
using Masthead.Content.Reporting.Html;
using Microsoft.Playwright;

namespace Masthead.Build.Tests.Reporting;

/// <summary>The page, as a browser shows it: with all that is folded open too.</summary>
public sealed class ReportInTheBrowserTests
{
    private static readonly (string Name, Func<SiteReport> Report)[] Reports =
    [
        ("empty", static () => ReportedSite.Of().Report()),
        ("newsroom", static () => ReportedSite.Sample("Newsroom").Report()),
        ("broken", static () => ReportedSite.Sample("BrokenNewsroom").Report()),
        ("large", ReportPageTests.LargeReport),
        ("hostile", ReportPageTests.HostileReport),
    ];

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public Task Fits_its_window_and_can_be_read(int width, ColorScheme colors) => AllAsync(width, colors, async window =>
    [
        .. await window.FaultsAsync("overflow.js"),
        .. await window.FaultsAsync("contrast.js"),
        .. await window.FaultsAsync("outline.js"),
        .. await window.FaultsAsync("clipping.js"),
    ]);

    /// <summary>A4 less its margins, at 96 pixels an inch, from a screen that is dark.</summary>
    [Fact]
    public Task Is_black_on_white_in_print_and_fits_the_paper() => AllAsync(718, ColorScheme.Dark, async window =>
    {
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return
        [
            .. await window.FaultsAsync("overflow.js"),
            .. await window.FaultsAsync("contrast.js"),
            .. await window.FaultsAsync("print.js"),
        ];
    });

    [Fact]
    public async Task Folds_and_leads_without_a_script()
    {
        await using var browser = new LaunchedBrowser();
        await using var window = await browser.OpenAsync(null, 390, ColorScheme.Light);
        using var page = new PageFile(ReportedSite.Sample("BrokenNewsroom").Report());
        await window.GoToAsync(page.Address);

        var table = window.Page.GetByRole(AriaRole.Table, new() { Name = "Findings by rule" });
        await Assertions.Expect(table).ToBeHiddenAsync();
        await window.Page.GetByText("Findings by rule: ").ClickAsync();
        await Assertions.Expect(table).ToBeVisibleAsync();
        await Assertions.Expect(table.GetByRole(AriaRole.Rowheader, new() { Name = "MH1001" })).ToBeVisibleAsync();

        await window.Page.GetByRole(AriaRole.Navigation).GetByText("Corrections").ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Name = "Corrections" })).ToBeInViewportAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Img, new() { Name = "Corrections and the like by month" })).ToBeInViewportAsync();
    }

    private static async Task AllAsync(int width, ColorScheme colors, Func<BrowserWindow, Task<string[]>> check)
    {
        await using var browser = new LaunchedBrowser();
        await using var window = await browser.OpenAsync(null, width, colors);
        var faults = new List<string>();
        foreach (var (name, report) in Reports)
        {
            using var page = new PageFile(report());
            var complaints = await window.GoToAsync(page.Address);
            await window.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(folded => folded.open = true)");
            faults.AddRange(complaints.Concat(await check(window)).Select(fault => $"{name}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(50)));
    }

    /// <summary>A page on disk, as an editor opens it.</summary>
    private sealed class PageFile : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("masthead-").FullName;

        public PageFile(SiteReport report) => File.WriteAllBytes(Path.Combine(folder, "report.html"), ReportPage.Write(report, day: null));

        public string Address => new Uri(Path.Combine(folder, "report.html")).AbsoluteUri;

        public void Dispose() => Directory.Delete(folder, recursive: true);
    }
}
