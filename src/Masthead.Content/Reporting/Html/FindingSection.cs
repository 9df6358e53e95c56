using Masthead.Content.Reporting.Counting;

namespace Masthead.Content.Reporting.Html;

/// <summary>The findings by rule, by section, and one by one.</summary>
internal static class FindingSection
{
    private const int Most = 200;

    public static void Write(HtmlWriter html, SiteReport report)
    {
        var open = report.Findings.Where(static finding => !finding.Suppressed).ToArray();
        if (open.Length == 0)
        {
            html.Line("p", report.Analyzed ? "Nothing." : "That is not known.", ("class", "lede"));
            return;
        }

        using (html.Open("div", ("class", "pair")))
        {
            using (html.Open("div"))
                WriteByRule(html, open);
            using (html.Open("div"))
                WriteBySection(html, report);
        }

        WriteList(html, open, "error", "error", isOpen: true);
        WriteList(html, open, "warning", "warning", isOpen: false);
        WriteList(html, open, "info", "suggestion", isOpen: false);
    }

    private static void WriteByRule(HtmlWriter html, ReportedFinding[] open)
    {
        var rules = open.GroupBy(static finding => finding.Rule).OrderByDescending(static rule => rule.Count()).ThenBy(static rule => rule.Key, StringComparer.Ordinal)
            .Select(static rule => (Id: rule.Key, Count: rule.Count(), Parts: KnownRules.Parts(rule))).ToArray();
        html.Line("h3", "By rule");
        using (html.Open("figure"))
        {
            BarChart.Write(html, [.. rules.Select(rule => new Bar(label => label.Inline("b", rule.Id, ("class", "id")).Text(" " + KnownRules.TitleOf(rule.Id)), Numbers.Of(rule.Count), Said(rule.Id, rule.Parts), rule.Parts))], "rules");
            BarChart.WriteLegend(html, ("error", "errors, which stop a build"), ("warning", "warnings"), ("info", "suggestions"));
        }

        TableWriter.Write(
            html, "Findings by rule", "rule", "rules", rules,
            new("Rule", static (html, rule) => KnownRules.Write(html, rule.Id)),
            TableColumn<(string Id, int Count, BarPart[] Parts)>.Number("Errors", static rule => rule.Parts[0].Value),
            TableColumn<(string Id, int Count, BarPart[] Parts)>.Number("Warnings", static rule => rule.Parts[1].Value),
            TableColumn<(string Id, int Count, BarPart[] Parts)>.Number("Suggestions", static rule => rule.Parts[2].Value));
    }

    private static void WriteBySection(HtmlWriter html, SiteReport report)
    {
        html.Line("h3", "By section");
        if (report.FindingsBySection.Count == 0)
        {
            html.Line("p", "None is in an article that has a section.", ("class", "lede"));
            return;
        }

        List<SectionFindings> sections = [.. report.FindingsBySection.OrderByDescending(Count)];
        if (report.FindingsWithoutSection.Count > 0)
            sections.Add(new("", "", report.FindingsWithoutSection));

        using (html.Open("figure"))
            BarChart.Write(html, [.. sections.Select(static section => new Bar(label => WriteSection(label, section), Numbers.Of(Count(section)), Numbers.Of(Count(section), "finding"), new BarPart("finding", Count(section))))], "rows");

        TableWriter.Write(
            html, "Findings by section", "row", "rows", sections,
            new("Section", static (html, section) => WriteSection(html, section)),
            TableColumn<SectionFindings>.Number("Findings", Count),
            new("By rule", static (html, section) => html.Text(string.Join(", ", section.ByRule.OrderByDescending(static rule => rule.Value).ThenBy(static rule => rule.Key, StringComparer.Ordinal).Select(static rule => $"{Numbers.Of(rule.Value)}\u00A0×\u00A0{rule.Key}")))));
    }

    private static int Count(SectionFindings section) => section.ByRule.Values.Sum();

    private static void WriteSection(HtmlWriter html, SectionFindings section)
    {
        if (section.Id.Length > 0)
            html.Written(section.Name);
        else
            html.Inline("span", "no section, or no article", ("class", "faint"));
    }

    private static void WriteList(HtmlWriter html, ReportedFinding[] open, string severity, string one, bool isOpen)
    {
        var findings = open.Where(finding => finding.Severity == severity).ToArray();
        if (findings.Length == 0)
            return;

        using (TableWriter.Folded(html, isFolded: true, $"{(findings.Length == 1 ? "The" : "All")} {Numbers.Of(findings.Length, one)}, by file", isOpen && findings.Length <= TableWriter.Glance))
            WriteAll(html, findings);
    }

    /// <summary>Findings one by one, with the reasons of those that are suppressed.</summary>
    public static void WriteAll(HtmlWriter html, IReadOnlyList<ReportedFinding> findings)
    {
        using (html.Open("ol", ("class", "findings")))
        {
            foreach (var finding in findings.Take(Most))
            {
                using (html.Open("li"))
                {
                    KnownRules.WriteId(html, finding.Rule);
                    using (html.Text(" ").OpenInline("span", ("class", "place")))
                        WritePlace(html, finding.File, finding.Line);
                    html.Break();
                    using (html.OpenInline("p"))
                        html.Written(finding.Message);
                    html.Break();
                    if (finding.Suppressed)
                        WriteReason(html, finding.Reason);
                }
            }
        }

        if (findings.Count > Most)
            html.Line("p", TableWriter.More(findings.Count - Most), ("class", "more"));
    }

    public static void WritePlace(HtmlWriter html, string? file, int? line)
    {
        if (file is null)
            html.Text("the site");
        else
            html.Written(file).Text(line is { } number ? $", line {Numbers.Of(number)}" : "");
    }

    private static void WriteReason(HtmlWriter html, string? reason)
    {
        using (html.OpenInline("p"))
        {
            if (reason is null)
                html.Inline("span", "The content gives no reason: the project leaves it unsaid.", ("class", "faint"));
            else
                html.Text("Reason: ").Written(reason);
        }

        html.Break();
    }

    private static string Said(string rule, BarPart[] parts) =>
        $"{rule}: {Numbers.Of(parts[0].Value, "error")}, {Numbers.Of(parts[1].Value, "warning")}, {Numbers.Of(parts[2].Value, "suggestion")}";
}
