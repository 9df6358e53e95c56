using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Editing;

/// <summary>Keys of a table of TOML, each on lines of its own, below a heading or with the table's name before a dot. Null, from everything here, where they are not written so.</summary>
internal sealed class TableLines(WrittenFile file, WrittenNode node)
{
    private readonly DataMapping map = (DataMapping)node.Node;

    /// <summary>Puts a key in on the line behind another one's; before the first heading, where there is none.</summary>
    public IReadOnlyList<TextChange>? Insert(string key, NewValue value, int? after)
    {
        var line = file.Entry(key, value);
        if ((after is { } place && IsLine(map.Entries[place]) ? map.Entries[place] : map.Entries.Where(IsLine).OrderBy(static entry => entry.Key.Range.Start).LastOrDefault()) is { Key: not null } entry)
            return [TextChange.Inserting(EndOf(entry), file.LineEnd + file.Before(entry.Key.Range.Start) + line)];
        if (value is NewMap table && map.Entries.Count > 0 && Heading(map.Entries[map.Entries.Count - 1]) is { } heading)
            return [InsertTable(file, $"{heading}{KeyOf(key)}]", table, map)];
        if (map.Entries.Count == 0)
            return [TextChange.Inserting(file.EndOfLine(map.Range.Start), file.LineEnd + line)];
        return node.Parent is null ? [TextChange.Inserting(FirstHeading(), line + file.LineEnd + file.LineEnd)] : null;
    }

    /// <summary>Takes the lines of a key away; of a table its heading too.</summary>
    public IReadOnlyList<TextChange>? Remove(DataEntry entry) => IsLine(entry) ? [file.RemoveLines(entry.Key.Range.Start, EndOf(entry))] : entry.Value is DataMapping table ? RemoveTable(file, table) : null;

    /// <summary>Takes a table away with its heading, where neither a comment nor another heading stands in it.</summary>
    public static IReadOnlyList<TextChange>? RemoveTable(WrittenFile file, DataMapping table)
    {
        var heading = file.StartOfLine(table.Range.Start);
        while (!IsHeading(heading) && heading > file.Data.Start + 1)
            heading = file.LineBefore(heading);
        var end = file.EndOfLine(table.Range.End);
        for (var line = file.NextLine(file.EndOfLine(heading)); line < end; line = file.NextLine(file.EndOfLine(line)))
        {
            if (IsHeading(line) || First(file, line) == '#')
                return null;
        }

        if (!IsHeading(heading))
            return null;

        // The empty lines that set it off go with it: those behind it, of the last table those before.
        while (file.NextLine(end) < file.Data.End && IsEmpty(file.NextLine(end)))
            end = file.NextLine(end);
        while (file.NextLine(end) >= file.Data.End && heading > file.Data.Start + 1 && IsEmpty(file.LineBefore(heading)))
            heading = file.LineBefore(heading);
        return [file.RemoveLines(heading, end)];

        bool IsEmpty(int line) => file.EndOfLine(line) == line;

        bool IsHeading(int line) => line >= file.Data.Start && line < file.Data.End && First(file, line) == '[';
    }

    /// <summary>One more table of a list of them, below a heading of its own.</summary>
    public static IReadOnlyList<TextChange>? Append(WrittenFile file, WrittenNode list, NewValue item)
    {
        if (list.Entry is not { Key: var key } || item is not NewMap table || file.Before(key.Range.Start) is var before && !before.TrimStart().StartsWith("[[", StringComparison.Ordinal))
            return null;

        return [InsertTable(file, $"{before}{key.Range.Of(file.Text)}]]", table, list.Node)];
    }

    private static TextChange InsertTable(WrittenFile file, string heading, NewMap table, DataNode behind) =>
        TextChange.Inserting(file.EndOfLine(behind.Range.End), $"{file.LineEnd}{file.LineEnd}{heading}{string.Concat(table.Entries.Select(entry => file.LineEnd + file.Entry(entry.Key, entry.Value)))}");

    /// <summary>The key stands on its line, and no heading around it.</summary>
    private bool IsLine(DataEntry entry) => file.Before(entry.Key.Range.Start) is var before && before.TrimStart() is var path && (path.Length == 0 || (path[0] != '[' && path[path.Length - 1] == '.' && path.IndexOf('=') < 0));

    private int EndOf(DataEntry entry) => file.EndOfLine(WrittenNode.EndOf(entry));

    /// <summary>What a heading has before its last key: <c>[authors.</c>.</summary>
    private string? Heading(DataEntry entry) => file.Before(entry.Key.Range.Start) is var before && before.TrimStart() is ['[', not '[', ..] or ['['] ? before : null;

    /// <summary>Where the comments begin above it.</summary>
    private int FirstHeading()
    {
        var first = file.StartOfLine(map.Entries.Min(static entry => entry.Key.Range.Start));
        while (first > file.Data.Start + 1 && file.LineBefore(first) is var before && before >= file.Data.Start && First(file, before) == '#')
            first = before;
        return first;
    }

    /// <summary>What a line begins with: writers of TOML indent a table that lies in another one, with its heading.</summary>
    private static char First(WrittenFile file, int line)
    {
        while (line < file.Data.End && file.Text[line] is ' ' or '\t')
            line++;
        return line < file.Data.End ? file.Text[line] : '\n';
    }

    private string KeyOf(string key) => file.Notation.Key(key).TrimEnd('=', ' ');
}
