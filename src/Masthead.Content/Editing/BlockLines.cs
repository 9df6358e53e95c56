using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Editing;

/// <summary>Keys and items of YAML's block style, each on lines of its own. Null, from everything here, where they are not written so.</summary>
/// <param name="map">With an entry at least.</param>
internal sealed class BlockLines(WrittenFile file, DataMapping map)
{
    private readonly int column = ColumnOf(file, map.Entries[0].Key.Range.Start);

    private string Indent => new(' ', column);

    /// <summary>Puts a key in on the lines behind another one's.</summary>
    /// <param name="after">The place of that in the map; null for the last.</param>
    public IReadOnlyList<TextChange>? Insert(string key, NewValue value, int? after) => Own(after) is { } entry
        ? [TextChange.Inserting(EndOf(entry), $"{file.LineEnd}{Indent}{file.Notation.Key(key)}{value.BehindKey(Indent, file)}")]
        : null;

    /// <summary>A value for a key that has none.</summary>
    public IReadOnlyList<TextChange>? Fill(DataEntry entry, NewValue value)
    {
        if (!IsOwn(entry))
            return null;

        var written = value.BehindKey(Indent, file);
        var colon = file.Text.IndexOf(':', entry.Key.Range.End) + 1;
        if (written[0] == ' ')
            return [new TextChange(entry.Value.Range.Length == 0 ? TextRange.At(colon) : new TextRange(colon, entry.Value.Range.End), written)];

        var behind = TextChange.Inserting(EndOf(entry), written);
        return entry.Value.Range.Length == 0 ? [behind] : [new TextChange(new TextRange(colon, entry.Value.Range.End), ""), behind];
    }

    /// <summary>Takes the lines of one of several keys away.</summary>
    public IReadOnlyList<TextChange>? Remove(DataEntry entry)
    {
        if (!IsOwn(entry) || file.IsMarked(entry.Value))
            return null;

        var (start, end) = (entry.Key.Range.Start, EndOf(entry));
        if (string.IsNullOrWhiteSpace(file.Before(start)))
            return [file.RemoveLines(start, end)];

        // The first one stands behind the dash of an item, where the next one is to stand.
        return map.Entries.Where(next => next.Key.Range.Start > end && IsOwn(next)).OrderBy(static next => next.Key.Range.Start).FirstOrDefault() is { Key: { } key }
            && string.IsNullOrWhiteSpace(file.Text.Substring(end, key.Range.Start - end))
            ? [new TextChange(new TextRange(start, key.Range.Start), "")]
            : null;
    }

    /// <summary>Where the last line of a key and its value ends, a comment behind it included.</summary>
    public int EndOf(DataEntry entry) => EndOf(file, entry.Value, WrittenNode.EndOf(entry), column, dashesBelong: true);

    /// <summary>One more item of a list, behind the others.</summary>
    public static IReadOnlyList<TextChange>? Append(WrittenFile file, DataSequence list, NewValue item) =>
        DashOf(file, list.Items[0]) is { } dash && list.Items[list.Items.Count - 1] is var last && IsIn(list, last)
            ? [TextChange.Inserting(EndOf(file, last, last.Range.End, dash.Length, dashesBelong: false), $"{file.LineEnd}{dash}- {item.BehindDash(dash + "  ", file)}")]
            : null;

    /// <summary>Takes the lines of one of several items away.</summary>
    public static IReadOnlyList<TextChange>? RemoveItem(WrittenFile file, DataSequence list, DataNode item) => DashOf(file, item) is { } dash && IsIn(list, item)
        ? [file.RemoveLines(DashAt(file, item), EndOf(file, item, item.Range.End, dash.Length, dashesBelong: false))]
        : null;

    /// <summary>The key and its colon are on a line of their own, in the column of the others.</summary>
    public bool IsOwn(DataEntry entry) => entry.Key.Range.Start >= map.Range.Start && entry.Key.Range.Start <= map.Range.End && ColumnOf(file, entry.Key.Range.Start) is >= 0 and var place && place == column;

    private DataEntry? Own(int? after)
    {
        if (column < 0)
            return null;
        if (after is { } place && IsOwn(map.Entries[place]))
            return map.Entries[place];
        return map.Entries.Where(IsOwn).OrderBy(static entry => entry.Key.Range.Start).LastOrDefault() is { Key: not null } last ? last : null;
    }

    private static int EndOf(WrittenFile file, DataNode value, int end, int column, bool dashesBelong)
    {
        end = file.EndOfLine(end);
        var isBlock = value is DataScalar { Style: DataScalarStyle.Literal or DataScalarStyle.Folded };
        var keepsBlanks = isBlock && file.Text.Substring(value.Range.Start, Math.Min(3, value.Range.Length)).IndexOf('+') > 0;
        for (var line = file.NextLine(end); line < file.Data.End; line = file.NextLine(file.EndOfLine(line)))
        {
            var start = line;
            while (start < file.Data.End && file.Text[start] == ' ')
                start++;
            if (start == file.Data.End || file.Text[start] is '\n' or '\r')
            {
                end = keepsBlanks || (isBlock && start > line) ? start : end; // blanks of a line may be part of a block
                continue;
            }

            if (file.Text[start] == '#')
                continue;
            if (start - line < column || (start - line == column && !(dashesBelong && file.Text[start] == '-' && start + 1 < file.Data.End && char.IsWhiteSpace(file.Text[start + 1]))))
                break;
            end = file.EndOfLine(start);
        }

        return end;
    }

    private static bool IsIn(DataSequence list, DataNode item) => item.Range.Start >= list.Range.Start && item.Range.End <= list.Range.End;

    /// <summary>What stands before the dash of an item; null where that is no line's first character.</summary>
    public static string? DashOf(WrittenFile file, DataNode item) =>
        DashAt(file, item) is var dash && dash >= file.Data.Start && file.Text[dash] == '-' && file.Before(dash) is var before && before.All(static character => character == ' ') ? before : null;

    /// <summary>The item may begin on the line below it.</summary>
    private static int DashAt(WrittenFile file, DataNode item)
    {
        var before = item.Range.Start - 1;
        while (before >= file.Data.Start && char.IsWhiteSpace(file.Text[before]))
            before--;
        return before;
    }

    /// <summary>-1 where something else than the dashes of lists stands before it on its line.</summary>
    private static int ColumnOf(WrittenFile file, int position)
    {
        var before = file.Before(position);
        return before.All(static character => character is ' ' or '-') && before.IndexOf("--", StringComparison.Ordinal) < 0 ? before.Length : -1;
    }
}
