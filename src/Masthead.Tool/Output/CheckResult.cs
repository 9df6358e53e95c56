using Masthead.Content.Rules.Base;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Output;

/// <summary>What a check found, of the sites and files that were asked for.</summary>
/// <param name="Files">With what is printed of each.</param>
/// <param name="Counted">All that counts, printed or not; what files ask to leave unsaid is left out.</param>
/// <param name="Suppressed">How many files ask to leave unsaid.</param>
/// <param name="FilesRead">Of all sites.</param>
internal sealed record CheckResult(IReadOnlyList<FoundFile> Files, IReadOnlyList<SiteFinding> Counted, int Suppressed, int FilesRead)
{
    public bool Stops => Counted.Any(static finding => finding.Severity == RuleSeverity.Error);

    public int Count(RuleSeverity severity) => Counted.Count(finding => finding.Severity == severity);

    /// <param name="least">The least severity that is printed.</param>
    /// <param name="withSuppressed">Whether what files ask to leave unsaid is among the files too, for a log that records it.</param>
    public static CheckResult Of(IReadOnlyList<SiteFindings> sites, FindingFilter filter, RuleSeverity least, bool withSuppressed, string folder, CancellationToken cancellation)
    {
        var asked = sites.Select(site => (Site: site, Findings: site.All.Where(finding => filter.Includes(finding, site.Settings)).ToArray())).ToArray();
        var all = asked.SelectMany(static site => site.Findings).ToArray();
        return new CheckResult(
            [.. asked.SelectMany(site => FoundFile.In(site.Site, site.Findings.Where(finding => finding.Severity >= least && (withSuppressed || !finding.IsSuppressed)), folder, cancellation))],
            [.. all.Where(static finding => !finding.IsSuppressed)],
            all.Count(static finding => finding.IsSuppressed),
            sites.Sum(static site => site.Texts.Files.Count));
    }
}
