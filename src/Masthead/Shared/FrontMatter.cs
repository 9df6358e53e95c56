namespace Masthead.Shared;

/// <summary>
/// Where a Markdown file's YAML ends and its text begins, as Jekyll, Hugo and the others read it: a line <c>---</c>, the YAML,
/// a line <c>---</c> or <c>...</c>. Blank lines and a byte order mark may stand before it.
/// Compiled into the library, the generator and the build task alike.
/// </summary>
internal readonly struct FrontMatter
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>Offset of the first character of the YAML.</summary>
    public int YamlStart { get; private init; }

    /// <summary>Offset behind the last character of the YAML.</summary>
    public int YamlEnd { get; private init; }

    /// <summary>Offset of the first character of the text behind it.</summary>
    public int BodyStart { get; private init; }

    /// <summary>Whether the file begins with front matter at all.</summary>
    public bool IsPresent { get; private init; }

    /// <summary>Whether the line that ends it was found. Where it was not, all is taken for YAML.</summary>
    public bool IsClosed { get; private init; }

    public static FrontMatter Find(string text)
    {
        var opening = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (opening < text.Length && IsBlank(text, opening, out var next))
            opening = next;

        if (!IsDelimiter(text, opening, '-', out var yamlStart))
            return new FrontMatter { BodyStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, IsClosed = true };

        for (var line = yamlStart; line < text.Length; line = NextLine(text, line))
        {
            if (IsDelimiter(text, line, '-', out var bodyStart) || IsDelimiter(text, line, '.', out bodyStart))
                return new FrontMatter { YamlStart = yamlStart, YamlEnd = line, BodyStart = bodyStart, IsPresent = true, IsClosed = true };
        }

        return new FrontMatter { YamlStart = yamlStart, YamlEnd = text.Length, BodyStart = text.Length, IsPresent = true };
    }

    /// <summary>A body as it is published: without front matter, lines ended by LF on every machine.</summary>
    public static string Body(string text) => Normalize(text.Substring(Find(text).BodyStart));

    /// <summary>Lines ended by LF, whatever the file has.</summary>
    public static string Normalize(string text) => text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    private static bool IsBlank(string text, int start, out int next)
    {
        var end = LineEnd(text, start);
        next = NextLine(text, start);
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t'))
                return false;
        }

        return true;
    }

    /// <summary>Three times the same character and nothing else but white space on the line.</summary>
    private static bool IsDelimiter(string text, int start, char character, out int next)
    {
        next = start;
        if (text.Length - start < 3 || text[start] != character || text[start + 1] != character || text[start + 2] != character)
            return false;

        var end = LineEnd(text, start);
        for (var i = start + 3; i < end; i++)
        {
            if (text[i] is not (' ' or '\t'))
                return false;
        }

        next = NextLine(text, start);
        return true;
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOfAny(LineEnds, start);
        return end < 0 ? text.Length : end;
    }

    private static int NextLine(string text, int start)
    {
        var end = LineEnd(text, start);
        if (end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n')
            return end + 2;
        return end < text.Length ? end + 1 : end;
    }
}
