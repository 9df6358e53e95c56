namespace Masthead.Tool.Importing.Site.Configuration;

/// <summary>A word, a mark or a text of a program.</summary>
/// <param name="Text">A text without its quotation marks; null for one that is not as it stands there, with an escape or something to fill in.</param>
internal readonly record struct CodeToken(CodeTokenKind Kind, string? Text, int Line)
{
    public bool Is(char mark) => Kind == CodeTokenKind.Mark && Text![0] == mark;

    public bool IsWord(string word) => Kind == CodeTokenKind.Word && Text == word;
}

internal enum CodeTokenKind
{
    End,
    Word,
    Text,

    /// <summary>One character, but for <c>...</c> and <c>=></c>.</summary>
    Mark,
}

/// <summary>JavaScript and TypeScript, taken apart as far as a configuration needs it: comments are passed over, and what stands in quotation marks is no code.</summary>
internal static class CodeTokens
{
    /// <summary>How deep texts stand in each other.</summary>
    private const int Depth = 32;

    public static IReadOnlyList<CodeToken> Of(string text)
    {
        var tokens = new List<CodeToken>();
        var line = 1;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsWhiteSpace(text[i]))
                i++;
            else if (Begins("//"))
                i = End("\n", i, 0);
            else if (Begins("/*"))
                i = End("*/", i + 2, 2);
            else if (text[i] is '"' or '\'' or '`')
                i = AddText(i);
            else if (text[i] == '/' && MayBePattern(tokens))
                i = EndOfPattern(text, i);
            else if (IsOfWord(text[i]))
                i = AddWord(i);
            else
                i = AddMark(i);
            line += text.AsSpan(start, i - start).Count('\n');

            bool Begins(string mark) => string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0;
        }

        return tokens;

        int End(string mark, int from, int length) => text.IndexOf(mark, Math.Min(from, text.Length), StringComparison.Ordinal) is >= 0 and var end ? end + length : text.Length;

        int AddText(int from)
        {
            var end = Math.Min(EndOfText(text, from, Depth), text.Length);
            var written = text[(from + 1)..end];
            tokens.Add(new CodeToken(CodeTokenKind.Text, written.Contains('\\', StringComparison.Ordinal) || (text[from] == '`' && written.Contains("${", StringComparison.Ordinal)) ? null : written, line));
            return Math.Min(end + 1, text.Length);
        }

        int AddWord(int from)
        {
            var end = from;
            while (end < text.Length && (IsOfWord(text[end]) || (text[end] == '.' && char.IsAsciiDigit(text[from]))))
                end++;
            tokens.Add(new CodeToken(CodeTokenKind.Word, text[from..end], line));
            return end;
        }

        int AddMark(int from)
        {
            var length = string.CompareOrdinal(text, from, "...", 0, 3) == 0 ? 3 : string.CompareOrdinal(text, from, "=>", 0, 2) == 0 ? 2 : 1;
            tokens.Add(new CodeToken(CodeTokenKind.Mark, text.Substring(from, length), line));
            return from + length;
        }
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';

    /// <summary>Behind a value a slash divides; elsewhere it begins a regular expression.</summary>
    private static bool MayBePattern(List<CodeToken> tokens) =>
        tokens.Count == 0 || (tokens[^1] is var last && (last.Kind == CodeTokenKind.Mark ? !(last.Is(')') || last.Is(']') || last.Is('}')) : last.IsWord("return")));

    /// <summary>Where a text is closed again.</summary>
    private static int EndOfText(string text, int from, int depth)
    {
        var end = from + 1;
        while (end < text.Length && text[end] != text[from])
            end = text[from] == '`' && string.CompareOrdinal(text, end, "${", 0, 2) == 0 ? EndOfFilledIn(text, end, depth - 1) : end + (text[end] == '\\' ? 2 : 1);
        return end;
    }

    /// <summary>Behind what a text has filled in, which may have texts of its own.</summary>
    private static int EndOfFilledIn(string text, int from, int depth)
    {
        var open = 0;
        for (var i = from; i < text.Length && depth > 0; i++)
        {
            if (text[i] is '"' or '\'' or '`')
                i = EndOfText(text, i, depth);
            else if (text[i] == '{')
                open++;
            else if (text[i] == '}' && --open == 0)
                return i + 1;
        }

        return text.Length;
    }

    private static int EndOfPattern(string text, int from)
    {
        var isInSet = false;
        for (var i = from + 1; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '[')
                isInSet = true;
            else if (text[i] == ']')
                isInSet = false;
            else if (text[i] == '/' && !isInSet)
                return i + 1;
        }

        return from + 1;
    }
}
