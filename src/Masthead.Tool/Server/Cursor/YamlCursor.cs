using Masthead.Content.Text;

namespace Masthead.Tool.Server.Cursor;

/// <summary>Finds the place of the cursor in YAML.</summary>
internal static class YamlCursor
{
    /// <param name="data">Where the keys stand.</param>
    /// <returns>Null where neither a key nor a value of one line can stand: in a comment, or in a text of several lines.</returns>
    public static CursorPlace? Find(string text, TextRange data, int cursor)
    {
        var above = new List<YamlLine>();
        for (var start = data.Start; start <= cursor;)
        {
            var line = YamlLine.At(text, start, data.End);
            if (Opener(text, line) is { } value && value < cursor)
            {
                var (path, key) = line.Key is null ? (PathOf(above, line.Dash, line.Dash >= 0), null) : (PathOf(above, line.Column, line.Dash >= 0, line), line.Key);
                if (text[value] is '[' or '{')
                {
                    var (place, end) = Brackets.Read(text, value, cursor, data.End, path, key);
                    if (place is not null || cursor < end)
                        return place;
                    above.Add(line);
                    start = Next(text, end);
                    continue;
                }

                if (text[value] is '"' or '\'' && Brackets.BehindQuote(text, value, data.End) is var close && close > line.Range.End && cursor > line.Range.End)
                {
                    if (cursor < close)
                        return null;
                    above.Add(line);
                    start = Next(text, close);
                    continue;
                }

                if (text[value] is '|' or '>' && cursor > line.Range.End)
                {
                    var behind = BehindBlock(text, line, data.End);
                    if (cursor < behind)
                        return null;
                    above.Add(line);
                    start = behind;
                    continue;
                }
            }

            if (cursor <= line.Range.End)
                return At(text, line, above, data, cursor);
            above.Add(line);
            start = Lines.Behind(text, line.Range.End);
            if (start <= line.Range.End || start > data.End)
                break;
        }

        return cursor == data.End ? At(text, new YamlLine(TextRange.At(cursor), -1, -1, 0, null, cursor, cursor), above, data, cursor) : null;
    }

    private static CursorPlace? At(string text, YamlLine line, List<YamlLine> above, TextRange data, int cursor)
    {
        if (cursor > line.End)
            return null;

        if (line.Key is { } key && cursor >= line.Value)
            return new CursorPlace(PathOf(above, line.Column, line.Dash >= 0, line), key, WordAt(text, line.Value, line.End, cursor), IsItem: false) { Indent = line.Column };

        // Behind the colon: the blanks there are taken along where nothing else is, and before a value, or in its name, nothing can stand.
        if (line.Key is { } named && text.IndexOf(':', line.Range.Start) is var colon && cursor > colon)
        {
            return !line.IsEmpty || text[cursor - 1] is not (':' or ' ' or '\t') ? null
                : new CursorPlace(PathOf(above, line.Column, line.Dash >= 0, line), named, new TextRange(cursor, line.End < line.Range.End ? cursor : line.End), IsItem: false) { Indent = line.Column };
        }

        var column = Math.Min(line.Column, cursor - line.Range.Start);
        var path = PathOf(above, line.Dash >= 0 ? line.Dash : column, line.Dash >= 0);
        if (path is null)
            return null;
        var start = line.Range.Start + (cursor < line.Range.Start + line.Column ? column : line.Column);
        var end = line.Key is null ? WordAt(text, start, line.End, cursor).End : text.IndexOf(':', start);
        var beside = Beside(text, line.Dash >= 0 ? line.Column : column, line, above, data);
        return new CursorPlace(path, null, new TextRange(start, Math.Max(start, end)), line.Dash >= 0)
        {
            Indent = column,
            IsAlone = line is { Dash: < 0, Key: null } && beside.Count == 0 && above.FindLast(static other => !other.IsBlank) is { Key: not null, IsEmpty: true } owner && owner.Column < column,
            Beside = beside,
        };
    }

    /// <summary>The keys above that a line stands under, by how far in it stands.</summary>
    /// <param name="isItem">Whether the column is that of a dash, which may stand below its key without going further in.</param>
    /// <param name="self">A line with a dash and a key, which stands under what its dash does.</param>
    private static List<string> PathOf(List<YamlLine> above, int column, bool isItem, YamlLine? self = null)
    {
        if (self is { Dash: >= 0 })
            (column, isItem) = (self.FirstDash, true);
        else if (self is not null)
            isItem = false;

        var path = new List<string>();
        for (var i = above.Count - 1; i >= 0 && (column > 0 || isItem); i--)
        {
            var line = above[i];
            if (line.Key is null && line.Dash < 0)
                continue;
            if (line.Dash >= 0 && line.Column == column && !isItem)
            {
                // The first key of the item that this one belongs to.
                (column, isItem) = (line.FirstDash, true);
            }
            else if (line.Key is { } key && (line.Column < column || (isItem && line.Column == column && line.Dash < 0)))
            {
                path.Insert(0, key);
                (column, isItem) = line.Dash >= 0 ? (line.FirstDash, true) : (line.Column, false);
            }
        }

        return path;
    }

    private static HashSet<string> Beside(string text, int column, YamlLine own, List<YamlLine> above, TextRange data)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (own.Dash < 0)
        {
            foreach (var line in Enumerable.Reverse(above).Where(static line => line.Key is not null || line.Dash >= 0))
            {
                if (line.Column < column)
                    break;
                if (line.Column == column && line.Key is { } key)
                    keys.Add(key);
                if (line.Dash >= 0 && line.Dash < column)
                    break;
            }
        }

        for (var start = own.Range.End; start < data.End;)
        {
            start = Lines.Behind(text, start);
            var line = YamlLine.At(text, start, data.End);
            if (!line.IsBlank)
            {
                if (line.Column < column || (line.Dash >= 0 && line.FirstDash < column))
                    break;
                if (line.Column == column && line.Key is { } key)
                    keys.Add(key);
            }

            start = line.Range.End;
        }

        return keys;
    }

    /// <summary>The value at or around a place, its quotation marks included.</summary>
    private static TextRange WordAt(string text, int start, int end, int cursor)
    {
        if (start >= end)
            return TextRange.At(cursor);
        if (text[start] is '"' or '\'')
            return new TextRange(start, Math.Max(cursor, Math.Min(end, Brackets.BehindQuote(text, start, end))));

        var stop = end;
        while (stop > start && stop > cursor && text[stop - 1] is ' ' or '\t')
            stop--;
        return new TextRange(Math.Min(start, cursor), Math.Max(stop, cursor));
    }

    /// <summary>Where a value begins that may go over several lines.</summary>
    private static int? Opener(string text, YamlLine line) => line.Value < line.Range.End && text[line.Value] is '[' or '{' or '"' or '\'' or '|' or '>' ? line.Value : null;

    private static int BehindBlock(string text, YamlLine owner, int end)
    {
        var indent = owner.Key is null ? owner.Dash : owner.Column;
        for (var start = Lines.Behind(text, owner.Range.End); ; )
        {
            if (start >= end)
                return end;
            var line = YamlLine.At(text, start, end);
            var column = line.Dash >= 0 ? line.FirstDash : line.Column;
            if (line.Range.Length > 0 && column < line.Range.Length && column <= indent)
                return start;
            var next = Lines.Behind(text, line.Range.End);
            if (next <= start || line.Range.End >= end)
                return end + 1;
            start = next;
        }
    }

    private static int Next(string text, int end) => Lines.EndOf(text, Math.Min(end, text.Length)) is var line && line < text.Length ? Lines.Behind(text, line) : text.Length + 1;
}
