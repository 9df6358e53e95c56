using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Masthead.Content.Reporting.Counting;
using Masthead.Content.Reporting.Html;

namespace Masthead.Build.Tests.Reporting;

/// <summary>The report as a page: what it says, and that whatever people write stays text.</summary>
public sealed partial class ReportPageTests
{
    private const string Hostile = "</script><b onclick=x>\"'&\u202E\u2066<style>";

    private static string Page(SiteReport report, DateTime? day = null) => Encoding.UTF8.GetString(ReportPage.Write(report, day));

    [Fact]
    public void A_rich_site() => HtmlSnapshot.Verify(ReportPage.Write(RichReport(), new DateTime(2025, 5, 4)));

    [Fact]
    public void An_empty_site() => HtmlSnapshot.Verify(ReportPage.Write(ReportedSite.Of().Report(), null));

    [Fact]
    public void Nothing_found_is_said_and_rules_that_were_not_asked_are_not_taken_for_silent()
    {
        var sample = ReportedSite.Sample("Newsroom");

        Assert.Contains("Nothing. Every article can go out as it stands.", Page(sample.Report()), StringComparison.Ordinal);
        var unknown = Page(sample.Report(findings: null));
        Assert.Contains("what they would find is not known", unknown, StringComparison.Ordinal);
        Assert.DoesNotContain("Every article can go out", unknown, StringComparison.Ordinal);
        Assert.DoesNotContain(">errors<", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_written_is_text()
    {
        var page = Page(HostileReport());

        Assert.Equal(1, Regex.Count(page, "<style>"));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b onclick", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\0", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B", page, StringComparison.Ordinal);
        // What turns the direction is shut in.
        Assert.All(page.Split('\n').Where(static line => line.Contains('\u202E', StringComparison.Ordinal)), static line =>
            Assert.All(Regex.Matches(line, "\u202E").Select(static turn => turn.Index), index => Assert.True(line.LastIndexOf("<bdi>", index, StringComparison.Ordinal) > line.LastIndexOf("</bdi>", index, StringComparison.Ordinal), line)));
        // Well-formed: every element is closed, and every text escaped.
        XDocument.Parse(VoidElement().Replace(page["<!DOCTYPE html>".Length..], "$0</$1>").Replace("\uD800", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_loads_nothing_and_allows_nothing()
    {
        var page = Page(HostileReport());

        Assert.Contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("""<(script|link|img|iframe|object|embed|form|base)\b|\ssrc=|\sstyle=|url\(|@import|@font-face""", page);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_whatever_the_culture()
    {
        var report = ReportedSite.Sample("BrokenNewsroom").Report();
        var first = ReportPage.Write(report, new DateTime(2025, 5, 4));
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("ar-SA");
            Assert.Equal(first, ReportPage.Write(ReportedSite.Sample("BrokenNewsroom").Report(), new DateTime(2025, 5, 4)));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }

        Assert.DoesNotContain((byte)'\r', first);
        Assert.Contains("4 May 2025", Encoding.UTF8.GetString(first), StringComparison.Ordinal);
    }

    /// <summary>What does not fit is told by number, and the page stays one that a browser opens.</summary>
    [Fact]
    public void Nothing_of_a_large_site_is_lost_in_silence()
    {
        var page = Page(LargeReport());

        Assert.Contains("and 388 more sections, in the table", page, StringComparison.Ordinal);
        Assert.Contains("Articles by section: 400 rows", page, StringComparison.Ordinal);
        Assert.Contains("Articles by author: 100 authors", page, StringComparison.Ordinal);
        Assert.Contains("All 10,000 warnings, by file", page, StringComparison.Ordinal);
        Assert.Contains("and 9,800 more, which the report as JSON has", page, StringComparison.Ordinal);
        Assert.Contains("and 9,000 more, which the report as JSON has", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 0, 1_000_000);
    }

    /// <summary>With something of each part.</summary>
    private static SiteReport RichReport() => ReportedSite.Of(ReportCountsTests.Site).Report(
    [
        Found("MH1001", "error", "articles/draft.yml", 1, "The article has no byline: add 'byline:'."),
        Found("MH2002", "error", "articles/letter.yml", 2, "The disclaimer 'views' is missing."),
        Found("MH2002", "warning", "articles/ferry.md", 2, "The disclaimer <paid> & 'views' is missing."),
        Found("MH4007", "warning", "articles/old/pier.yml", 1, "The article has no date.", suppressed: true),
        Found("MH4007", "warning", "articles/draft.yml", 1, "The article has no date.", suppressed: true),
        Found("MH4002", "warning", "articles/old/pier.yml", 2, "The key 'colour' is not known.", suppressed: true) with { Baseline = true },
        Found("MH1005", "warning", "authors/staff.yml", 3, "Readers cannot look 'Nobody Yet' up."),
        Found("MH5001", "info", "pages/article.razor", 8, "The page leaves the byline out."),
        new("MH4018", "error", null, null, null, null, null, "'letters' holds no content file.", false),
    ]);

    private static ReportedFinding Found(string rule, string severity, string file, int line, string message, bool suppressed = false) =>
        new(rule, severity, $"content/{file}", line, 1, line, 2, message, suppressed);

    /// <summary>As large as a newspaper's archive.</summary>
    internal static SiteReport LargeReport()
    {
        var report = ReportedSite.Of(("masthead.yml", "publisher: The Archive\n")).Report();
        var articles = Enumerable.Range(0, 10_000).Select(static i => new ReportedArticle($"Piece {i}", $"content/articles/{i}.yml")).ToArray();
        var kinds = new Dictionary<string, int> { ["correction"] = 1234, ["update"] = 3 };
        return report with
        {
            Articles = report.Articles with
            {
                Total = articles.Length,
                Byline = new(9_999, 0, 1, 0),
                ByYear = Enumerable.Range(1950, 76).ToDictionary(static year => $"{year}", static year => year),
                ByStatus = new Dictionary<string, int> { ["published"] = 10_000 },
                ByKind = new Dictionary<string, int> { ["news"] = 10_000 },
                BySection = [.. Enumerable.Range(0, 400).Select(static i => new SectionCount($"s{i}", $"Section {i}", 25))],
                Disclaimers = new(10_000, 10_000, 0),
                HeldBack = articles,
            },
            Authors = [.. Enumerable.Range(0, 100).Select(static i => new AuthorCount($"a{i}", $"Author {i}", 100 - i, i % 2 == 0, "content/authors.yml"))],
            Disclaimers = [new("views", "views", 0, 10_000, 0, articles), .. Enumerable.Range(0, 40).Select(static i => new DisclaimerCount($"d{i}", "legal", 1, 1, 1, []))],
            Corrections = new([.. Enumerable.Range(0, 300).Select(i => new MonthCount($"{2000 + (i / 12)}-{(i % 12) + 1:00}", kinds))], kinds),
            Findings = [.. articles.Select(static article => new ReportedFinding("MH1001", "warning", article.File, 1, 1, 1, 2, "The article has no byline.", false))],
            FindingsByRule = new Dictionary<string, int> { ["MH1001"] = 10_000 },
            FindingsBySeverity = new Dictionary<string, int> { ["warning"] = 10_000 },
            FindingsBySection = [.. Enumerable.Range(0, 400).Select(static i => new SectionFindings($"s{i}", $"Section {i}", new Dictionary<string, int> { ["MH1001"] = 25 }))],
        };
    }

    /// <summary>Everything that people write, and nothing but faults in it.</summary>
    internal static SiteReport HostileReport()
    {
        var wide = Hostile + new string('W', 200) + "\0\u001B\uD800 \u05D0\u05D1 \u0627\u0644";
        var report = ReportedSite.Of().Report();
        var article = new ReportedArticle(wide, wide);
        return report with
        {
            Publication = wide,
            Articles = report.Articles with
            {
                Total = 1,
                ByKind = new Dictionary<string, int> { [wide] = 1 },
                ByYear = new Dictionary<string, int> { ["0001"] = 1, ["9999"] = 1 },
                BySection = [new(wide, wide, 1)],
                HeldBack = [article],
            },
            Authors = [new(wide, wide, 1, false, wide), new(null, wide, 1, null, null)],
            Disclaimers = [new(wide, "views", 1, 1, 0, [article])],
            Corrections = new([new("0001-01", new Dictionary<string, int> { ["update"] = 1 }), new("9999-12", new Dictionary<string, int> { ["retraction"] = 1 })], new Dictionary<string, int>()),
            Findings = [new("MH1001", "error", wide, 1, 1, 1, 1, wide, false), new("MH9999", "warning", null, null, null, null, null, wide, true) { Reason = wide }],
            FindingsBySection = [new(wide, wide, new Dictionary<string, int> { ["MH1001"] = 1 })],
            Suppressions = [new(wide, wide, 1, wide), new("MH1001", wide, 1, null)],
            Policies = [new(wide, [wide, "MH1001"], wide, 1, wide, 0)],
        };
    }

    [GeneratedRegex("<(meta|br)\\b[^>]*>")]
    private static partial Regex VoidElement();
}
