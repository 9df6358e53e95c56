namespace Masthead.Content.Reporting.Html;

/// <summary>A part of a bar.</summary>
/// <param name="Kind">Of what: its colour, by the style's class.</param>
internal sealed record BarPart(string Kind, int Value);

/// <param name="Label">What the bar is of.</param>
/// <param name="Number">What stands at its end.</param>
/// <param name="Said">What it shows, for those who cannot see it.</param>
internal sealed record Bar(Action<HtmlWriter> Label, string Number, string Said, params BarPart[] Parts)
{
    public int Length => Parts.Sum(static part => part.Value);
}

/// <summary>Bars below each other. Words are HTML, so that they break; what is drawn has no words, and so fits any width.</summary>
internal static class BarChart
{
    /// <summary>The least part of a bar that can be seen.</summary>
    private const double Visible = 0.006;

    /// <param name="more">What the bars are of, where there are more than a glance takes in: the table has the others.</param>
    public static void Write(HtmlWriter html, IReadOnlyList<Bar> bars, string more)
    {
        var longest = bars.Max(static bar => bar.Length);
        using (html.Open("ul", ("class", "bars")))
        {
            foreach (var bar in bars.Take(TableWriter.Glance))
            {
                using (html.Open("li"))
                {
                    using (html.OpenInline("span", ("class", "label")))
                        bar.Label(html);
                    html.Break().Line("span", bar.Number, ("class", "number"));
                    Draw(html, bar.Said, longest, bar.Parts);
                }
            }
        }

        if (bars.Count > TableWriter.Glance)
            html.Line("p", $"and {Numbers.Of(bars.Count - TableWriter.Glance)} more {more}, in the table", ("class", "more"));
    }

    /// <summary>One bar, which is all of something.</summary>
    public static void WriteWhole(HtmlWriter html, string said, params BarPart[] parts)
    {
        Draw(html, said, parts.Sum(static part => part.Value), parts, "bar whole");
    }

    /// <summary>What the colours mean.</summary>
    public static void WriteLegend(HtmlWriter html, params (string Kind, string Words)[] meanings)
    {
        using (html.Open("ul", ("class", "legend")))
        {
            foreach (var (kind, words) in meanings)
            {
                using (html.OpenInline("li"))
                {
                    using (html.OpenInline("svg", ("class", "key"), ("aria-hidden", "true")))
                        html.Inline("rect", "", ("class", kind), ("width", "100%"), ("height", "100%"));
                    html.Text(" " + words);
                }

                html.Break();
            }
        }
    }

    private static void Draw(HtmlWriter html, string said, int longest, BarPart[] parts, string style = "bar")
    {
        var drawn = parts.Where(static part => part.Value > 0).Select(part => (part.Kind, Length: Math.Max(part.Value, longest * Visible))).ToArray();
        var whole = Math.Max(longest, drawn.Sum(static part => part.Length));
        using (html.OpenInline("svg", ("class", style), ("role", "img"), ("aria-label", said)))
        {
            html.Inline("rect", "", ("class", "track"), ("width", "100%"), ("height", "100%"));
            var start = 0.0;
            foreach (var (kind, length) in drawn)
            {
                html.Inline("rect", "", ("class", kind), ("x", Numbers.Percent(start, whole)), ("width", Numbers.Percent(length, whole)), ("height", "100%"));
                start += length;
            }
        }

        html.Break();
    }
}
