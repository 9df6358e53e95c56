using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Editing;

/// <summary>
/// Keys and items put into a file's front matter as text: in its indentation, its line ends and its quotation marks, and nothing else is
/// touched. Null, from everything here, where the file is not written so that this can be done.
/// </summary>
internal sealed class KeyEditor
{
    private readonly string file;
    private readonly WrittenKeys keys;

    private KeyEditor(string file, WrittenKeys keys) => (this.file, this.keys) = (file, keys);

    /// <param name="known">The keys that the file may hold.</param>
    public static KeyEditor? Of(string file, KeySet known) => WrittenKeys.Of(file, known) is { } keys ? new KeyEditor(file, keys) : null;

    /// <summary>A key that the file does not have, with a value, behind the last of others; behind all where it has none of these.</summary>
    public IReadOnlyList<TextChange>? Insert(string key, string value, IReadOnlyList<string> after) =>
        keys.Find(key) is null ? [InsertLines([$"{key}: {NewItem.Scalar(value, keys.Quoted)}"], after)] : null;

    /// <summary>One more item of a list, as the list is written; a list of its own, where the key is not there.</summary>
    /// <param name="key">Such as <c>editorNotes</c>.</param>
    /// <param name="shorthand">A key that says the same of one item, such as <c>editorNote</c>: it becomes the list.</param>
    /// <param name="after">Where the key goes that is not there, see <see cref="Insert"/>.</param>
    public IReadOnlyList<TextChange>? Append(string key, string shorthand, NewItem item, IReadOnlyList<string> after)
    {
        if (keys.Find(key) is { } entry)
            return Append(entry, item);
        if (keys.Find(shorthand) is not { } single)
            return [InsertLines([key + ":", Dash(keys.ListIndent, item)], after)];

        return Append(single, item) is { } changes ? [new TextChange(single.Key.Range, ScalarText.Like(single.Key.Range.Of(file), key)), .. changes] : null;
    }

    private IReadOnlyList<TextChange>? Append(DataEntry entry, NewItem item)
    {
        if (!WrittenKeys.IsOwn(entry))
            return null;

        var colon = file.IndexOf(':', entry.Key.Range.End) + 1;
        switch (entry.Value)
        {
            case DataSequence { Items.Count: 0 } or DataScalar { IsEmpty: true }:
                var behind = TextChange.Inserting(keys.EndOf(entry), keys.LineEnd + Dash(keys.ListIndent, item));
                return entry.Value.Range.Length == 0 ? [behind] : [new TextChange(new TextRange(colon, entry.Value.Range.End), ""), behind];
            case DataSequence list when file[list.Range.Start] == '[':
                return AppendToFlow(list, item);
            case DataSequence list:
                return keys.DashBefore(list) is { } indent ? [TextChange.Inserting(keys.EndOf(entry), keys.LineEnd + Dash(indent, item))] : null;
            default:
                return Wrap(entry, colon) is (var changes, var dash) ? [.. changes, TextChange.Inserting(keys.EndOf(entry), keys.LineEnd + Dash(dash, item))] : null;
        }
    }

    private IReadOnlyList<TextChange>? AppendToFlow(DataSequence list, NewItem item)
    {
        var written = list.Range.Of(file);
        if (written.IndexOf('#') >= 0 || !written.EndsWith("]", StringComparison.Ordinal))
            return null;

        var inside = written.Substring(0, written.Length - 1).TrimEnd();
        var separator = inside.EndsWith(",", StringComparison.Ordinal) ? " " : ", ";
        return [TextChange.Inserting(list.Range.Start + inside.Length, separator + item.AsFlow(keys.Quoted))];
    }

    /// <summary>What makes the first item of a list of a value: a dash before it, and all of its lines further in.</summary>
    private (List<TextChange> Changes, string Dash)? Wrap(DataEntry entry, int colon)
    {
        var (start, end) = (entry.Value.Range.Start, entry.Value.Range.End);
        var gap = file.Substring(colon, start - colon);
        var firstLine = keys.StartOfLine(start);
        var isBelow = firstLine > colon;
        var comment = gap.IndexOf('#');
        if (gap.Any(static character => character is '&' or '!') || (comment >= 0 && !isBelow))
            return null;

        var dash = isBelow ? file.Substring(firstLine, start - firstLine) : keys.ListIndent;
        if (dash.Any(static character => character != ' '))
            return null;

        var changes = new List<TextChange>
        {
            isBelow ? TextChange.Inserting(start, "- ") : new TextChange(new TextRange(colon, start), $"{keys.LineEnd}{dash}- "),
        };
        var further = isBelow ? "  " : dash.Substring(keys.Indent.Length);
        for (var line = keys.NextLine(keys.EndOfLine(start)); line < end && further.Length > 0; line = keys.NextLine(keys.EndOfLine(line)))
        {
            if (file[line] is '\n' or '\r')
                continue;
            if (file[line] != ' ')
                return null;
            changes.Add(TextChange.Inserting(line, further));
        }

        return (changes, dash);
    }

    private string Dash(string indent, NewItem item) => $"{indent}- {item.AsBlock(indent + "  ", keys.Quoted, keys.LineEnd)}";

    private TextChange InsertLines(IReadOnlyList<string> lines, IReadOnlyList<string> after)
    {
        if (keys.HasKeys)
            return TextChange.Inserting(keys.EndOfLast(after), string.Concat(lines.Select((line, place) => keys.LineEnd + (place == 0 ? keys.Indent : "") + line)));

        var text = string.Concat(lines.Select(line => line + keys.LineEnd));
        return keys.HasMatter
            ? TextChange.Inserting(keys.Yaml.End, text)
            : TextChange.Inserting(file.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0, $"---{keys.LineEnd}{text}---{keys.LineEnd}{keys.LineEnd}");
    }
}
