using System.Globalization;
using Masthead.Content.Reporting.Counting;

namespace Masthead.Content.Reporting.Html;

/// <summary>Corrections and the like, by the month of the note.</summary>
internal static class CorrectionSection
{
    private static readonly (string Kind, string Words)[] Kinds = [("correction", "corrections"), ("clarification", "clarifications"), ("retraction", "retractions"), ("update", "updates")];

    private sealed record Row(string Month, IReadOnlyDictionary<string, int> ByKind);

    public static void Write(HtmlWriter html, SiteReport report)
    {
        var months = report.Corrections.ByMonth;
        if (months.Count == 0 && report.Corrections.WithoutDate.Count == 0)
        {
            html.Line("p", "No article has been corrected, clarified, retracted or updated.", ("class", "lede"));
            return;
        }

        if (months.Count > 0)
            Draw(html, months);

        List<Row> rows = [.. months.Reverse().Select(static month => new Row(ShortNameOf(IndexOf(month.Month)), month.ByKind))];
        if (report.Corrections.WithoutDate.Count > 0)
            rows.Add(new Row("without a date", report.Corrections.WithoutDate));
        TableWriter.Write(html, "Corrections by month", "row", "rows", rows, [new("Month", static (html, row) => html.Text(row.Month)), .. Kinds.Select(static kind => TableColumn<Row>.Number(Capital(kind.Words), row => Of(row.ByKind, kind.Kind)))]);
    }

    private static void Draw(HtmlWriter html, IReadOnlyList<MonthCount> months)
    {
        var counts = months.ToDictionary(static month => IndexOf(month.Month), static month => month.ByKind);
        var most = counts.Values.Max(static month => month.Values.Sum());
        var shown = Timeline.Of([.. counts.Keys], least: 12, most: ColumnChart.Room(Numbers.Of(most).Length));
        var columns = shown.Select((month, i) => ColumnOf(month, YearsTold(shown).Contains(i), shown.Count > 12, counts)).ToArray();
        var earlier = months.Where(month => IndexOf(month.Month) < shown[0]).Sum(static month => month.ByKind.Values.Sum());
        using (html.Open("figure"))
        {
            ColumnChart.Write(html, $"Corrections and the like by month, {NameOf(shown[0]!.Value)} to {NameOf(shown[shown.Count - 1]!.Value)}: {Numbers.Of(columns.Sum(static column => column.Height))} in all, at most {Numbers.Of(columns.Max(static column => column.Height))} in a month", columns);
            BarChart.WriteLegend(html, Kinds);
            if (earlier > 0)
                html.Line("figcaption", $"Since {NameOf(shown[0]!.Value)}; {Numbers.Of(earlier, "earlier one is", "earlier ones are")} in the table.");
        }
    }

    /// <summary>The columns that the year stands under: the first of each, where the next one leaves it room.</summary>
    private static IEnumerable<int> YearsTold(IReadOnlyList<int?> shown)
    {
        var room = shown.Count > 12 ? 3 : 2;
        var free = 0;
        for (var i = 0; i < shown.Count; i++)
        {
            var isJanuary = shown[i] % 12 == 0;
            if (i < free || shown[i] is null || !(isJanuary || ((i == 0 || shown[i - 1] is null) && !shown.Skip(i + 1).Take(room - 1).Any(static month => month % 12 == 0))))
                continue;

            yield return i;
            free = i + room;
        }
    }

    /// <param name="tellsYear">Whether the year stands below.</param>
    /// <param name="areMany">Whether there is room for a letter alone.</param>
    private static ChartColumn ColumnOf(int? shown, bool tellsYear, bool areMany, Dictionary<int, IReadOnlyDictionary<string, int>> counts)
    {
        if (shown is not { } month)
            return ChartColumn.Gap;

        var name = ShortNameOf(month);
        return new ChartColumn(
            name.Substring(0, areMany ? 1 : 3),
            tellsYear ? YearOf(month) : "",
            counts.TryGetValue(month, out var count) ? [.. Kinds.Select(kind => new BarPart(kind.Kind, Of(count, kind.Kind)))] : []);
    }

    private static int Of(IReadOnlyDictionary<string, int> counts, string kind) => counts.TryGetValue(kind, out var count) ? count : 0;

    /// <summary>Months in their order, without a gap.</summary>
    private static int IndexOf(string month) => (int.Parse(month.Substring(0, 4), CultureInfo.InvariantCulture) * 12) + int.Parse(month.Substring(5), CultureInfo.InvariantCulture) - 1;

    private static string YearOf(int month) => (month / 12).ToString("0000", CultureInfo.InvariantCulture);

    private static string NameOf(int month) => $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName((month % 12) + 1)} {YearOf(month)}";

    private static string ShortNameOf(int month) => $"{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName((month % 12) + 1)} {YearOf(month)}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);
}
