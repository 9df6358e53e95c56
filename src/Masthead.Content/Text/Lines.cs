namespace Masthead.Content.Text;

/// <summary>Where lines begin and end in a text, whatever breaks them: LF, CRLF or CR.</summary>
internal static class Lines
{
    private static readonly char[] Breaks = ['\n', '\r'];

    /// <summary>Where the line of a position begins.</summary>
    public static int StartOf(string text, int position) => position == 0 ? 0 : text.LastIndexOfAny(Breaks, position - 1) + 1;

    /// <summary>Where it ends, its break left out.</summary>
    public static int EndOf(string text, int position) => text.IndexOfAny(Breaks, position) is >= 0 and var end ? end : text.Length;

    /// <summary>Where the line begins behind one that ends here.</summary>
    public static int Behind(string text, int end) => Math.Min(text.Length, end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1));

    /// <summary>How a text breaks its lines: as the line of a position is broken, else as the first one; LF in a text of one line.</summary>
    public static string BreakIn(string text, int position = 0)
    {
        var end = EndOf(text, position) is var own && own < text.Length ? own : EndOf(text, 0);
        return end == text.Length ? "\n" : text.Substring(end, Behind(text, end) - end);
    }
}
