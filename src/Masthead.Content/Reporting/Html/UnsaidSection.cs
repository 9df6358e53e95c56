using Masthead.Content.Reporting.Counting;

namespace Masthead.Content.Reporting.Html;

/// <summary>What the newsroom asks to be left unsaid, and why.</summary>
internal static class UnsaidSection
{
    public static void Write(HtmlWriter html, SiteReport report)
    {
        var suppressed = report.Findings.Where(static finding => finding.Suppressed).ToArray();
        if (report.Suppressions.Count + report.Policies.Count + suppressed.Length == 0)
        {
            html.Line("p", "Nothing: every rule speaks everywhere.", ("class", "lede"));
            return;
        }

        if (report.Suppressions.Count > 0)
        {
            TableWriter.Write(
                html, "Rules that an article or an entry asks to leave unsaid", "request", "requests", report.Suppressions,
                new("Rule", static (html, suppression) => KnownRules.Write(html, suppression.Rule)),
                new("Where", static (html, suppression) => FindingSection.WritePlace(html, suppression.File, suppression.Line)),
                new("Reason", static (html, suppression) => WriteReason(html, suppression.Reason)));
        }

        if (report.Policies.Count > 0)
        {
            TableWriter.Write(
                html, "Rules that are off for paths", "policy", "policies", report.Policies,
                new("Path", static (html, policy) => html.Written(policy.Match)),
                new("Rules", static (html, policy) => WriteRules(html, policy.Off)),
                new("Reason", static (html, policy) => WriteReason(html, policy.Reason)),
                TableColumn<ReportedPolicy>.Number("Files", static policy => policy.Files));
        }

        var known = suppressed.Where(static finding => finding.Baseline == true).GroupBy(static finding => finding.Rule)
            .OrderByDescending(static rule => rule.Count()).ThenBy(static rule => rule.Key, StringComparer.Ordinal).Select(static rule => (Id: rule.Key, Count: rule.Count())).ToArray();
        if (known.Length > 0)
        {
            TableWriter.Write(
                html, "In the baseline", "rule", "rules", known,
                new("Rule", static (html, rule) => KnownRules.Write(html, rule.Id)),
                TableColumn<(string Id, int Count)>.Number("Findings", static rule => rule.Count));
        }

        suppressed = [.. suppressed.Where(static finding => finding.Baseline is null)];
        if (suppressed.Length > 0)
        {
            using (TableWriter.Folded(html, isFolded: true, Numbers.Of(suppressed.Length, "finding that is", "findings that are") + " left unsaid"))
                FindingSection.WriteAll(html, suppressed);
        }
    }

    private static void WriteRules(HtmlWriter html, IReadOnlyList<string> rules)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (i > 0)
                html.Text(", ");
            KnownRules.WriteId(html, rules[i]);
        }
    }

    private static void WriteReason(HtmlWriter html, string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
            html.Inline("span", "none, and so the rule speaks", ("class", "warn"));
        else
            html.Written(reason!);
    }
}
