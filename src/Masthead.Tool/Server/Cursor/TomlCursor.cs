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
                path = text[first..end].Trim('[', ']', ' ').Split('.', StringSplitOptions.TrimEntries);
                beside.Clear();
            }
            else if (first < end && text[first] != '#')
            {
                var equals = text.IndexOf('=', first, end - first);
                var key = (equals < 0 ? text[first..end] : text[first..equals]).Trim().Trim('"', '\'');
                if (equals < 0 || cursor <= equals)
                {
                    if (cursor <= end)
                        return new CursorPlace(path, null, new TextRange(Math.Min(first, cursor), Math.Max(cursor, equals < 0 ? end : equals)), IsItem: false) { Beside = beside };
                }
                else
                {
                    var value = equals + 1;
                    while (value < end && text[value] is ' ' or '\t')
                        value++;
                    if (value < end && text[value] is '[' or '{' && value < cursor)
                    {
                        var (place, behind) = Brackets.Read(text, value, cursor, data.End, path, key);
                        if (place is not null || cursor < behind)
                            return place;
                        end = Math.Min(data.End, Lines.EndOf(text, Math.Min(behind, text.Length)));
                    }
                    else if (cursor <= end)
                    {
                        return cursor < value ? null : new CursorPlace(path, key, new TextRange(value, value < end && text[value] is '"' or '\'' ? Math.Max(cursor, Brackets.BehindQuote(text, value, end)) : end), IsItem: false);
                    }
                }

                beside.Add(key);
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
}
