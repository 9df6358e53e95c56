using Masthead.Content.Text;

namespace Masthead.Content.Reporting.Counting;

/// <summary>Counts what the rules found. What is suppressed is told, and counts nowhere.</summary>
internal sealed class FindingCounts
{
    private readonly CountedSite site;

    private readonly ReportedFinding[] open;

    public FindingCounts(IEnumerable<ReportedFinding> findings, CountedSite site)
    {
        this.site = site;
        All = [.. findings
            .OrderBy(static finding => finding.File ?? "", StringComparer.Ordinal)
            .ThenBy(static finding => (finding.Line, finding.Column))
            .ThenBy(static finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Message, StringComparer.Ordinal)
            .Select(finding => finding is { Suppressed: true, Baseline: null } ? finding with { Reason = finding.Reason ?? ReasonOf(finding) } : finding)];
        open = [.. All.Where(static finding => !finding.Suppressed)];
    }

    /// <summary>By file, line and column.</summary>
    public IReadOnlyList<ReportedFinding> All { get; }

    public IReadOnlyDictionary<string, int> ByRule => Tally.By(open, static finding => finding.Rule);

    public IReadOnlyDictionary<string, int> BySeverity => Tally.By(open, static finding => finding.Severity);

    public IReadOnlyList<SectionFindings> BySection
    {
        get
        {
            var found = open.ToLookup(SectionOf);
            return [.. site.SectionNames.Where(section => found.Contains(section.Key)).Select(section => new SectionFindings(section.Key, section.Value, Tally.By(found[section.Key], static finding => finding.Rule)))];
        }
    }

    public IReadOnlyDictionary<string, int> WithoutSection => Tally.By(open.Where(finding => SectionOf(finding) is null), static finding => finding.Rule);

    public int ArticlesWithErrors => open.Where(static finding => finding is { Severity: "error", File: not null }).Select(finding => site.ArticleAt(finding.File!)).OfType<object>().Distinct().Count();

    private string? SectionOf(ReportedFinding finding) => finding.File is { } file && site.ArticleAt(file) is { } article ? site.SectionOf(article) : null;

    /// <summary>What the file says for it under <c>suppress</c>, or the article whose text the file is.</summary>
    private string? ReasonOf(ReportedFinding finding)
    {
        if (finding.File is not { } path)
            return null;

        var file = site.FileAt(path);
        var position = file is null ? 0 : PositionIn(file.Text, finding);
        var owner = site.ArticleAt(path) is { } article ? site.FileAt(site.FileOf(article.Content)) : null;
        return (file?.Suppressions ?? []).Concat(owner?.Suppressions ?? []).FirstOrDefault(suppression => suppression.Covers(finding.Rule, position))?.Reason?.Value;
    }

    /// <summary>Where it begins; the end of a text that has changed since and has no such line.</summary>
    private static int PositionIn(string text, ReportedFinding finding)
    {
        var lines = new LineMap(text);
        return finding.Line is { } line && line <= lines.Count ? Math.Min(text.Length, lines.RangeOf(line).Start + (finding.Column ?? 1) - 1) : text.Length;
    }
}
