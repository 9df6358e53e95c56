using Masthead.Content.Reporting.Counting;

namespace Masthead.Content.Reporting.Html;

/// <summary>How many articles are signed.</summary>
internal static class BylineSection
{
    private sealed record Row(string Kind, string Words, int Count);

    public static void Write(HtmlWriter html, SiteReport report)
    {
        var byline = report.Articles.Byline;
        Row[] rows =
        [
            new("credited", "somebody is named", byline.Credited),
            new("excused", "nobody, and the article says why", byline.Excused),
            new("needless", "nobody, and none is needed", byline.NeedsNone),
            new("missing", "nobody, without a reason", byline.None - byline.NeedsNone),
        ];
        if (report.Articles.Total == 0)
        {
            html.Line("p", "There is no article yet.", ("class", "lede"));
            return;
        }

        using (html.Open("figure"))
        {
            BarChart.WriteWhole(html, "Bylines: " + string.Join(", ", rows.Select(static row => $"{row.Words} {Numbers.Of(row.Count)}")), [.. rows.Select(static row => new BarPart(row.Kind, row.Count))]);
            BarChart.WriteLegend(html, [.. rows.Select(static row => (row.Kind, $"{row.Words}: {Numbers.Of(row.Count)}"))]);
        }

        TableWriter.Write(
            html, "Articles by byline", "row", "rows", rows,
            new("Byline", static (html, row) => html.Text(row.Words)),
            TableColumn<Row>.Number("Articles", static row => row.Count),
            new("Share", (html, row) => html.Text(Numbers.Share(row.Count, report.Articles.Total))) { IsNumber = true });
    }
}
