using Masthead.Content.Text;

namespace Masthead.Content.Data;

/// <summary>
/// A node and its place: the source text with quotes, brackets or block indicator, without anchor, tag, comment and
/// trailing white space. An alias yields the very node that its anchor names, so its place is the anchor's.
/// </summary>
internal abstract class DataNode(TextRange range)
{
    public TextRange Range { get; } = range;
}

internal enum DataScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}

/// <summary>A text. A value left empty is a plain scalar of no length, placed behind its key or dash; <c>null</c> and <c>~</c> say the same.</summary>
internal sealed class DataScalar(TextRange range, string value, DataScalarStyle style) : DataNode(range)
{
    public string Value { get; } = value;

    public DataScalarStyle Style { get; } = style;

    /// <summary>What is hardly meant as it is read; null for nothing.</summary>
    public TakenText? Taken { get; init; }

    /// <summary>What YAML 1.2 reads as null, which is a text in quotation marks; and the blank that an edit left for a person to fill in, who has not yet.</summary>
    public bool IsEmpty => Value == TextEdit.Blank || (Style == DataScalarStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL");
}

internal sealed class DataSequence(TextRange range, IReadOnlyList<DataNode> items) : DataNode(range)
{
    public IReadOnlyList<DataNode> Items { get; } = items;
}

/// <summary>Entries in their order, duplicates included (the first one wins); merged ones (<c>&lt;&lt;</c>) come last.</summary>
internal sealed class DataMapping(TextRange range, IReadOnlyList<DataEntry> entries) : DataNode(range)
{
    public IReadOnlyList<DataEntry> Entries { get; } = entries;

    /// <summary>Where something stands that is said of all of it: the first key.</summary>
    public TextRange Start => Entries.Count > 0 ? Entries[0].Key.Range : TextRange.At(Range.Start);
}

internal readonly record struct DataEntry(DataScalar Key, DataNode Value)
{
    /// <summary>The same under another name, in the place that it has.</summary>
    public DataEntry As(string name) => new(new DataScalar(Key.Range, name, Key.Style), Value);
}
