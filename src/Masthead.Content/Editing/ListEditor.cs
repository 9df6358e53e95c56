using Masthead.Content.Data;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Editing;

/// <summary>Items put into lists, and taken away, however the list is written. A single value becomes the first item of one.</summary>
internal static class ListEditor
{
    public static IReadOnlyList<TextChange>? Append(WrittenFile file, WrittenNode value, NewValue item) => value.Node switch
    {
        DataSequence list when Braces.Are(file, list) => Braces.Of(file, list).Insert(null, item, list.Items.Count - 1),
        DataSequence list when file.IsYaml => BlockLines.Append(file, list, item),
        DataSequence => file.Format == DataFormat.Toml ? TableLines.Append(file, value, item) : null,
        _ when file.IsYaml && value.Parent?.Node is DataMapping map && !Braces.Are(file, map) => Wrap(file, value, map, item),
        DataMapping table when !Braces.Are(file, table) => null,
        var single => [TextChange.Inserting(single.Range.Start, "["), TextChange.Inserting(single.Range.End, $", {item.Inline(file)}]")],
    };

    public static IReadOnlyList<TextChange>? Remove(WrittenFile file, WrittenNode list, WrittenNode item) => list.Node switch
    {
        DataSequence items when Braces.Are(file, items) => Braces.Of(file, items).Remove(item.Place),
        DataSequence items when file.IsYaml => BlockLines.RemoveItem(file, items, item.Node),
        _ => item.Node is DataMapping table && !Braces.Are(file, table) ? TableLines.RemoveTable(file, table) : null,
    };

    /// <summary>Other values in the place of one.</summary>
    /// <param name="target">With what it stands in.</param>
    public static IReadOnlyList<TextChange>? Exchange(WrittenFile file, WrittenNode target, NewValue[] values)
    {
        var range = target.Node.Range;
        if (target.Parent!.Node is not DataSequence list)
            return [new TextChange(range, values is [var only] ? only.Inline(file) : NewValue.List(values).Inline(file))];
        if (Braces.Are(file, list))
            return [new TextChange(range, string.Join(", ", values.Select(value => value.Inline(file))))];
        return file.IsYaml && BlockLines.DashOf(file, target.Node) is { } dash
            ? [new TextChange(range, string.Join($"{file.LineEnd}{dash}- ", values.Select(value => value.BehindDash(dash + "  ", file))))]
            : null;
    }

    /// <summary>Makes the first item of a block list of a value, a dash before it and all of its lines further in, and puts another one behind it.</summary>
    private static IReadOnlyList<TextChange>? Wrap(WrittenFile file, WrittenNode value, DataMapping map, NewValue item)
    {
        var entry = value.Entry!.Value;
        var block = new BlockLines(file, map);
        var indent = file.Before(entry.Key.Range.Start);
        var colon = file.Text.IndexOf(':', entry.Key.Range.End) + 1;
        var (start, end) = (value.Node.Range.Start, value.Node.Range.End);
        var isBelow = file.StartOfLine(start) > colon;
        if (!block.IsOwn(entry) || !string.IsNullOrWhiteSpace(indent) || (!isBelow && file.Text.IndexOf('#', colon, start - colon) >= 0))
            return null;

        var dash = isBelow ? file.Before(start) : file.ListIndentBelow(indent);
        if (dash.Any(static character => character != ' '))
            return null;

        var changes = new List<TextChange>
        {
            isBelow ? TextChange.Inserting(start, "- ") : new TextChange(new TextRange(colon, start), $"{file.LineEnd}{dash}- "),
        };
        var further = isBelow ? "  " : dash.Substring(indent.Length);
        for (var line = file.NextLine(file.EndOfLine(start)); line < end && further.Length > 0; line = file.NextLine(file.EndOfLine(line)))
        {
            if (file.Text[line] is '\n' or '\r')
                continue;
            if (file.Text[line] != ' ')
                return null;
            changes.Add(TextChange.Inserting(line, further));
        }

        return [.. changes, TextChange.Inserting(block.EndOf(entry), $"{file.LineEnd}{dash}- {item.BehindDash(dash + "  ", file)}")];
    }
}
