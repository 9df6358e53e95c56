using Masthead.Shared;

namespace Masthead.Content.Text;

/// <summary>How a format writes keys and values: what edits put into a file, and what messages give as an example.</summary>
internal abstract class Notation
{
    /// <summary>One of each format.</summary>
    public static Notation Of(DataFormat format) =>
        format == DataFormat.Toml ? TomlNotation.Instance
        : format == DataFormat.Json ? JsonNotation.Instance
        : YamlNotation.Instance;

    /// <summary>Another value for a scalar, or another name for a key, in the quotation marks that it has.</summary>
    public abstract string Like(string source, TextRange range, string value);

    /// <summary>A text as an item of a list.</summary>
    public abstract string Text(string value);

    /// <summary>A key with what stands between it and its value.</summary>
    public abstract string Key(string name);

    /// <summary>A value without quotation marks, where the format lets it stand so.</summary>
    /// <param name="value">As YAML writes it: <c>true</c>, <c>Ferries return</c>.</param>
    public abstract string Word(string value);

    /// <summary>A key with such a value, as an example has it.</summary>
    public string Entry(string name, string value) => $"{Key(name)} {Word(value)}";

    /// <summary>Several entries of one value.</summary>
    public static string Map(IEnumerable<string> entries) => $"{{ {string.Join(", ", entries)} }}";

    /// <summary>Whether what stands between braces may go over several lines.</summary>
    public virtual bool MayBreakBraces => true;
}

internal sealed class YamlNotation : Notation
{
    public static readonly YamlNotation Instance = new();

    public override string Like(string source, TextRange range, string value) => ScalarText.Like(range.Of(source), value);

    public override string Text(string value) => ScalarText.Text(value);

    public override string Key(string name) => ScalarText.Like("", name) + ":";

    public override string Word(string value) => value;
}
