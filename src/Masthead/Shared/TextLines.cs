namespace Masthead.Shared;

/// <summary>Lines of a text, by offsets, without copying it.</summary>
internal static class TextLines
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>Behind the last character of the line, before what ends it.</summary>
    public static int End(string text, int start)
    {
        var end = text.IndexOfAny(LineEnds, start);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Where the line below begins.</summary>
    public static int Next(string text, int start)
    {
        var end = End(text, start);
        if (end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n')
            return end + 2;
        return end < text.Length ? end + 1 : end;
    }

    /// <summary>The first character that is no space or tab; a line's end is none.</summary>
    public static int SkipBlanks(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t')
            start++;
        return start;
    }

    public static bool IsEnd(string text, int position) => position >= text.Length || text[position] is '\n' or '\r';
}
