using Masthead.Content.Data;
using Masthead.Content.Formats;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Editing;

/// <summary>A file with keys, as it is written: its nodes, how it breaks lines, indents and quotes.</summary>
internal sealed class WrittenFile
{
    private readonly Lazy<string> quoted;

    private WrittenFile(string text, TextRange data, DataFormat format, bool hasData, DataNode? root)
    {
        (Text, Data, Format, HasData, Root) = (text, data, format, hasData, root is null or DataScalar { IsEmpty: true, Range.Length: 0 } ? null : new WrittenNode(root, null, 0));
        LineEnd = Lines.BreakIn(text);
        quoted = new Lazy<string>(() => QuotedIn(root)?.Range.Of(text) ?? "", LazyThreadSafetyMode.None);
    }

    public string Text { get; }

    /// <summary>Where the keys stand: between the fences, else all of the file.</summary>
    public TextRange Data { get; }

    public DataFormat Format { get; }

    public bool IsYaml => Format == DataFormat.Yaml;

    public Notation Notation => Notation.Of(Format);

    /// <summary>Whether there is a place for keys: a text in Markdown may have no front matter.</summary>
    public bool HasData { get; }

    /// <summary>Null for a file without keys.</summary>
    public WrittenNode? Root { get; }

    public string LineEnd { get; }

    /// <summary>Null where it cannot be read.</summary>
    /// <param name="format">Of a file that is keys from end to end; null for one that has front matter.</param>
    /// <param name="known">The keys that it may hold.</param>
    public static WrittenFile? Of(string text, DataFormat? format, KeySet known)
    {
        var (data, hasData) = (new TextRange(0, text.Length), true);
        if (format is null)
        {
            var matter = FrontMatter.Find(text);
            if (!matter.IsClosed || (!matter.IsPresent && BeginsAsAnotherFormat(text)))
                return null;

            (format, data, hasData) = (matter.Format, new TextRange(matter.Start, matter.End), matter.IsPresent);
        }

        var document = hasData ? FormatReader.Of(format).Read(text, data, DataLimits.Default, known, CancellationToken.None) : new DataDocument(null, []);
        return document.Errors.Any(static error => error.Kind is DataErrorKind.Syntax or DataErrorKind.Limit) ? null : new WrittenFile(text, data, format, hasData, document.Root);
    }

    /// <summary>A text, without quotation marks where the format and the text need none, else in those that others in the file have.</summary>
    public string Scalar(string value) => Notation.Text(value) is var written && (!IsYaml || written == value || quoted.Value.Length == 0) ? written : ScalarText.Like(quoted.Value, value);

    /// <summary>A key and its value on one line.</summary>
    public string Entry(string key, NewValue value) => $"{Notation.Key(key)} {value.Inline(this)}";

    /// <summary>Where the dashes of a new list stand below a key: two spaces further in, unless the file has a list that says otherwise.</summary>
    public string ListIndentBelow(string indent) => Root?.Node is DataMapping map && map.Entries.Any(HasDashesBelowIt) ? indent : indent + "  ";

    public int StartOfLine(int position) => Lines.StartOf(Text, position) is 0 && Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? Math.Min(position, 1) : Lines.StartOf(Text, position);

    public int EndOfLine(int position) => Lines.EndOf(Text, position);

    /// <summary>Where the line behind one that ends here begins.</summary>
    public int NextLine(int end) => Lines.Behind(Text, end);

    /// <summary>Where the line begins before one that begins here.</summary>
    public int LineBefore(int line) => StartOfLine(EndBefore(line));

    /// <summary>What stands before a position on its line.</summary>
    public string Before(int position) => Text.Substring(StartOfLine(position), position - StartOfLine(position));

    /// <summary>Whether nothing follows on the line, or a comment alone.</summary>
    public bool EndsLine(int position)
    {
        while (position < Data.End && Text[position] is ' ' or '\t')
            position++;
        return position >= Data.End || Text[position] is '\n' or '\r' or '#';
    }

    /// <summary>Takes lines away with their ends; the last ones of a file with the end before them, so that its final line end stays as it is.</summary>
    /// <param name="end">In the last of them.</param>
    public TextChange RemoveLines(int start, int end)
    {
        var (first, last) = (StartOfLine(start), EndOfLine(end));
        if (last == Text.Length && first > 1)
            first = EndBefore(first);
        return new TextChange(new TextRange(first, last == Text.Length ? last : NextLine(last)), "");
    }

    /// <summary>Lines behind all others.</summary>
    public TextChange InsertAtEnd(string lines) =>
        Data.End < Text.Length || Data.Length == 0 || Text[Data.End - 1] is '\n' or '\r' or '\uFEFF' ? TextChange.Inserting(Data.End, lines + LineEnd) : TextChange.Inserting(Data.End, LineEnd + lines);

    /// <summary>Whether YAML gives a node a name or a tag: then it is said of more than the text that stands there.</summary>
    public bool IsMarked(DataNode node)
    {
        if (!IsYaml)
            return false;

        var end = node.Range.Start;
        while (end > Data.Start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        var start = end;
        while (start > Data.Start && !char.IsWhiteSpace(Text[start - 1]) && Text[start - 1] is not ('[' or '{' or ','))
            start--;
        return start < end && Text[start] is '&' or '!';
    }

    private bool HasDashesBelowIt(DataEntry entry) => entry.Value is DataSequence { Items.Count: > 0 } list && WrittenNode.IsOwn(entry) && Text[list.Range.Start] == '-'
        && list.Range.Start - StartOfLine(list.Range.Start) == entry.Key.Range.Start - StartOfLine(entry.Key.Range.Start);

    private int EndBefore(int line) => line > 1 && Text[line - 1] == '\n' && Text[line - 2] == '\r' ? line - 2 : line - 1;

    /// <summary>The first value in quotation marks.</summary>
    private static DataScalar? QuotedIn(DataNode? node) => node switch
    {
        DataScalar { Style: DataScalarStyle.SingleQuoted or DataScalarStyle.DoubleQuoted } value => value,
        DataMapping map => map.Entries.Select(static entry => QuotedIn(entry.Value)).FirstOrDefault(static value => value is not null),
        DataSequence list => list.Items.Select(QuotedIn).FirstOrDefault(static value => value is not null),
        _ => null,
    };

    private static bool BeginsAsAnotherFormat(string file)
    {
        var text = file.AsSpan().TrimStart('\uFEFF').TrimStart();
        return text.StartsWith("+++".AsSpan()) || text.StartsWith("{".AsSpan()) || text.StartsWith(";;;".AsSpan());
    }
}
