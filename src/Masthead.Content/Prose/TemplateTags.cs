namespace Masthead.Content.Prose;

/// <summary>
/// What a site's own generator fills in or takes away: <c>{% include … %}</c>, <c>{{ page.title }}</c>, <c>{{&lt; figure … &gt;}}</c>, <c>{: .wide}</c>. It is no text,
/// nor is what stands between two of them that quote or hold code.
/// </summary>
internal static class TemplateTags
{
    /// <summary>What is longer is no tag.</summary>
    private const int Longest = 2_000;

    private const int LongestInside = 20_000;

    /// <summary>Parts of the names of tags whose insides are no prose of the piece.</summary>
    private static readonly string[] Enclosing =
        ["quote", "highlight", "code", "raw", "verbatim", "comment", "mermaid", "math", "katex", "latex", "verse", "poem", "epigraph", "chat", "tweet", "script", "style", "json", "bibliography"];

    /// <summary>The same text, each character of a tag a <see cref="ProseBlock.NoText"/>: so Markdown finds neither a mark nor the end of a line in one.</summary>
    public static string Blanked(string text)
    {
        char[]? blanked = null;
        for (var start = text.IndexOf('{'); start >= 0;)
        {
            var end = EndOf(text, start);
            if (end > 0)
            {
                blanked ??= text.ToCharArray();
                for (var i = start; i < end; i++)
                    blanked[i] = ProseBlock.NoText;
            }

            start = text.IndexOf('{', Math.Max(start + 1, end));
        }

        return blanked is null ? text : new string(blanked);
    }

    /// <summary>Behind the tag that begins at a place, and behind what it encloses; -1 where none begins.</summary>
    private static int EndOf(string text, int start)
    {
        var end = TagEnd(text, start);
        if (end < 0 || NameIn(text, start) is not { Length: > 0 } name || !Enclosing.Any(part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0))
            return end;

        var limit = Math.Min(text.Length, end + LongestInside);
        for (var place = text.IndexOf(name, end, limit - end, StringComparison.Ordinal); place >= 0; place = text.IndexOf(name, place + 1, limit - place - 1, StringComparison.Ordinal))
        {
            var opening = text.LastIndexOf('{', place - 1, Math.Min(12, place - end));
            if (opening > end && text[opening - 1] == '{')
                opening--;
            if (opening >= end && text.Substring(opening, place - opening).Trim('{', '%', '<', '-', ' ') is "end" or "/")
                return Math.Max(end, TagEnd(text, opening));
        }

        return end;
    }

    private static int TagEnd(string text, int start)
    {
        var (next, third) = (At(text, start + 1), At(text, start + 2));
        var (close, mayBeLong) = (next, third) switch
        {
            ('%', _) => ("%}", true),
            ('{', '<') => (">}}", true),
            ('{', '%') => ("%}}", true),
            ('{', _) => ("}}", false),
            ('/', '*') => ("*/}", true),
            ('#', ' ') => ("#}", true),
            ('#' or ':' or '.', _) => ("}", false),
            _ => ("", false),
        };
        if (close.Length == 0)
            return -1;

        var limit = Math.Min(text.Length - start, Longest);
        var end = text.IndexOf(close, start + 2, limit - 2, StringComparison.Ordinal);
        if (end < 0 || (mayBeLong ? Holds("\n```") || Holds("\n~~~") : next == '{' ? Holds("\n\n") || Holds("\r\n\r\n") : Holds("\n")))
            return -1;
        return end + close.Length;

        bool Holds(string part) => text.IndexOf(part, start, end - start, StringComparison.Ordinal) >= 0;
    }

    /// <summary>What a tag is called: <c>highlight</c>.</summary>
    private static string NameIn(string text, int start)
    {
        while (At(text, start) is '{' or '%' or '<' or '-' or ' ')
            start++;
        var end = start;
        while (char.IsLetterOrDigit(At(text, end)) || At(text, end) is '_' or '-' or '/')
            end++;
        return text.Substring(start, end - start);
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
