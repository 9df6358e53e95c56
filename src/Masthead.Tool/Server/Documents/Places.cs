using Masthead.Content.Text;
using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Server.Documents;

/// <summary>Offsets into a text as clients count them, and back.</summary>
internal static class Places
{
    public static LspPosition PlaceOf(this LineMap lines, int offset)
    {
        var (line, column) = lines.PositionOf(offset);
        return new LspPosition(line - 1, column - 1);
    }

    public static LspRange PlaceOf(this LineMap lines, TextRange range) => new(lines.PlaceOf(range.Start), lines.PlaceOf(Math.Max(range.Start, range.End)));

    /// <summary>A place that a client names may lie outside of the text: then it is the nearest inside.</summary>
    public static int OffsetOf(this LineMap lines, LspPosition place)
    {
        if (place.Line < 0)
            return 0;
        if (place.Line >= lines.Count)
            return lines.Text.Length;

        var line = lines.RangeOf(place.Line + 1);
        return line.Start + Math.Clamp(place.Character, 0, line.Length);
    }

    public static TextRange RangeOf(this LineMap lines, LspRange range)
    {
        var (start, end) = (lines.OffsetOf(range.Start), lines.OffsetOf(range.End));
        return start <= end ? new TextRange(start, end) : new TextRange(end, start);
    }
}
