using System.Globalization;

namespace Masthead.Package.Tests;

/// <summary>Sites of other generators, built where they lie, by a project that points the roots at them.</summary>
public sealed class CorporaConsumerTests(PackedPackage package)
{
    private const string Program = """
        using Site.Content;

        Console.WriteLine($"{Articles.All.Count} articles, {Articles.All.Sum(article => article.Byline.Credits.Count(credit => credit.Author.Id is not null))} registered credits");
        Console.WriteLine($"{Articles.All.Count(article => article.Byline.Credits.Count > 0)} with a byline, {Articles.All.Sum(article => article.Byline.Credits.Select(credit => credit.Author.Id).OfType<string>().Distinct().Count())} pieces of registered authors");
        """;

    [Theory]
    [InlineData("swift-org", "_posts", "_data/authors.yml", "fields: { articles: { layout: string, featured-image-dark: uri, excerpt_separator: string }, authors: { github: string, gravatar: string } }", 172, 217, 119)]
    [InlineData("18f", "_posts", "_authors", "ignoreKeys: [published, redirect_from, project]\nfields: { articles: { layout: string, redirect_to: uri, hero: bool, tumblr_url: uri, guest: bool }, authors: { alumni: bool } }", 313, 541, 344)]
    [InlineData("json-schema-blog", "pages/blog/posts", null, "ignoreKeys: [type, twitter]", 44, 0, 0)]
    [InlineData("ethereum-eips", "EIPS", null, "ignoreKeys: [eip, type, status, discussions-to, requires]", 167, 0, 0)]
    public async Task Every_file_becomes_an_article_and_is_counted(string name, string articles, string? authors, string publication, int count, int credits, int registered)
    {
        var corpora = Environment.GetEnvironmentVariable("MASTHEAD_CORPORA") ?? Path.Combine(PackedPackage.Repository, "..", "shared", "corpora");
        Assert.SkipUnless(Directory.Exists(corpora), "The corpora are not here. MASTHEAD_CORPORA names their folder.");

        var site = package.Consumer("corpus-" + name);
        var authorsProperty = authors is null ? "" : $"<MastheadAuthors>{corpora}/{name}/{authors}</MastheadAuthors>";
        site.WriteProject(Program, $"<MastheadArticles>{corpora}/{name}/{articles}</MastheadArticles>{authorsProperty}<MastheadProfile>off</MastheadProfile>");
        site.Write("content/masthead.yml", publication + "\npolicy: { inlineAuthors: allow }\n");

        // Their own faults are warnings here, each at its place; what concerns the C# would be an error.
        (await site.BuildAsync("-p:MastheadReport=report.json")).Succeeds();
        var printed = (await site.RunAsync()).Split('\n');
        Assert.Equal($"{count} articles, {credits} registered credits", printed[0]);

        // The report, against the files themselves, the assembly and the compiler's log.
        var report = BuildReport.Read(site.PathOf("report.json")).Adds();
        var pieces = report.Lines("authors", "articles", "id").Where(static author => !author.EndsWith(" -", StringComparison.Ordinal)).Sum(static author => int.Parse(author.Split(' ')[0], CultureInfo.InvariantCulture));
        Assert.Equal($"{report.Count("articles/byline/credited")} with a byline, {pieces} pieces of registered authors", printed[1]);
        Assert.Equal(Directory.GetFiles($"{corpora}/{name}/{articles}", "*.md", SearchOption.AllDirectories).Length, report.Count("articles/total"));
        Assert.Equal(registered, report.Lines("authors", "id").Count(static id => id != "-"));
        Assert.Equal(
            SarifResult.Read(site.PathOf("obj/Debug/net10.0/Masthead.Findings.sarif")).Select(static result => result.Rule),
            report.Lines("findings", "rule").Order(StringComparer.Ordinal));
        Assert.All(report.Lines("findings", "file", "line"), finding => Assert.True(IsLine(finding.Split(' '), site.Folder), finding));
    }

    /// <summary>Whether a finding's file is there and has the line.</summary>
    private static bool IsLine(string[] finding, string folder) =>
        File.ReadLines(Path.Combine(folder, finding[0])).Skip(int.Parse(finding[1], CultureInfo.InvariantCulture) - 1).Any();
}
