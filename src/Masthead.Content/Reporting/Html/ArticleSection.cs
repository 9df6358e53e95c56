using System.Globalization;
using Masthead.Content.Keys;
using Masthead.Content.Reporting.Counting;

namespace Masthead.Content.Reporting.Html;

/// <summary>The articles: which are held back, and how many there are by section, year, status and kind.</summary>
internal static class ArticleSection
{
    private sealed record Row(string Name, int Count, bool IsWritten = false);

    public static void Write(HtmlWriter html, SiteReport report)
    {
        var articles = report.Articles;
        if (articles.Total == 0)
        {
            html.Line("p", "There is no article yet.", ("class", "lede"));
            return;
        }

        if (articles.HeldBack.Count > 0)
            TableWriter.Write(html, "Held back by an error", "article", "articles", articles.HeldBack, new TableColumn<ReportedArticle>("Article", WriteName));

        using (html.Open("div", ("class", "pair")))
        {
            using (html.Open("div"))
            {
                html.Line("h3", "By section");
                Row[] sections = [.. articles.BySection.OrderByDescending(static section => section.Articles).Select(static section => new Row(section.Name, section.Articles, IsWritten: true))];
                if (sections.Length == 0)
                    html.Line("p", "No article has a section.", ("class", "lede"));
                else
                    WriteSections(html, sections, articles.WithoutSection);
            }

            using (html.Open("div"))
            {
                html.Line("h3", "By year");
                WriteYears(html, articles);
                TableWriter.Write(html, "Articles by status", "status", "statuses", [.. articles.ByStatus.Select(static status => new Row(status.Key, status.Value))], Columns("Status"));
                TableWriter.Write(
                    html, "Articles by kind", "kind", "kinds",
                    [.. articles.ByKind.Select(static kind => ClosedSet<ArticleKind>.TryGet(kind.Key, out _) ? new Row(Words.Of(kind.Key), kind.Value) : new Row(kind.Key, kind.Value, IsWritten: true))],
                    Columns("Kind"));
            }
        }
    }

    /// <summary>An article's title, and its file.</summary>
    public static void WriteName(HtmlWriter html, ReportedArticle article)
    {
        if (!string.IsNullOrWhiteSpace(article.Title))
            html.Written(article.Title!).Empty("br");
        using (html.OpenInline("span", ("class", "faint")))
            html.Written(article.File);
    }

    private static void WriteSections(HtmlWriter html, Row[] sections, int without)
    {
        using (html.Open("figure"))
            BarChart.Write(html, [.. sections.Select(static row => new Bar(label => label.Written(row.Name), Numbers.Of(row.Count), Numbers.Of(row.Count, "article"), new BarPart("article", row.Count)))], "sections");
        TableWriter.WriteFolded(html, "Articles by section", "row", "rows", without == 0 ? sections : [.. sections, new Row("without a section", without)], Columns("Section"));
    }

    private static void WriteYears(HtmlWriter html, ArticleCounts articles)
    {
        var years = articles.ByYear.ToDictionary(static year => int.Parse(year.Key, CultureInfo.InvariantCulture), static year => year.Value);
        if (years.Count > 0)
        {
            var shown = Timeline.Of([.. years.Keys.OrderBy(static year => year)], least: 6, most: ColumnChart.Room(Math.Max(4, Numbers.Of(years.Values.Max()).Length)));
            var earlier = years.Where(year => year.Key < shown[0]).Sum(static year => year.Value);
            using (html.Open("figure"))
            {
                ColumnChart.Write(html, $"Articles by year, {NameOf(shown[0]!.Value)} to {NameOf(shown[shown.Count - 1]!.Value)}", [.. shown.Select(year => year is { } shownYear ? new ChartColumn(NameOf(shownYear), "", years.TryGetValue(shownYear, out var count) ? [new BarPart("article", count)] : []) : ChartColumn.Gap)]);
                if (earlier > 0)
                    html.Line("figcaption", $"Since {NameOf(shown[0]!.Value)}; {Numbers.Of(earlier, "earlier one is", "earlier ones are")} in the table.");
            }
        }

        List<Row> rows = [.. years.OrderByDescending(static year => year.Key).Select(static year => new Row(NameOf(year.Key), year.Value))];
        if (articles.WithoutDate > 0)
            rows.Add(new Row("without a date", articles.WithoutDate));
        TableWriter.WriteFolded(html, "Articles by year of publication", "row", "rows", rows, Columns("Year"));
    }

    private static string NameOf(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static TableColumn<Row>[] Columns(string head) => [new(head, WriteName), TableColumn<Row>.Number("Articles", static row => row.Count)];

    private static void WriteName(HtmlWriter html, Row row)
    {
        if (row.IsWritten)
            html.Written(row.Name);
        else
            html.Text(row.Name);
    }
}
