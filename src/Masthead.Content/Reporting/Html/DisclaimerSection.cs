using Masthead.Content.Reporting.Counting;

namespace Masthead.Content.Reporting.Html;

/// <summary>Where disclaimers are due, and where they stand.</summary>
internal static class DisclaimerSection
{
    public static void Write(HtmlWriter html, SiteReport report)
    {
        if (report.Disclaimers.Count == 0)
        {
            html.Line("p", "The publication has no disclaimer, and no article words one.", ("class", "lede"));
            return;
        }

        var due = report.Disclaimers.Where(static disclaimer => disclaimer.Due > 0).OrderByDescending(static disclaimer => disclaimer.Due).ToArray();
        if (due.Length == 0)
            html.Line("p", "None is due on any article.", ("class", "lede"));
        else
            WriteDue(html, due);

        TableWriter.Write(
            html, "Disclaimers", "disclaimer", "disclaimers", report.Disclaimers,
            new("Disclaimer", static (html, disclaimer) => WriteName(html, disclaimer)),
            TableColumn<DisclaimerCount>.Number("On articles", static disclaimer => disclaimer.Articles),
            TableColumn<DisclaimerCount>.Number("Due", static disclaimer => disclaimer.Due),
            TableColumn<DisclaimerCount>.Number("Present", static disclaimer => disclaimer.DueAndPresent),
            TableColumn<DisclaimerCount>.Number("Missing", static disclaimer => disclaimer.Due - disclaimer.DueAndPresent));

        var missing = report.Disclaimers.SelectMany(static disclaimer => disclaimer.MissingOn.Select(article => (Disclaimer: disclaimer, Article: article))).ToArray();
        if (missing.Length > 0)
        {
            TableWriter.Write(
                html, "Articles without one that is due", "article", "articles", missing,
                new("Article", static (html, row) => ArticleSection.WriteName(html, row.Article)),
                new("Lacks", static (html, row) => WriteName(html, row.Disclaimer)));
        }
    }

    private static void WriteDue(HtmlWriter html, DisclaimerCount[] due)
    {
        using (html.Open("figure"))
        {
            BarChart.Write(
                html,
                [.. due.Select(static disclaimer => new Bar(
                    label => WriteName(label, disclaimer),
                    $"{Numbers.Of(disclaimer.DueAndPresent)} of {Numbers.Of(disclaimer.Due)}",
                    $"due on {Numbers.Of(disclaimer.Due, "article")}, present on {Numbers.Of(disclaimer.DueAndPresent)}",
                    new BarPart("present", disclaimer.DueAndPresent),
                    new BarPart("missing", disclaimer.Due - disclaimer.DueAndPresent)))],
                "disclaimers");
            BarChart.WriteLegend(html, ("present", "due and present"), ("missing", "due and missing"));
        }
    }

    private static void WriteName(HtmlWriter html, DisclaimerCount disclaimer)
    {
        if (disclaimer.Id is { } id)
            html.Written(id).Inline("span", $" ({Words.Of(disclaimer.Kind)})", ("class", "faint"));
        else
            html.Text(Words.Of(disclaimer.Kind)).Inline("span", " (worded in articles)", ("class", "faint"));
    }
}
