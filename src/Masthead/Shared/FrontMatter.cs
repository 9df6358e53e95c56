namespace Masthead.Shared;

/// <summary>
/// Where a Markdown file's keys end and its text begins, as Jekyll, Hugo, Eleventy and the others read it: between two lines <c>---</c> YAML, between
/// two lines <c>+++</c> TOML, between braces JSON. YAML may end with a line <c>...</c> too; a line <c>---toml</c> names the format. Blank lines and a
/// byte order mark may stand before it. Compiled into the library, the generator and the build task alike.
/// </summary>
internal readonly struct FrontMatter
{
    private readonly DataFormat? format;

    private FrontMatter(DataFormat format, int start, int end, int bodyStart, bool isClosed) =>
        (this.format, Start, End, BodyStart, IsPresent, IsClosed) = (format, start, end, bodyStart, true, isClosed);

    /// <summary>What the keys are written in.</summary>
    public DataFormat Format => format ?? DataFormat.Yaml;

    /// <summary>Offset of the first character of the keys.</summary>
    public int Start { get; }

    /// <summary>Offset behind the last character of the keys.</summary>
    public int End { get; }

    /// <summary>Offset of the first character of the text behind it.</summary>
    public int BodyStart { get; private init; }

    /// <summary>Whether the file begins with front matter at all.</summary>
    public bool IsPresent { get; }

    /// <summary>Whether what ends it was found. Where it was not, all is taken for keys.</summary>
    public bool IsClosed { get; private init; }

    public static FrontMatter Find(string text)
    {
        var opening = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (opening < text.Length && TextLines.IsEnd(text, TextLines.SkipBlanks(text, opening)))
            opening = TextLines.Next(text, opening);

        if (JsonMatter.Opens(text, opening))
        {
            return JsonMatter.EndOf(text, opening) is { } end
                ? new FrontMatter(DataFormat.Json, opening, end, BehindBrace(text, end), isClosed: true)
                : new FrontMatter(DataFormat.Json, opening, text.Length, text.Length, isClosed: false);
        }

        if (OpenedBy(text, opening) is not { } format)
            return new FrontMatter { BodyStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, IsClosed = true };

        var start = TextLines.Next(text, opening);
        for (var line = start; line < text.Length; line = TextLines.Next(text, line))
        {
            if (IsLineOf(text, line, text[opening]) || (format == DataFormat.Yaml && IsLineOf(text, line, '.')))
                return new FrontMatter(format, start, line, TextLines.Next(text, line), isClosed: true);
        }

        return new FrontMatter(format, start, text.Length, text.Length, isClosed: false);
    }

    /// <summary>A body as it is published: without front matter, lines ended by LF on every machine.</summary>
    public static string Body(string text) => Normalize(text.Substring(Find(text).BodyStart));

    /// <summary>Lines ended by LF, whatever the file has.</summary>
    public static string Normalize(string text) => text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>The format that a line opens: its marks alone, or with the name of one behind them.</summary>
    private static DataFormat? OpenedBy(string text, int line)
    {
        if (line >= text.Length || Array.Find(DataFormat.All, format => format.Mark == text[line]) is not { } format || format == DataFormat.Json || !HasThree(text, line, format.Mark))
            return null;

        var word = TextLines.SkipBlanks(text, line + 3);
        return TextLines.IsEnd(text, word) ? format : DataFormat.Named(text.Substring(word, TextLines.End(text, word) - word).TrimEnd(' ', '\t'));
    }

    /// <summary>Three times the same character and nothing else but white space on the line.</summary>
    private static bool IsLineOf(string text, int start, char mark) => HasThree(text, start, mark) && TextLines.IsEnd(text, TextLines.SkipBlanks(text, start + 3));

    private static bool HasThree(string text, int start, char mark) => text.Length - start >= 3 && text[start] == mark && text[start + 1] == mark && text[start + 2] == mark;

    /// <summary>On the next line, unless the text begins on this one.</summary>
    private static int BehindBrace(string text, int end) => TextLines.IsEnd(text, TextLines.SkipBlanks(text, end)) ? TextLines.Next(text, end) : end;
}
