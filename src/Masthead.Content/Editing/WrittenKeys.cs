using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Yaml;
using Masthead.Shared;

namespace Masthead.Content.Editing;

/// <summary>The keys at the top of an article's file as they are written, each on lines of its own: what others can be put between.</summary>
internal sealed class WrittenKeys
{
    private readonly string file;
    private readonly List<DataEntry> entries;

    private WrittenKeys(string file, TextRange yaml, bool hasMatter, List<DataEntry> entries)
    {
        (this.file, this.entries, Yaml, HasMatter) = (file, entries, yaml, hasMatter);
        LineEnd = Lines.BreakIn(file);
        Indent = new string(' ', entries.Count == 0 ? 0 : ColumnOf(entries[0].Key.Range.Start));
        Quoted = entries.Select(static entry => entry.Value).OfType<DataScalar>().FirstOrDefault(static value => value.Style is DataScalarStyle.SingleQuoted or DataScalarStyle.DoubleQuoted) is { } value ? value.Range.Of(file) : "";
    }

    public TextRange Yaml { get; }

    /// <summary>Whether there is front matter at all.</summary>
    public bool HasMatter { get; }

    public bool HasKeys => entries.Count > 0;

    public string LineEnd { get; }

    /// <summary>Before each key.</summary>
    public string Indent { get; }

    /// <summary>A value in quotation marks; empty where none has any.</summary>
    public string Quoted { get; }

    /// <summary>Where the dashes of lists stand, counted from their keys: two spaces, where the file has no list that says otherwise.</summary>
    public string ListIndent => entries.Any(entry => entry.Value is DataSequence { Items.Count: > 0 } list && IsOwn(entry) && file[list.Range.Start] != '[' && DashBefore(list) is { } dash && dash == Indent)
        ? Indent
        : Indent + "  ";

    /// <summary>Of a file with front matter in YAML, or without any; null where keys stand otherwise than one below the other.</summary>
    /// <param name="known">Those that the file may hold.</param>
    public static WrittenKeys? Of(string file, KeySet known)
    {
        var matter = FrontMatter.Find(file);
        if (!matter.IsClosed || matter.Format != DataFormat.Yaml || (!matter.IsPresent && BeginsAsAnotherFormat(file)))
            return null;

        var yaml = new TextRange(matter.Start, matter.End);
        var document = matter.IsPresent ? YamlReader.Read(file, yaml, DataLimits.Default, known, CancellationToken.None) : new DataDocument(null, []);
        if (document.Errors.Any(static error => error.Kind is DataErrorKind.Syntax or DataErrorKind.Limit))
            return null;

        switch (document.Root)
        {
            case null or DataScalar { IsEmpty: true }:
                return new WrittenKeys(file, yaml, matter.IsPresent, []);
            case DataMapping { Entries.Count: > 0 } root when file[root.Entries[0].Key.Range.Start] != '{' && file[root.Range.Start] != '{':
                var column = ColumnIn(file, root.Entries[0].Key.Range.Start);
                var own = root.Entries.Where(entry => ColumnIn(file, entry.Key.Range.Start) is var place && place == column && place >= 0).OrderBy(static entry => entry.Key.Range.Start).ToList();
                return column < 0 ? null : new WrittenKeys(file, yaml, matter.IsPresent, own);
            default:
                return null;
        }
    }

    public DataEntry? Find(string key)
    {
        foreach (var entry in entries)
        {
            if (Fold.Key(entry.Key.Value) == Fold.Key(key))
                return entry;
        }

        return null;
    }

    /// <summary>Whether the value stands behind its key, and not at an anchor.</summary>
    public static bool IsOwn(DataEntry entry) => entry.Value.Range.Start >= entry.Key.Range.End;

    /// <summary>Where the lines of the last of these keys end; of the last key of all, where there is none of them.</summary>
    public int EndOfLast(IReadOnlyList<string> keys)
    {
        var last = entries.LastOrDefault(entry => keys.Any(key => Fold.Key(key) == Fold.Key(entry.Key.Value)));
        return EndOf(last.Key is null ? entries[entries.Count - 1] : last);
    }

    /// <summary>Where the last line of a key and its value ends, a comment behind it included.</summary>
    public int EndOf(DataEntry entry)
    {
        var end = EndOfLine(IsOwn(entry) ? Math.Max(entry.Key.Range.End, entry.Value.Range.End) : entry.Key.Range.End);
        for (var line = NextLine(end); line < Yaml.End; line = NextLine(EndOfLine(line)))
        {
            var start = line;
            while (start < Yaml.End && file[start] == ' ')
                start++;
            if (start == Yaml.End || file[start] is '\n' or '\r' or '#')
                continue;
            if (start - line < Indent.Length || (start - line == Indent.Length && file[start] != '-'))
                break;
            end = EndOfLine(start);
        }

        return end;
    }

    public int EndOfLine(int position) => Lines.EndOf(file, position);

    /// <summary>Where the line behind one that ends here begins.</summary>
    public int NextLine(int end) => Lines.Behind(file, end);

    /// <summary>What stands before the dash of a block list; null where that is no line's first character.</summary>
    public string? DashBefore(DataSequence list)
    {
        var line = StartOfLine(list.Items[0].Range.Start);
        var dash = line;
        while (dash < file.Length && file[dash] == ' ')
            dash++;
        return dash < file.Length && file[dash] == '-' ? file.Substring(line, dash - line) : null;
    }

    public int StartOfLine(int position) => Lines.StartOf(file, position);

    private int ColumnOf(int position) => position - StartOfLine(position);

    /// <summary>-1 where something else stands before it on its line.</summary>
    private static int ColumnIn(string file, int position)
    {
        var start = Lines.StartOf(file, position);
        for (var i = start; i < position; i++)
        {
            if (file[i] != ' ' && !(i == 0 && file[i] == '\uFEFF'))
                return -1;
        }

        return position - start;
    }

    private static bool BeginsAsAnotherFormat(string file)
    {
        var text = file.AsSpan().TrimStart('\uFEFF').TrimStart();
        return text.StartsWith("+++".AsSpan()) || text.StartsWith("{".AsSpan()) || text.StartsWith(";;;".AsSpan());
    }
}
