using Masthead.Content.Text;
using Spectre.Console.Rendering;

namespace Masthead.Tool.Output;

/// <summary>The line of a finding, and marks below what it is about. A long line is cut around that.</summary>
internal sealed record Excerpt(int Line, string Before, string Marked, string After, string Marks)
{
    private const int Longest = 110;

    private const int Context = 40;

    public static Excerpt Of(LineMap lines, TextRange range)
    {
        var (number, column) = lines.PositionOf(range.Start);
        var line = lines.RangeOf(number);
        var start = line.Start + column - 1;
        var end = Math.Clamp(range.End, start, line.End);
        var from = line.Length <= Longest ? line.Start : Math.Max(line.Start, start - Context);
        var to = line.Length <= Longest ? line.End : Math.Min(line.End, Math.Max(from + Longest, Math.Min(end, start + Longest)));
        end = Math.Min(end, to);
        var before = (from > line.Start ? "…" : "") + Paint.Visible(lines.Text[from..start]);
        var marked = Paint.Visible(lines.Text[start..end]);
        var after = Paint.Visible(lines.Text[end..to]) + (to < line.End ? "…" : "");
        return new Excerpt(number, before, marked, after, Blank(before) + new string('^', Math.Max(1, Width(marked))));
    }

    private static string Blank(string text) => new(' ', Width(text));

    private static int Width(string text) => new Segment(text).CellCount();
}
