namespace Masthead.Content.Reporting.Html;

/// <param name="Head">What stands above it.</param>
/// <param name="Write">A cell. Those of the first column name their rows.</param>
internal sealed record TableColumn<T>(string Head, Action<HtmlWriter, T> Write)
{
    public bool IsNumber { get; init; }

    public static TableColumn<T> Number(string head, Func<T, int> number) => new(head, (html, row) => html.Text(Numbers.Of(number(row)))) { IsNumber = true };
}

/// <summary>A table with its caption. A long one is folded, and one that no one could read is cut, which it says.</summary>
internal static class TableWriter
{
    /// <summary>As many rows as a glance takes in.</summary>
    public const int Glance = 12;

    private const int Most = 1000;

    /// <param name="one">What a row is.</param>
    /// <param name="many">What several are.</param>
    public static void Write<T>(HtmlWriter html, string caption, string one, string many, IReadOnlyList<T> rows, params TableColumn<T>[] columns) =>
        Write(html, rows.Count > Glance, caption, one, many, rows, columns);

    /// <summary>One that is folded however short it is: what is drawn above it says the same.</summary>
    public static void WriteFolded<T>(HtmlWriter html, string caption, string one, string many, IReadOnlyList<T> rows, params TableColumn<T>[] columns) =>
        Write(html, isFolded: true, caption, one, many, rows, columns);

    private static void Write<T>(HtmlWriter html, bool isFolded, string caption, string one, string many, IReadOnlyList<T> rows, TableColumn<T>[] columns)
    {
        using (Folded(html, isFolded, $"{caption}: {Numbers.Of(rows.Count, one, many)}"))
        using (html.Open("table"))
        {
            html.Line("caption", caption);
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (var column in columns)
                    html.Line("th", column.Head, column.IsNumber ? [("scope", "col"), ("class", "number")] : [("scope", "col")]);
            }

            using (html.Open("tbody"))
            {
                foreach (var row in rows.Take(Most))
                    WriteRow(html, row, columns);
                if (rows.Count > Most)
                {
                    using (html.Open("tr"))
                        html.Line("td", More(rows.Count - Most), ("colspan", Numbers.Of(columns.Length)));
                }
            }
        }
    }

    /// <summary>Where a page says no more.</summary>
    public static string More(int count) => $"and {Numbers.Of(count)} more, which the report as JSON has";

    /// <summary>A part of the page that a click unfolds, where it has to be one.</summary>
    public static IDisposable? Folded(HtmlWriter html, bool isFolded, string summary, bool isOpen = false)
    {
        if (!isFolded)
            return null;

        var details = html.Open("details", isOpen ? [("open", "")] : []);
        html.Line("summary", summary);
        return details;
    }

    private static void WriteRow<T>(HtmlWriter html, T row, TableColumn<T>[] columns)
    {
        using (html.Open("tr"))
        {
            for (var i = 0; i < columns.Length; i++)
            {
                using (html.OpenInline(i == 0 ? "th" : "td", i == 0 ? [("scope", "row")] : columns[i].IsNumber ? [("class", "number")] : []))
                    columns[i].Write(html, row);
                html.Break();
            }
        }
    }
}
