using System.Text.Json.Nodes;
using Masthead.Content.Binding.Values;
using Masthead.Content.Text;

namespace Masthead.Content.Schemas;

/// <summary>Schemas of values. Nothing may stand anywhere, and a text may look like a number: YAML says what it is only afterwards.</summary>
internal static class ValueSchemas
{
    public static JsonObject Text => new() { ["type"] = new JsonArray("string", "number", "boolean", "null") };

    public static JsonObject Flag => OrBlank(["boolean", "null"], "It takes true or false, without quotation marks.");

    public static JsonObject Map => OrBlank(["object", "null"], "It takes keys and values.");

    /// <param name="type">A type of JSON Schema: <c>integer</c>, <c>number</c>.</param>
    public static JsonObject Number(string type) => OrBlank([type, "null"], "It takes a number, without a unit and without quotation marks.");

    public static JsonObject Date => Matching(SchemaPattern.Date, DateReader.Expected);

    public static JsonObject Day => Matching(SchemaPattern.DayAlone, "Write it as 2024-05-31, without a time.");

    /// <summary>One of several names, in whatever spelling.</summary>
    public static JsonObject OneOf(IReadOnlyList<(string Name, string Meaning)> names) => new()
    {
        ["type"] = new JsonArray("string", "null"),
        ["anyOf"] = new JsonArray(Enum(names), new JsonObject
        {
            ["pattern"] = SchemaPattern.Of(names.Select(static name => name.Name).Concat([TextEdit.Blank, ""])),
            ["patternErrorMessage"] = $"It takes {string.Join(", ", names.Select(static name => name.Name))}.",
        }, new JsonObject { ["type"] = "null" }),
    };

    /// <summary>A text that is one of these as a rule: they are offered, and any other may stand.</summary>
    public static JsonObject Suggested(IReadOnlyList<(string Name, string Meaning)> names) => names.Count == 0 ? Text : AnyOf(Enum(names), Text);

    public static JsonObject AnyOf(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    public static JsonObject Array(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Enum(IReadOnlyList<(string Name, string Meaning)> names)
    {
        var schema = new JsonObject { ["enum"] = new JsonArray([.. names.Select(static name => (JsonNode)name.Name)]) };
        if (names.Any(static name => name.Meaning.Length > 0))
            schema["markdownEnumDescriptions"] = new JsonArray([.. names.Select(static name => (JsonNode)name.Meaning)]);
        return schema;
    }

    private static JsonObject Matching(string pattern, string remedy) => new()
    {
        ["type"] = new JsonArray("string", "null"),
        ["pattern"] = pattern,
        ["patternErrorMessage"] = remedy,
    };

    private static JsonObject OrBlank(string[] types, string remedy) => new()
    {
        ["type"] = new JsonArray([.. types.Append("string").Select(static type => (JsonNode)type)]),
        ["pattern"] = SchemaPattern.Blank,
        ["patternErrorMessage"] = remedy,
    };
}
