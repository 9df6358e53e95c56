using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Editing;

/// <summary>
/// What stands between brackets or braces, parted by commas: of JSON, of YAML's flow style, a list or an inline table of TOML. What is put in stands on a line of its own
/// where the others do. Null, from everything here, where one of them stands elsewhere, at an anchor.
/// </summary>
internal sealed class Braces(WrittenFile file, TextRange range, IReadOnlyList<TextRange> parts)
{
    private readonly string text = file.Text;

    public static Braces Of(WrittenFile file, DataMapping map) => new(file, map.Range, [.. map.Entries.Select(static entry => WrittenNode.IsOwn(entry) ? new TextRange(entry.Key.Range.Start, WrittenNode.EndOf(entry)) : default)]);

    public static Braces Of(WrittenFile file, DataSequence list) => new(file, list.Range, [.. list.Items.Select(static item => item.Range)]);

    public static bool Are(WrittenFile file, DataNode node) => node.Range.Length > 1 && file.Text[node.Range.Start] is '{' or '[' && file.Text[node.Range.End - 1] is '}' or ']';

    /// <summary>Puts a value in, behind its key; without one as an item.</summary>
    /// <param name="after">The place of what it stands behind.</param>
    public IReadOnlyList<TextChange>? Insert(string? key, NewValue value, int after)
    {
        if (parts.Count == 0)
            return InsertAlone(key, value);
        if (!IsInside(parts[after]))
            return null;

        var part = parts[after];
        var comma = CommaBehind(part.End);
        if (!BeginsLine(part.Start) || !file.EndsLine(comma is { } at ? at + 1 : part.End))
            return [TextChange.Inserting(part.End, $"{(comma is null && IsTight(part) ? "," : ", ")}{Written(key, value)}")];

        var indent = file.Before(part.Start);
        var line = file.LineEnd + indent + Written(key, value, indent);
        return comma is { } mark
            ? [TextChange.Inserting(file.EndOfLine(mark), line + ",")]
            : file.EndOfLine(part.End) == part.End ? [TextChange.Inserting(part.End, "," + line)] : [TextChange.Inserting(part.End, ","), TextChange.Inserting(file.EndOfLine(part.End), line)];
    }

    /// <summary>Takes one away, and the comma that sets it off.</summary>
    public IReadOnlyList<TextChange>? Remove(int place)
    {
        var part = parts[place];
        if (!IsInside(part) || (place > 0 && (!IsInside(parts[place - 1]) || text[parts[place - 1].End - 1] == ':'))) // a colon before a bracket would end a key
            return null;

        var comma = CommaBehind(part.End);
        var end = comma is { } mark ? mark + 1 : part.End;
        if (BeginsLine(part.Start) && file.EndsLine(end))
            return comma is null && place > 0 && CommaBehind(parts[place - 1].End) is { } before ? [Without(before), file.RemoveLines(part.Start, end)] : [file.RemoveLines(part.Start, end)];
        if (parts.Count == 1)
            return [new TextChange(new TextRange(SkipBack(part.Start), Skip(end)), "")];
        if (place + 1 < parts.Count)
            return !IsInside(parts[place + 1]) || HasComment(end, parts[place + 1].Start) ? null : [new TextChange(new TextRange(part.Start, parts[place + 1].Start), "")];
        if (HasComment(parts[place - 1].End, part.Start))
            return null;
        return [new TextChange(comma is null ? new TextRange(parts[place - 1].End, part.End) : new TextRange(SkipBack(part.Start), end), "")];
    }

    private IReadOnlyList<TextChange>? InsertAlone(string? key, NewValue value)
    {
        var inside = new TextRange(range.Start + 1, range.End - 1);
        if (!string.IsNullOrWhiteSpace(inside.Of(text)))
            return null;

        var blank = text[range.Start] == '{' ? " " : "";
        return [new TextChange(inside, blank + Written(key, value) + blank)];
    }

    private string Written(string? key, NewValue value) => key is null ? value.Inline(file) : file.Entry(key, value);

    /// <summary>On lines of its own, a map over several where others are.</summary>
    private string Written(string? key, NewValue value, string indent)
    {
        if (value is not NewMap map || !file.Notation.MayBreakBraces || parts.FirstOrDefault(IsExpanded) is not { Length: > 0 } other)
            return Written(key, value);

        var line = file.EndOfLine(other.Start);
        var inner = file.NextLine(line);
        while (text[inner] is ' ' or '\t')
            inner++;
        var step = file.Before(inner) is var deeper && deeper.StartsWith(indent, StringComparison.Ordinal) ? deeper.Substring(indent.Length) : "  ";
        return (key is null ? "" : file.Notation.Key(key) + " ") + map.Expanded(indent, step, file);
    }

    private bool IsExpanded(TextRange part) => IsInside(part) && text[part.End - 1] == '}' && file.EndOfLine(part.Start) < part.End;

    private bool IsInside(TextRange part) => part.Start > range.Start && part.End < range.End;

    private bool BeginsLine(int position) => string.IsNullOrWhiteSpace(file.Before(position));

    /// <summary>Whether the file leaves no blank behind commas.</summary>
    private bool IsTight(TextRange part) => part.Start > range.Start + 1 && text[part.Start - 1] == ',';

    private int? CommaBehind(int end)
    {
        for (var i = end; i < range.End; i++)
        {
            if (text[i] == ',')
                return i;
            if (text[i] == '#')
                i = Math.Min(file.EndOfLine(i), range.End - 1);
            else if (!char.IsWhiteSpace(text[i]))
                return null;
        }

        return null;
    }

    private bool HasComment(int start, int end) => text.IndexOf('#', start, end - start) >= 0;

    private static TextChange Without(int position) => new(new TextRange(position, position + 1), "");

    private int Skip(int position)
    {
        while (position < range.End - 1 && text[position] is ' ' or '\t')
            position++;
        return position;
    }

    private int SkipBack(int position)
    {
        while (position > range.Start + 1 && text[position - 1] is ' ' or '\t')
            position--;
        return position;
    }
}
