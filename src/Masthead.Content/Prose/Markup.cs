namespace Masthead.Content.Prose;

/// <summary>What Markdown takes for prose and is none: code that is not set off as such, tags that are broken, and the marks of other dialects.</summary>
internal static class Markup
{
    /// <summary>How far a tag goes on.</summary>
    private const int LongestTag = 1_000;

    /// <summary>No writer puts these into a sentence.</summary>
    private static readonly string[] Codes =
        ["=\"", "=>", "&&", "||", "!=", "==", "${", "#{", "();", ");", "};", "\": \"", "\":\"", "\": {", "\": [", "[\"", "\"]", "{\"", "\"}", "\\\"", "\"\"\"", "\\n", "//\"", " --"];

    private static readonly string[] CodeLines = ["$ ", ">>> ", "#include", "#!", "import ", "export ", "const ", "SELECT ", "curl ", "echo ", "npm ", "git ", "pip ", "printf ", "| ", "|", "+--", "<%", "@import", "}", "]"];

    private static readonly string[] DialectLines = [":::", "!!! ", "??? ", "???+ ", "=== ", ".. "];

    /// <summary>Whether a paragraph with a straight mark is code, in which no curved ones stand.</summary>
    public static bool IsCode(string text)
    {
        foreach (var code in Codes)
        {
            if (text.IndexOf(code, StringComparison.Ordinal) is >= 0 and var place && (code != " --" || IsOption(text, place + code.Length)))
                return true;
        }

        for (var mark = text.IndexOf("(\"", StringComparison.Ordinal); mark >= 0; mark = text.IndexOf("(\"", mark + 1, StringComparison.Ordinal))
        {
            if (mark > 0 && (char.IsLetterOrDigit(text[mark - 1]) || text[mark - 1] == '_'))
                return true;
        }

        return Lines(text).Any(line => IsCodeLine(text, line.Start, line.End));
    }

    /// <summary>The same text, each character of a tag that Markdown could not read, and of lines that say something to another dialect, a <see cref="ProseBlock.NoText"/>.</summary>
    public static string Blanked(string text)
    {
        char[]? blanked = null;
        foreach (var (start, end) in Lines(text))
        {
            if (start < end && text[start] is ':' or '!' or '?' or '=' or '.' && BeginsWithAny(text, start, DialectLines))
                Blank(start, end);
        }

        if (EndOfTagBefore(text) is > 0 and var rest)
            Blank(0, rest);

        for (var open = text.IndexOf('<'); open >= 0; open = text.IndexOf('<', open + 1))
        {
            if (open + 1 < text.Length && (char.IsLetter(text[open + 1]) || text[open + 1] is '/' or '!') && TagEnd(text, open) is > 0 and var end)
                Blank(open, end);
        }

        return blanked is null ? text : new string(blanked);

        void Blank(int start, int end)
        {
            blanked ??= text.ToCharArray();
            for (var i = start; i < end; i++)
                blanked[i] = ProseBlock.NoText;
        }
    }

    /// <summary>Behind the rest of a tag that an empty line has cut in two.</summary>
    private static int EndOfTagBefore(string text)
    {
        var close = text.IndexOf('>');
        return close > 0 && !char.IsWhiteSpace(text[close - 1]) && text.IndexOf('<', 0, close) < 0 && text.IndexOf('"', 0, close) >= 0 ? close + 1 : 0;
    }

    private static bool IsCodeLine(string text, int start, int end)
    {
        var last = end > start ? text[end - 1] : ' ';
        return BeginsWithAny(text, start, CodeLines)
            ? text[start] is not ('i' or 'e' or 'c' or 'g') || text.IndexOf('"', start, end - start) >= 0
            : last == '{' || (last == ';' && text.IndexOfAny(['=', '(', ':'], start, end - start) >= 0);
    }

    /// <summary>Whether <c>--option</c> stands there, and no dash.</summary>
    private static bool IsOption(string text, int place) => place < text.Length && char.IsLower(text[place]);

    private static bool BeginsWithAny(string text, int start, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (string.CompareOrdinal(text, start, beginning, 0, beginning.Length) == 0)
                return true;
        }

        return false;
    }

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            while (start < text.Length && text[start] is ' ' or '\t')
                start++;
            var end = text.IndexOf('\n', start) is >= 0 and var place ? place : text.Length;
            yield return (start, end);
            start = end + 1;
        }
    }

    /// <summary>Behind a tag, whose values may hold <c>&gt;</c>; the text's end where a tag is left open.</summary>
    private static int TagEnd(string text, int open)
    {
        var limit = Math.Min(text.Length, open + LongestTag);
        var (quote, depth) = ('\0', 0);
        for (var i = open + 1; i < limit; i++)
        {
            var character = text[i];
            if (quote != '\0')
                quote = character == quote ? '\0' : quote;
            else if (character is '"' or '\'' && text[i - 1] == '=')
                quote = character;
            else if (character is '{' or '}')
                depth += character == '{' ? 1 : -1;
            else if (character == '>' && depth <= 0)
                return i + 1;
        }

        var next = text.IndexOf('>', open);
        return next >= 0 ? next + 1 : -1;
    }
}
