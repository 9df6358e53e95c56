using Masthead.Content.Reporting.Counting;

namespace Masthead.Content.Reporting.Html;

/// <summary>The numbers that are read first.</summary>
internal static class Figures
{
    public static void Write(HtmlWriter html, SiteReport report)
    {
        using (html.Open("ul", ("class", "figures")))
        {
            Write(html, report.Articles.Total, "article");
            if (report.Analyzed)
            {
                Write(html, SeverityOf("error"), "error", kind: "error");
                Write(html, SeverityOf("warning"), "warning", kind: "warning");
                Write(html, SeverityOf("info"), "suggestion");
            }

            Write(html, report.Articles.Disclaimers.Due - report.Articles.Disclaimers.DueAndPresent, "disclaimer missing", "disclaimers missing", kind: "error");
            Write(html, Corrections(report), "correction");
            Write(html, report.Authors.Count(static author => author.Bio == false), "author without a bio", "authors without a bio");
        }

        int SeverityOf(string severity) => report.FindingsBySeverity.TryGetValue(severity, out var count) ? count : 0;
    }

    private static int Corrections(SiteReport report) => report.Notes.ByKind.TryGetValue("correction", out var count) ? count : 0;

    /// <param name="kind">Its colour, where there is any.</param>
    private static void Write(HtmlWriter html, int number, string one, string? many = null, string kind = "")
    {
        using (html.OpenInline("li", kind.Length > 0 && number > 0 ? [("class", kind)] : []))
            html.Inline("b", Numbers.Of(number)).Text(" ").Inline("span", number == 1 ? one : many ?? one + "s");
        html.Break();
    }
}
