using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Emit.Files;

namespace Masthead.Generators.Generation.Emit.Fields;

/// <summary>The C# types of declared fields.</summary>
/// <param name="namespace">Of the generated code.</param>
internal sealed class FieldTypeName(string @namespace)
{
    /// <summary>In full; nullable where the field is.</summary>
    /// <param name="enclosing">The record that the property is in, in full.</param>
    public string Of(FieldContent field, FieldSet siblings, string enclosing) => Of(field.Type, NestedIn(enclosing, field, siblings)) + (field.IsNullable ? "?" : "");

    /// <param name="nested">The name of the type if it is an enum or an object of this field alone.</param>
    public string Of(FieldType type, string nested) => type.Kind switch
    {
        FieldKind.Int => "int",
        FieldKind.Decimal => "decimal",
        FieldKind.Bool => "bool",
        FieldKind.Date => "global::System.DateOnly",
        FieldKind.DateTime => "global::System.DateTimeOffset",
        FieldKind.Uri => "global::System.Uri",
        FieldKind.Author => "global::Masthead.Author",
        FieldKind.Article => "global::Masthead.ArticleRef",
        FieldKind.List => $"global::Masthead.ValueList<{Of(type.Item!, nested)}>",
        FieldKind.Enum or FieldKind.Object => type.SharedName is { } shared ? Shared(shared) : nested,
        _ => "string",
    };

    public string Shared(string name) => $"{GroupFile.Global(@namespace)}.{PascalName.Of(name)}";

    public static string NestedIn(string enclosing, FieldContent field, FieldSet siblings) => enclosing + "." + Nested(enclosing, field, siblings);

    /// <summary>The type of <c>Verdict</c> is <c>VerdictType</c>: a property and a type in one record cannot have one name, nor a record and what is in it; and what every object has is hidden by none.</summary>
    public static string Nested(string enclosing, FieldContent field, FieldSet siblings)
    {
        var name = field.Member + "Type";
        var record = enclosing.Substring(enclosing.LastIndexOf('.') + 1);
        while (name is nameof(GetType) || name == record || siblings.Fields.Any(other => other.Member == name) || (field.Type.Innermost.Fields?.Fields.Any(own => own.Member == name) ?? false))
            name += "_";
        return name;
    }
}
