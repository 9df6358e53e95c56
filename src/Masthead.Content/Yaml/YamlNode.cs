using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>
/// A node and its place: the source text with quotes, brackets or block indicator, without anchor, tag, comment and
/// trailing white space. An alias yields the very node that its anchor names, so its place is the anchor's.
/// </summary>
internal abstract class YamlNode(TextRange range)
{
    public TextRange Range { get; } = range;
}

internal enum YamlScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}

/// <summary>A text. A value left empty is a plain scalar of no length, placed behind its key or dash; <c>null</c> and <c>~</c> say the same.</summary>
internal sealed class YamlScalar(TextRange range, string value, YamlScalarStyle style) : YamlNode(range)
{
    public string Value { get; } = value;

    public YamlScalarStyle Style { get; } = style;

    /// <summary>What is hardly meant as it is read; null for nothing.</summary>
    public TakenText? Taken { get; init; }

    /// <summary>What YAML 1.2 reads as null. In quotation marks it is a text.</summary>
    public bool IsEmpty => Style == YamlScalarStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed class YamlSequence(TextRange range, IReadOnlyList<YamlNode> items) : YamlNode(range)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

/// <summary>Entries in their order, duplicates included (the first one wins); merged ones (<c>&lt;&lt;</c>) come last.</summary>
internal sealed class YamlMapping(TextRange range, IReadOnlyList<YamlEntry> entries) : YamlNode(range)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>Where something stands that is said of all of it: the first key.</summary>
    public TextRange Start => Entries.Count > 0 ? Entries[0].Key.Range : TextRange.At(Range.Start);
}

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
