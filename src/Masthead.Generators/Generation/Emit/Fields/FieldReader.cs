using System.Globalization;
using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit.Fields;

/// <summary>The C# that reads declared fields, in the order in which <see cref="FieldWriter"/> writes them.</summary>
internal sealed class FieldReader(FieldTypeName names, string @namespace)
{
    private const string Reader = "global::Masthead.Compiled.RecordReader";

    /// <summary>The initializer that sets a record's properties.</summary>
    public void Initializer(IndentedTextWriter writer, FieldSet fields, string enclosing, string end)
    {
        writer.WriteLine("{");
        writer.Indent();
        foreach (var field in fields.Fields)
            writer.WriteLine($"{field.Member} = {Of(field, fields, enclosing, "reader", 0)},");
        writer.Unindent();
        writer.WriteLine("}" + end);
    }

    /// <summary>A method for each object that several fields may share.</summary>
    public void Methods(IndentedTextWriter writer, FieldSet fields)
    {
        foreach (var shared in SharedIn(fields).GroupBy(static type => type.SharedName!).OrderBy(static types => types.Key, StringComparer.Ordinal))
        {
            var type = shared.First();
            var name = names.Shared(shared.Key);
            writer.WriteLine();
            writer.WriteLine($"private {StaticUnlessIn(type)}{name} {MethodOf(type)}(ref {Reader} reader) => new()");
            Initializer(writer, type.Fields!, name, ";");
        }
    }

    private string Of(FieldContent field, FieldSet siblings, string enclosing, string reader, int depth)
    {
        if (field is { IsNullable: true, Type.Kind: FieldKind.String or FieldKind.Text })
            return $"{reader}.ReadOptionalText()";

        var value = Of(field.Type, FieldTypeName.NestedIn(enclosing, field, siblings), reader, depth);
        return field.IsNullable ? $"{reader}.ReadFlag() ? {value} : ({names.Of(field, siblings, enclosing)})null" : value;
    }

    private string Of(FieldType type, string nested, string reader, int depth) => type.Kind switch
    {
        FieldKind.Int => $"{reader}.ReadSignedInt32()",
        FieldKind.Decimal => $"{reader}.ReadDecimal()",
        FieldKind.Bool => $"{reader}.ReadFlag()",
        FieldKind.Date => $"{reader}.ReadDay()",
        FieldKind.DateTime => $"{reader}.ReadDateTime()",
        FieldKind.Uri => $"{reader}.ReadUri()",
        FieldKind.Enum => $"({names.Of(type, nested)}){reader}.ReadInt32()",
        FieldKind.Author => $"ReadAuthor(ref {reader})",
        FieldKind.Article => $"{reader}.ReadArticleRef({GroupFile.Global(@namespace)}.{GroupFile.CompiledNamespace}.ArticleIndex.Instance.FindById)",
        FieldKind.List => ListOf(type, nested, reader, depth + 1),
        FieldKind.Object when type.SharedName is not null => $"{MethodOf(type)}(ref {reader})",
        FieldKind.Object => $"new {nested} {{ {string.Join(", ", type.Fields!.Fields.Select(field => $"{field.Member} = {Of(field, type.Fields, nested, reader, depth)}"))} }}",
        _ => $"{reader}.ReadText()",
    };

    private string ListOf(FieldType type, string nested, string reader, int depth)
    {
        var item = "item" + depth.ToString(CultureInfo.InvariantCulture);
        return $"{reader}.ReadList({StaticUnlessIn(type)}(ref {Reader} {item}) => {Of(type.Item!, nested, item, depth)})";
    }

    /// <summary>The group finds an author by id.</summary>
    private static string StaticUnlessIn(FieldType type) => type.HoldsAuthors ? "" : "static ";

    private static string MethodOf(FieldType type) => "Read" + PascalName.Of(type.SharedName!) + "Fields";

    private static IEnumerable<FieldType> SharedIn(FieldSet fields) =>
        fields.Fields.Select(static own => own.Type.Innermost).Where(static type => type.Fields is not null)
            .SelectMany(static type => type.SharedName is null ? SharedIn(type.Fields!) : SharedIn(type.Fields!).Prepend(type));
}
