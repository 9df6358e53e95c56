namespace Masthead.Content.Reporting.Counting;

/// <summary>Lines as the compiler counts them, from 1 on: its findings stand beside what is counted here.</summary>
internal static class CompilerLines
{
    public static int NumberOf(string text, int position)
    {
        var line = 1;
        for (var i = 0; i < position; i++)
        {
            if (IsEnd(text, i))
                line++;
        }

        return line;
    }

    /// <summary>Where a column of a line is; the text's end where there is no such line.</summary>
    public static int PositionOf(string text, int line, int column)
    {
        var start = 0;
        for (var number = 1; number < line && start < text.Length; start++)
        {
            if (IsEnd(text, start))
                number++;
        }

        return Math.Min(text.Length, start + column - 1);
    }

    private static bool IsEnd(string text, int i) =>
        text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
}
