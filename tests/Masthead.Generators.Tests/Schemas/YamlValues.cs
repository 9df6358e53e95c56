using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Yaml;

namespace Masthead.Generators.Tests.Schemas;

/// <summary>YAML as an editor's extension hands it to a schema: by the core schema of YAML 1.2, in which <c>1984</c> is a number.</summary>
internal static class YamlValues
{
    private static readonly Regex Integer = new(@"\A(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z");

    private static readonly Regex Float = new(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z");

    public static JsonNode? Of(string yaml) => YamlReader.Read(yaml, new TextRange(0, yaml.Length), DataLimits.Default, KeySet.None, CancellationToken.None).Root is { } root ? Of(root) : null;

    private static JsonNode? Of(DataNode node) => node switch
    {
        DataMapping mapping => new JsonObject(mapping.Entries.GroupBy(static entry => entry.Key.Value).Select(static entry => new KeyValuePair<string, JsonNode?>(entry.Key, Of(entry.First().Value)))),
        DataSequence list => new JsonArray([.. list.Items.Select(Of)]),
        DataScalar { Style: DataScalarStyle.Plain } scalar => Plain(scalar.Value),
        DataScalar scalar => scalar.Value,
        _ => null,
    };

    private static JsonNode? Plain(string value) => value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when Integer.IsMatch(value) && decimal.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ when Float.IsMatch(value) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        _ => value,
    };
}
