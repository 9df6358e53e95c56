namespace Masthead.Content.Reporting.Html;

/// <param name="Label">Below it.</param>
/// <param name="Below">Below that, at the first of several.</param>
internal sealed record ChartColumn(string Label, string Below, params BarPart[] Parts)
{
    /// <summary>Time that is left out.</summary>
    public static ChartColumn Gap { get; } = new("…", "");

    public int Height => Parts.Sum(static part => part.Value);
}

/// <summary>Columns side by side, as time goes. They are as wide as there is room; heights and letters stay.</summary>
internal static class ColumnChart
{
    private const int Tallest = 110;

    /// <summary>Where the columns stand.</summary>
    private const int Ground = Tallest + 18;

    private const int Line = 17;

    /// <summary>As many columns have room on a telephone, each under the widest of its numbers.</summary>
    /// <param name="letters">Of that.</param>
    public static int Room(int letters) => Math.Min(24, 340 / (9 * letters));

    public static void Write(HtmlWriter html, string said, IReadOnlyList<ChartColumn> columns)
    {
        var most = Math.Max(1, columns.Max(static column => column.Height));
        using (html.Open("svg", ("class", "columns"), ("height", Numbers.Of(Ground + 7 + (columns.Any(static column => column.Below.Length > 0) ? 2 * Line : Line))), ("role", "img"), ("aria-label", said)))
        {
            for (var i = 0; i < columns.Count; i++)
            {
                Draw(html, columns[i], i, columns.Count, most);
                html.Break();
            }

            html.Line("rect", "", ("class", "ground"), ("y", Numbers.Pixels(Ground)), ("width", "100%"), ("height", "1"));
        }
    }

    private static void Draw(HtmlWriter html, ChartColumn column, int index, int count, int most)
    {
        double top = Ground;
        foreach (var part in column.Parts.Where(static part => part.Value > 0))
        {
            var height = Math.Max(2, (double)Tallest * part.Value / most);
            top -= height;
            html.Inline("rect", "", ("class", part.Kind), ("x", Numbers.Percent(index + 0.15, count)), ("y", Numbers.Pixels(top)), ("width", Numbers.Percent(0.7, count)), ("height", Numbers.Pixels(height)));
        }

        if (column.Height > 0)
            Label(html, Numbers.Of(column.Height), Math.Max(12, top - 5), "value");
        Label(html, column.Label, Ground + Line, "label");
        if (column.Below.Length > 0)
            Label(html, column.Below, Ground + (2 * Line), index == 0 ? "label first" : index == count - 1 ? "label last" : "label");

        // At the edges a word may be wider than its column.
        void Label(HtmlWriter html, string text, double y, string style) =>
            html.Inline("text", text, ("class", style), ("x", style == "label first" ? "0" : Numbers.Percent(style == "label last" ? count : index + 0.5, count)), ("y", Numbers.Pixels(y)));
    }
}
