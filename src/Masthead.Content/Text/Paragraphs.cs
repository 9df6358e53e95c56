namespace Masthead.Content.Text;

/// <summary>Paragraphs as they stand in a text.</summary>
internal static class Paragraphs
{
    /// <summary>The lines of one, and the empty line that sets it off: the one behind it, or at the end of the text the one before. Null where something else stands on its lines.</summary>
    /// <param name="source">Where it stands, or a part of it does.</param>
    /// <param name="body">Where the text begins.</param>
    /// <param name="isTail">Whether it is the last lines of a paragraph that stays.</param>
    public static TextRange? Removal(string text, TextRange source, int body, bool isTail = false)
    {
        var start = Math.Max(Lines.StartOf(text, source.Start), body);
        var last = source.End;
        while (last > source.Start && char.IsWhiteSpace(text[last - 1]))
            last--;
        var end = Lines.EndOf(text, last);
        if (!IsBlank(text, start, source.Start) || !IsBlank(text, last, end))
            return null;

        if (!isTail && !IsBlank(text, end, text.Length))
        {
            var next = Lines.Behind(text, end);
            var endOfNext = Lines.EndOf(text, next);
            return new TextRange(start, IsBlank(text, next, endOfNext) ? Lines.Behind(text, endOfNext) : next);
        }

        var before = start;
        while (before > body && char.IsWhiteSpace(text[before - 1]))
            before--;
        if (isTail && before > body && text[before - 1] == '\\')
            return new TextRange(before - 1, end);
        return before > body ? new TextRange(Lines.EndOf(text, before), end) : new TextRange(start, Lines.Behind(text, end));
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}
