namespace Masthead.Shared;

/// <summary>
/// Front matter in JSON, which has no lines of marks: it begins with its opening brace and ends with the closing one, as Hugo reads it. A text may
/// begin with a brace too (<c>{% include %}</c>, <c>{{&lt; figure &gt;}}</c>, <c>{: .lead}</c>): it is JSON only where a key with its colon follows.
/// </summary>
internal static class JsonMatter
{
    /// <param name="text">The file.</param>
    /// <param name="start">Of the line.</param>
    public static bool Opens(string text, int start)
    {
        if (start >= text.Length || text[start] != '{')
            return false;

        var key = start + 1;
        for (var next = SkipBlankOrComment(text, key, start); next != key; next = SkipBlankOrComment(text, key, start))
            key = next;
        if (key >= text.Length)
            return false;
        if (text[key] == '}')
            return TextLines.IsEnd(text, TextLines.SkipBlanks(text, key + 1));

        var end = IsQuote(text[key]) ? EndOfQuotation(text, key) : EndOfWord(text, key);
        return end > key && IsColon(text, end);
    }

    /// <summary>
    /// Behind the closing brace; null where there is none. Where braces do not match, the one that stands alone at the beginning of a line closes it;
    /// what goes on behind a brace is still part of it, since no key may be printed as text.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Of the opening brace.</param>
    public static int? EndOf(string text, int start)
    {
        int? alone = null;
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                case '\'' when BeginsValue(text, i):
                    i = EndOfQuotation(text, i) - 1;
                    break;
                case '#':
                case '/' when i + 1 < text.Length && text[i + 1] is '/' or '*':
                    i = EndOfComment(text, i) - 1;
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth = Math.Max(depth - 1, 0);
                    if (depth == 0 && !GoesOn(text, i + 1))
                        return i + 1;
                    if (alone is null && text[i - 1] is '\n' or '\r' && TextLines.IsEnd(text, TextLines.SkipBlanks(text, i + 1)))
                        alone = i + 1;
                    break;
            }
        }

        return alone;
    }

    private static bool GoesOn(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\n' or '\r')
            position++;
        return position < text.Length && (text[position] is ',' or '}' or ']' || (text[position] == '"' && IsColon(text, EndOfQuotation(text, position))));
    }

    private static bool IsColon(string text, int position) => TextLines.SkipBlanks(text, position) is var colon && colon < text.Length && text[colon] == ':';

    /// <summary>Whether a mark stands where a text may begin, and is no apostrophe.</summary>
    private static bool BeginsValue(string text, int position)
    {
        do
            position--;
        while (position > 0 && text[position] is ' ' or '\t' or '\n' or '\r');
        return text[position] is '{' or '[' or ',' or ':';
    }

    private static int EndOfComment(string text, int start) =>
        text[start] == '/' && text[start + 1] == '*' ? text.IndexOf("*/", start + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : text.Length : TextLines.End(text, start);

    /// <summary>A comment is no JSON, which its reader says; but behind the brace on its own line it is one of MDX.</summary>
    private static int SkipBlankOrComment(string text, int position, int start)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\n' or '\r')
            position++;
        if (position + 1 >= text.Length || text[position] is not ('/' or '#') || position < TextLines.Next(text, start))
            return position;
        if (text[position] == '/' && text[position + 1] == '*')
            return text.IndexOf("*/", position, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : position;
        return text[position] == '#' || text[position + 1] == '/' ? TextLines.Next(text, position) : position;
    }

    private static bool IsQuote(char character) => character is '"' or '\'' or '“' or '”' or '„' or '‘' or '’';

    /// <summary>Behind the mark that closes it, or at the end of the line.</summary>
    private static int EndOfQuotation(string text, int start)
    {
        var isStraight = text[start] is '"' or '\'';
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (isStraight ? text[i] == text[start] : IsQuote(text[i]))
                return i + 1;
            else if (text[i] is '\n' or '\r')
                return i;
        }

        return text.Length;
    }

    private static int EndOfWord(string text, int start)
    {
        while (start < text.Length && (char.IsLetterOrDigit(text[start]) || text[start] is '_' or '-' or '$'))
            start++;
        return start;
    }
}
