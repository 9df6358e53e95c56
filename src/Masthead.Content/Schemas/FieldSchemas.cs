using System.Globalization;
using System.Text.Json.Nodes;
using Masthead.Content.Binding.Fields;
using Masthead.Content.Binding.Values;
using Masthead.Content.Model;

namespace Masthead.Content.Schemas;

/// <summary>Schemas of the fields that a site declares. Patterns are left to the rules: they are those of .NET.</summary>
internal static class FieldSchemas
{
    /// <param name="fields">Of one key, which may have a type for each collection.</param>
    public static JsonObject Of(IReadOnlyList<FieldContent> fields, SchemaBuilder builder)
    {
        JsonObject[] schemas = [.. fields.Select(static field => field.Type).Distinct().Select(type => Of(type, builder))];
        var described = fields.FirstOrDefault(static field => field.Description is not null);
        return SchemaBuilder.Described($"**{fields[0].Key}**: {described?.Description ?? "a field of this site"}\n\n{FieldDescription.Of(fields[0].Type)}", schemas is [var only] ? only : ValueSchemas.AnyOf(schemas));
    }

    private static JsonObject Of(FieldType type, SchemaBuilder builder) => type.Kind switch
    {
        FieldKind.Int => Limited(ValueSchemas.Number("integer"), type),
        FieldKind.Decimal => Limited(ValueSchemas.Number("number"), type),
        FieldKind.Bool => ValueSchemas.Flag,
        FieldKind.Date => ValueSchemas.Day,
        FieldKind.DateTime => ValueSchemas.Date,
        FieldKind.Enum => ValueSchemas.OneOf([.. type.Values.Select(static value => (value, ""))]),
        FieldKind.Object => OfObject(type.Fields!, builder),
        FieldKind.List => ValueSchemas.AnyOf(Of(type.Item!, builder), ValueSchemas.Array(Of(type.Item!, builder))),
        FieldKind.Author => builder.Of(Takes.Author),
        _ => ValueSchemas.Text,
    };

    private static JsonObject OfObject(FieldSet fields, SchemaBuilder builder)
    {
        var (properties, patterns) = (new JsonObject(), new JsonObject { [SchemaPattern.Free] = new JsonObject() });
        foreach (var field in fields.Fields)
        {
            properties[field.Key] = Of([field], builder);
            patterns[SchemaPattern.Besides(field.Key, [field.Key])] = Of([field], builder);
        }

        builder.AllowIgnored(patterns);
        var schema = ValueSchemas.Map;
        schema["properties"] = properties;
        schema["patternProperties"] = patterns;
        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject Limited(JsonObject schema, FieldType type)
    {
        if (type.Minimum is { } minimum)
            schema["minimum"] = decimal.Parse(FieldDescription.Of(type, minimum), CultureInfo.InvariantCulture);
        if (type.Maximum is { } maximum)
            schema["maximum"] = decimal.Parse(FieldDescription.Of(type, maximum), CultureInfo.InvariantCulture);
        return schema;
    }
}
