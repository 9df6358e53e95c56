using System.Globalization;
using Masthead.Content.Rules.Base;
using Masthead.Content.Text;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Tests.Server;

/// <summary>What the server tells of a site is what a build says: the same rules, places and severities, in every file.</summary>
public sealed class AgreementTests
{
    private static readonly string Corpora = Environment.GetEnvironmentVariable("MASTHEAD_CORPORA") ?? Path.Combine(Repository.Root, "..", "shared", "corpora");

    [Theory]
    [InlineData("Newsroom/content")]
    [InlineData("BrokenNewsroom/content")]
    [InlineData("BrokenNewsroom/second/content")]
    public async Task On_samples(string sample)
    {
        using var site = new ToolSite();
        Copy(Path.Combine(Repository.Root, "samples", sample), site.PathOf("content"));

        await HoldAsync(site);
    }

    [Theory]
    [InlineData("18f", "jekyll")]
    [InlineData("swift-org", "jekyll")]
    [InlineData("ethereum-eips", "masthead", "EIPS", "articles")]
    [InlineData("json-schema-blog", "masthead", "pages", "articles")]
    public async Task On_corpora(string name, string dialect, string articles = "", string at = "")
    {
        Assert.SkipUnless(Directory.Exists(Corpora), "The corpora are not here. MASTHEAD_CORPORA names their folder.");
        using var site = new ToolSite(("masthead.yml", $"publisher: A corpus\ndialect: {dialect}\n"));
        Copy(Path.Combine(Corpora, name, articles), site.PathOf(at));

        await HoldAsync(site);
    }

    /// <summary>As it is opened, and after each of some files was opened, changed and closed again.</summary>
    private static async Task HoldAsync(ToolSite site)
    {
        await using var client = await LspClient.OpenAsync(site.Folder);
        await client.SettleAsync();
        var fresh = await FreshAsync(site);
        await EqualAsync(fresh, client);
        Assert.Empty(client.Log);

        foreach (var file in fresh.Texts.Files.Where(static (_, place) => place % 40 == 0))
        {
            var text = fresh.Texts.TextOf(file, CancellationToken.None)!;
            await client.DidOpenAsync(file, text);
            await client.DidChangeAsync(file, "title: [\n" + text);
            await client.SettleAsync();
            await client.DidCloseAsync(file);
        }

        await EqualAsync(fresh, client);
    }

    private static async Task<SiteFindings> FreshAsync(ToolSite site) =>
        SiteFindings.Of(Assert.Single(await SiteFinder.FindAsync([site.Folder], site.Folder, null, isStrict: false, static _ => { }, CancellationToken.None)), null, CancellationToken.None);

    private static async Task EqualAsync(SiteFindings fresh, LspClient client)
    {
        await client.SettleAsync();
        foreach (var file in fresh.Texts.Files)
        {
            var lines = new LineMap(fresh.Texts.TextOf(file, CancellationToken.None) ?? "");
            Assert.Equal(fresh.In(file).Where(static finding => !finding.IsSuppressed).Select(finding => Written(finding, lines)), await client.FoundAsync(file));
        }
    }

    private static string Written(SiteFinding finding, LineMap lines)
    {
        var (start, end) = (lines.PositionOf(finding.Finding.Range.Start), lines.PositionOf(finding.Finding.Range.End));
        var severity = finding.Severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "info",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{finding.Rule.Id} {severity} {start.Line - 1}:{start.Column - 1}-{end.Line - 1}:{end.Column - 1}");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
