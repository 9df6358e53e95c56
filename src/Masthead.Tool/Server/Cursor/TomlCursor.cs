using Masthead.Content.Text;

namespace Masthead.Tool.Server.Cursor;

/// <summary>Finds the place of the cursor in TOML: keys and values of the table that it stands in.</summary>
internal static class TomlCursor
{
    public static CursorPlace? Find(string text, TextRange data, int cursor)
    {
        var (path, beside) = (Array.Empty<string>(), new HashSet<string>(StringComparer.Ordinal));
        for (var start = data.Start; start <= cursor;)
        {
            var end = Math.Min(data.End, Lines.EndOf(text, start));
            var first = start;
            while (first < end && text[first] is ' ' or '\t')
                first++;
            if (first < end && text[first] == '[')
            {
                if (cursor <= end)
                    return null;
                // A comment may stand behind the bracket that closes it.
                path = KeysIn(text[first..end].TrimStart('[').Split(']')[0]);
                beside.Clear();
            }
            else if (first < end && text[first] != '#')
            {
                // What is typed before a comment has no equals sign yet, whatever the comment says.
                var comment = text.IndexOf('#', first, end - first);
                var equals = text.IndexOf('=', first, end - first) is var sign && comment >= 0 && comment < sign && text[first] is not ('"' or '\'') ? -1 : sign;
                var keys = KeysIn(equals < 0 ? text[first..end] : text[first..equals]);
                var key = keys[^1];
                string[] under = [.. path, .. keys[..^1]];
                if (equals < 0 || cursor <= equals)
                {
                    if (cursor <= end)
                        return equals < 0 && comment >= 0 && cursor > comment ? null : KeyAt(text, cursor, new TextRange(Math.Min(first, cursor), equals >= 0 ? equals : comment >= 0 ? comment : end), path, beside);
                }
                else
                {
                    var value = equals + 1;
                    while (value < end && text[value] is ' ' or '\t')
                        value++;
                    if (BehindText(text, value, data.End) is { } close && value < cursor)
                    {
                        if (cursor < close)
                            return null;
                        end = Math.Min(data.End, Lines.EndOf(text, close));
                        if (cursor <= end)
                            return null;
                    }
                    else if (value < end && text[value] is '[' or '{' && value < cursor)
                    {
                        var (place, behind) = Brackets.Read(text, value, cursor, data.End, under, key);
                        if (place is not null || cursor < behind)
                            return place;
                        end = Math.Min(data.End, Lines.EndOf(text, Math.Min(behind, text.Length)));
                    }
                    else if (cursor <= end)
                    {
                        return value < end && text[value] == '#' && cursor <= value ? new CursorPlace(under, key, TextRange.At(cursor), IsItem: false)
                            : cursor < value ? null
                            : ValueAt(text, cursor, new TextRange(value, end), under, key);
                    }
                }

                beside.Add(keys[0]);
            }
            else if (cursor <= end)
            {
                return first < end ? null : new CursorPlace(path, null, TextRange.At(cursor), IsItem: false) { Beside = beside };
            }

            var next = Lines.Behind(text, end);
            if (next <= end || next > data.End)
                break;
            start = next;
        }

        return cursor == data.End ? new CursorPlace(path, null, TextRange.At(cursor), IsItem: false) { Beside = beside } : null;
    }

    /// <summary>A key, which may be one of several that dots part: it stands under those before it.</summary>
    private static CursorPlace KeyAt(string text, int cursor, TextRange word, string[] path, HashSet<string> beside)
    {
        var end = word.End;
        while (end > cursor && text[end - 1] is ' ' or '\t')
            end--;
        word = new TextRange(word.Start, Math.Max(cursor, end));
        var dot = cursor > word.Start ? text.LastIndexOf('.', cursor - 1, cursor - word.Start) : -1;
        if (dot < 0)
            return new CursorPlace(path, null, word, IsItem: false) { Beside = beside };

        var next = text.IndexOf('.', cursor, word.End - cursor);
        return new CursorPlace([.. path, .. KeysIn(text[word.Start..dot])], null, new TextRange(dot + 1, next < 0 ? word.End : next), IsItem: false);
    }

    /// <summary>Null in a comment behind the value.</summary>
    private static CursorPlace? ValueAt(string text, int cursor, TextRange rest, string[] path, string key)
    {
        var isQuoted = rest.Length > 0 && text[rest.Start] is '"' or '\'';
        var end = isQuoted ? Brackets.BehindQuote(text, rest.Start, rest.End) : rest.End;
        if (text.IndexOf('#', isQuoted ? end : rest.Start, rest.End - (isQuoted ? end : rest.Start)) is >= 0 and var comment)
        {
            if (cursor > comment)
                return null;
            end = isQuoted ? end : comment;
        }

        while (end > rest.Start && !isQuoted && text[end - 1] is ' ' or '\t')
            end--;
        return new CursorPlace(path, key, new TextRange(rest.Start, Math.Max(cursor, end)), IsItem: false);
    }

    private static string[] KeysIn(string dotted) => [.. dotted.Split('.').Select(static key => key.Trim().Trim('"', '\''))];

    /// <summary>Behind a text of several lines that begins here: what it says is neither a key nor a heading.</summary>
    private static int? BehindText(string text, int start, int end)
    {
        if (start + 3 > end || text[start] is not ('"' or '\'') || text[start + 1] != text[start] || text[start + 2] != text[start])
            return null;

        for (var at = start + 3; at + 3 <= end; at++)
        {
            if (text[at] == '\\' && text[start] == '"')
                at++;
            else if (text[at] == text[start] && text[at + 1] == text[start] && text[at + 2] == text[start])
                return at + 3;
        }

        return end;
    }
}
