using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Drafting;

/// <summary>Keys and values of a new file, written in a format.</summary>
/// <param name="format">What they are written in.</param>
internal sealed class NewKeys(DataFormat format)
{
    private readonly List<string> lines = [];

    private readonly Notation notation = Notation.Of(format);

    public bool IsYaml => format == DataFormat.Yaml;

    /// <param name="quoted">A text in the quotation marks that the site's own have; empty where they have none.</param>
    public NewKeys Text(string key, string value, string quoted = "") => Add(key, IsYaml && quoted.Length > 0 ? ScalarText.Like(quoted, value) : notation.Text(value));

    /// <summary>A flag, a number or a date.</summary>
    public NewKeys Word(string key, string value) => Add(key, format != DataFormat.Json && char.IsDigit(value[0]) ? value : notation.Word(value));

    public NewKeys List(string key, IEnumerable<string> values) => Add(key, $"[{string.Join(", ", values.Select(notation.Text))}]");

    /// <summary>A key for somebody to fill in: YAML alone has a value that says nothing.</summary>
    public NewKeys Empty(string key, bool isList) => Add(key, !IsYaml || isList ? "[]" : "");

    /// <summary>All of them as the file of a piece or of a person has them, its text left to be written.</summary>
    public string FrontMatter() => format == DataFormat.Json ? $"{File()}\n" : $"{format.Line}\n{File()}{format.Line}\n\n";

    /// <summary>The same where the file holds nothing else.</summary>
    public string File() => format == DataFormat.Json ? $"{{\n{string.Join(",\n", lines.Select(static line => "  " + line))}\n}}\n" : string.Join("\n", lines) + "\n";

    private NewKeys Add(string key, string value)
    {
        lines.Add(value.Length == 0 ? notation.Key(key) : $"{notation.Key(key)} {value}");
        return this;
    }
}
