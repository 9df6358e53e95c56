using Masthead.Content.Text;

namespace Masthead.Tool.Server.Cursor;

/// <summary>A line of YAML: its dashes, its key, and what stands behind that.</summary>
/// <param name="Range">Without its break.</param>
/// <param name="Dash">The column of its last dash; -1 without one.</param>
/// <param name="FirstDash">The column of its first.</param>
/// <param name="Column">Of its content, behind the dashes.</param>
/// <param name="Key">Null for a line without one.</param>
/// <param name="Value">Where the value begins, behind the key, or the dashes, and behind the name and the tag that YAML gives it; the end where there is none.</param>
/// <param name="End">Where a comment begins, or the line ends.</param>
internal sealed record YamlLine(TextRange Range, int Dash, int FirstDash, int Column, string? Key, int Value, int End)
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
            return new YamlLine(range, dash, first, column, null, at, CommentIn(text, range, at));

        var key = text[at..colon].Trim().Trim('"', '\'');
        at = colon + 1;
        SkipBlanks();
        while (at < range.End && text[at] is '&' or '!')
        {
            while (at < range.End && text[at] is not (' ' or '\t'))
                at++;
            SkipBlanks();
        }

        return new YamlLine(range, dash, first, column, key, at, CommentIn(text, range, at));

        void SkipBlanks()
        {
            while (at < range.End && text[at] is ' ' or '\t' or '\uFEFF')
                at++;
        }
    }

    public bool IsBlank => Key is null && Dash < 0 && IsEmpty;

    /// <summary>Whether nothing stands behind the key or the dashes, but for a comment.</summary>
    public bool IsEmpty => Value >= End;

    /// <param name="value">Where a value may begin: what it holds in quotation marks is no comment.</param>
    private static int CommentIn(string text, TextRange line, int value)
    {
        var from = value < line.End && text[value] is '"' or '\'' ? Brackets.BehindQuote(text, value, line.End) : value;
        for (var at = from < line.End ? text.IndexOf('#', from, line.End - from) : -1; at >= 0; at = text.IndexOf('#', at + 1, line.End - at - 1))
        {
            if (at == line.Start || text[at - 1] is ' ' or '\t' or '\uFEFF')
                return at;
        }

        return line.End;
    }

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
