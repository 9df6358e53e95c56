using Masthead.Content.Text;

namespace Masthead.Tool.Server.Cursor;

/// <summary>A line of YAML: its dashes, its key, and what stands behind that.</summary>
/// <param name="Range">Without its break.</param>
/// <param name="Dash">The column of its last dash; -1 without one.</param>
/// <param name="FirstDash">The column of its first.</param>
/// <param name="Column">Of its content, behind the dashes.</param>
/// <param name="Key">Null for a line without one.</param>
/// <param name="Value">Where the value begins, behind the key or the dashes; the end of the line where there is none.</param>
internal sealed record YamlLine(TextRange Range, int Dash, int FirstDash, int Column, string? Key, int Value)
{
    public static YamlLine At(string text, int start, int end)
    {
        var range = new TextRange(start, Math.Min(end, Lines.EndOf(text, start)));
        var (at, dash, first) = (range.Start, -1, -1);
        SkipBlanks();
        while (at < range.End && text[at] == '-' && (at + 1 >= range.End || text[at + 1] == ' '))
        {
            dash = at - range.Start;
            first = first < 0 ? dash : first;
            at++;
            SkipBlanks();
        }

        var column = at - range.Start;
        if (EndOfKey(text, at, range.End) is not { } colon)
            return new YamlLine(range, dash, first, column, null, at);

        var key = text[at..colon].Trim().Trim('"', '\'');
        at = colon + 1;
        SkipBlanks();
        return new YamlLine(range, dash, first, column, key, at);

        void SkipBlanks()
        {
            while (at < range.End && text[at] is ' ' or '\t' or '\uFEFF')
                at++;
        }
    }

    public bool IsBlank(string text) => Key is null && Dash < 0 && (Value >= Range.End || text[Value] == '#');

    /// <summary>Whether nothing stands behind the key on the line, so that what follows is its value.</summary>
    public bool IsOpen(string text) => Value >= Range.End || text[Value] is '#' or '&' or '!';

    /// <summary>Where the colon of a key stands.</summary>
    private static int? EndOfKey(string text, int at, int end)
    {
        if (at >= end || text[at] is '[' or '{' or '#' or '|' or '>' or '&')
            return null;

        var from = text[at] is '"' or '\'' ? Brackets.BehindQuote(text, at, end) : at;
        for (var colon = text.IndexOf(':', from, end - from); colon >= 0; colon = colon + 1 < end ? text.IndexOf(':', colon + 1, end - colon - 1) : -1)
        {
            if (colon + 1 >= end || text[colon + 1] is ' ' or '\t')
                return colon;
        }

        return null;
    }
}
