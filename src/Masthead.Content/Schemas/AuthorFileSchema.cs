using System.Text.Json.Nodes;
using Masthead.Content.Binding;

namespace Masthead.Content.Schemas;

/// <summary>
/// A file of authors holds one, or many: by id, in a list, in groups. Told as <see cref="AuthorEntries"/> tells it, by conditions: what stands there decides which
/// keys an editor offers.
/// </summary>
internal static class AuthorFileSchema
{
    /// <param name="author">A reference to the keys of one.</param>
    public static JsonObject Of(SchemaBuilder builder, Func<JsonObject> author) => builder.Refer("people", () => new JsonObject
    {
        ["type"] = new JsonArray("object", "array", "null"),
        ["if"] = new JsonObject { ["type"] = "array" },
        ["then"] = new JsonObject { ["items"] = Of(builder, author) },
        ["else"] = new JsonObject
        {
            ["if"] = HoldsGroup,
            ["then"] = new JsonObject { ["patternProperties"] = new JsonObject { [SchemaPattern.Of(AuthorEntries.GroupNames)] = Of(builder, author) } },
            ["else"] = new JsonObject { ["if"] = HoldsMany, ["then"] = Many(builder, author), ["else"] = author() },
        },
    });

    /// <summary>Below a key that says so: <c>team: […]</c>.</summary>
    private static JsonObject HoldsGroup => new()
    {
        ["type"] = "object",
        ["not"] = new JsonObject { ["patternProperties"] = new JsonObject { [SchemaPattern.Of(AuthorEntries.GroupNames)] = IsNot("object", "array") } },
    };

    /// <summary>No key is an author's own, or each holds a person of that id; and something is no text.</summary>
    private static JsonObject HoldsMany => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["patternProperties"] = new JsonObject { [SchemaPattern.Of(AuthorBinder.Keys.Names.Concat(AuthorBinder.Keys.OtherNames))] = IsPerson },
        ["not"] = new JsonObject { ["additionalProperties"] = IsNot("object", "array") },
    };

    private static JsonObject IsPerson => new()
    {
        ["type"] = "object",
        ["not"] = new JsonObject { ["propertyNames"] = new JsonObject { ["not"] = new JsonObject { ["pattern"] = SchemaPattern.Of(NamesOfPeople) } } },
    };

    /// <summary>Every name under which a name is read.</summary>
    private static IEnumerable<string> NamesOfPeople =>
        AuthorBinder.Keys.Definitions.Select(static key => key.Split('|')).Where(static names => AuthorEntries.NameKeys.Contains(names[0])).SelectMany(static names => names);

    /// <summary>By id; beside lists of people texts say something of the file.</summary>
    private static JsonObject Many(SchemaBuilder builder, Func<JsonObject> author) => new()
    {
        ["if"] = new JsonObject { ["not"] = new JsonObject { ["additionalProperties"] = IsNot("array") } },
        ["then"] = new JsonObject { ["additionalProperties"] = ValueSchemas.AnyOf(Of(builder, author), ValueSchemas.Text) },
        ["else"] = new JsonObject { ["additionalProperties"] = Of(builder, author) },
    };

    private static JsonObject IsNot(params string[] types) => new() { ["not"] = new JsonObject { ["type"] = new JsonArray([.. types.Select(static type => (JsonNode)type)]) } };
}
