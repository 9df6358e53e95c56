using System.Text.RegularExpressions;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Yaml;

namespace Masthead.Generators.Tests.Edits;

/// <summary>One more way in which the files of an example may be written.</summary>
/// <param name="Name">What is different.</param>
/// <param name="Write">Null for a file that cannot be written so.</param>
internal sealed record FileVariant(string Name, Func<string, string, (string Path, string Text)?> Write)
{
    private const string Comment = "# stays\n";

    public static IReadOnlyList<FileVariant> All { get; } =
    [
        new("as it is", static (path, text) => (path, text)),
        new("CRLF", static (path, text) => (path, text.ReplaceLineEndings("\r\n"))),
        new("CR", static (path, text) => (path, text.ReplaceLineEndings("\r"))),
        new("BOM", static (path, text) => (path, "\uFEFF" + text)),
        new("no final newline", static (path, text) => (path, text.TrimEnd('\n'))),
        new("comments", static (path, text) => (path, Commented(path, text))),
        new("braces", static (path, text) => path.EndsWith(".yml", StringComparison.Ordinal) ? InJson(text) is { } json ? (path, json) : null : (path, text)),
        new("front matter", static (path, text) => InMarkdown(path, text, "---\n", "---\n", static yaml => yaml)),
        new("TOML", static (path, text) => InMarkdown(path, text, "+++\n", "+++\n", static yaml => InToml(yaml))),
        new("JSON", static (path, text) => InMarkdown(path, text, "", "", static yaml => InJson(yaml))),
    ];

    public override string ToString() => Name;

    /// <summary>A comment above each key at the margin, and behind each value that is plain.</summary>
    private static string Commented(string path, string text)
    {
        var matter = path.EndsWith(".md", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) + 1 : path.EndsWith(".yml", StringComparison.Ordinal) ? text.Length : 0;
        return Regex.Replace(text[..Math.Max(0, matter)], @"^(?=\w+:)", Comment, RegexOptions.Multiline) + text[Math.Max(0, matter)..];
    }

    private static (string Path, string Text)? InMarkdown(string path, string text, string open, string close, Func<string, string?> write)
    {
        if (!path.StartsWith("articles/", StringComparison.Ordinal))
            return path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal) ? (path, text) : null;

        var (yaml, body) = path.EndsWith(".yml", StringComparison.Ordinal) ? (text, "\nThe first boat left at ten.\n")
            : text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---\n", StringComparison.Ordinal) is > 0 and var end ? (text[4..(end + 1)], text[(end + 5)..])
            : (null, "");
        return yaml is null ? (path, text) : write(yaml) is { } matter ? (Path.ChangeExtension(path, ".md"), open + matter + close + body) : null;
    }

    private static DataMapping? Read(string yaml) =>
        YamlReader.Read(yaml, new TextRange(0, yaml.Length), DataLimits.Default, KeySet.None, TestContext.Current.CancellationToken) is { Errors.Count: 0, Root: DataMapping map } ? map : null;

    private static string? InToml(string yaml) => Read(yaml) is { } map ? string.Concat(map.Entries.Select(static entry => $"{Bare(entry.Key.Value)} = {Toml(entry.Value)}\n")) : null;

    private static string Toml(DataNode node) => node switch
    {
        DataMapping map => $"{{ {string.Join(", ", map.Entries.Select(static entry => $"{Bare(entry.Key.Value)} = {Toml(entry.Value)}"))} }}",
        DataSequence list => $"[{string.Join(", ", list.Items.Select(Toml))}]",
        DataScalar { Style: DataScalarStyle.Plain, Value: var value } when Regex.IsMatch(value, @"^(true|false|\d{4}-\d\d-\d\d)$") => value,
        DataScalar scalar => JsonNotation.Quote(scalar.Value),
        _ => "",
    };

    private static string Bare(string key) => Regex.IsMatch(key, @"^[\w-]+$") ? key : JsonNotation.Quote(key);

    private static string? InJson(string yaml) => Read(yaml) is { } map ? Json(map, "") + "\n" : null;

    private static string Json(DataNode node, string indent) => node switch
    {
        DataMapping map when indent.Length == 0 => "{\n" + string.Join(",\n", map.Entries.Select(static entry => $"  {JsonNotation.Quote(entry.Key.Value)}: {Json(entry.Value, "  ")}")) + "\n}",
        DataMapping map => $"{{ {string.Join(", ", map.Entries.Select(static entry => $"{JsonNotation.Quote(entry.Key.Value)}: {Json(entry.Value, "  ")}"))} }}",
        DataSequence list => $"[{string.Join(", ", list.Items.Select(static item => Json(item, "  ")))}]",
        DataScalar { Style: DataScalarStyle.Plain, Value: "true" or "false" } scalar => scalar.Value,
        DataScalar { IsEmpty: true } => "null",
        DataScalar scalar => JsonNotation.Quote(scalar.Value),
        _ => "",
    };
}
