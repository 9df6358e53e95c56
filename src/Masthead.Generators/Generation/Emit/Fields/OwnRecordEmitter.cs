using System.Globalization;
using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Generation.Sites;
using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit.Fields;

/// <summary>
/// The project's own records, and what reads them:
/// <code>
/// public sealed partial record NewsroomArticle : global::Masthead.Article
/// {
///     /// &lt;summary>Minutes.&lt;/summary>
///     public int? ReadingTime { get; init; }
/// }
///
/// internal sealed class NewsroomArticleGroup(global::System.Action data) : SiteArticles(data)
/// {
///     protected override global::Masthead.Article Extend(global::Masthead.Article article, ref global::Masthead.Compiled.RecordReader reader) => new global::Newsroom.Content.NewsroomArticle(article)
///     {
///         ReadingTime = reader.ReadFlag() ? reader.ReadSignedInt32() : (int?)null,
///     };
/// }
/// </code>
/// </summary>
internal sealed class OwnRecordEmitter
{
    private const string HowToRead = "// The fields that masthead.yml declares. Add members of your own in a partial record of the same name.";

    private readonly string @namespace;
    private readonly FieldTypeName names;
    private readonly FieldReader readers;
    private readonly FieldLiteral literals;

    private OwnRecordEmitter(string @namespace)
    {
        this.@namespace = @namespace;
        names = new FieldTypeName(@namespace);
        readers = new FieldReader(names, @namespace);
        literals = new FieldLiteral(names);
    }

    public static IEnumerable<GeneratedSource> Emit(DeclaredFields declared, GeneratorSettings settings)
    {
        if (settings.Roots.AreNone)
            return [];

        var emitter = new OwnRecordEmitter(settings.Namespace);
        return declared.Types.Select(emitter.EmitShared).Concat(new OwnRecords(declared, settings.Namespace).All.Select(emitter.EmitRecord));
    }

    private GeneratedSource EmitShared(SharedType type)
    {
        var name = PascalName.Of(type.Name);
        var writer = GroupFile.Started(HowToRead);
        writer.OpenBlock($"namespace {@namespace}");
        EmitType(writer, type.Type, name, names.Shared(type.Name), type.Description ?? $"The type '{type.Name}' of masthead.yml.");
        writer.CloseBlock();
        return new GeneratedSource($"Fields/{name}.g.cs", writer.ToString());
    }

    private GeneratedSource EmitRecord(OwnRecord record)
    {
        var name = $"{GroupFile.Global(@namespace)}.{record.Name}";
        var library = "global::Masthead." + record.Base;
        var parameter = record.Base.ToLowerInvariant();
        var writer = GroupFile.Started(HowToRead);
        writer.OpenBlock($"namespace {@namespace}");
        writer.WriteLine($"/// <summary>An {parameter} with the fields that masthead.yml declares.</summary>");
        writer.OpenBlock($"public sealed partial record {record.Name} : {library}");
        writer.WriteLine($"/// <summary>Makes one from its parts, as a test may.</summary>");
        writer.WriteLine($"public {record.Name}()");
        writer.WriteLine("{");
        writer.WriteLine("}");
        writer.WriteLine();
        writer.WriteLine("#pragma warning disable CS8618 // What reads it sets every property.");
        writer.WriteLine("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.WriteLine($"internal {record.Name}({library} {parameter})");
        writer.WriteLine($"    : base({parameter})");
        writer.WriteLine("{");
        writer.WriteLine("}");
        writer.WriteLine("#pragma warning restore CS8618");
        EmitProperties(writer, record.Fields, name);
        writer.CloseBlock();
        writer.CloseBlock();
        writer.WriteLine();
        writer.OpenBlock($"namespace {@namespace}.{GroupFile.CompiledNamespace}");
        writer.OpenBlock($"internal sealed class {record.Group}({GroupFile.ReaderParameter}) : {(record.Base == "Author" ? $"global::Masthead.Compiled.AuthorGroup<{name}>" : GroupFile.ArticleReader)}(data)");
        writer.WriteLine($"protected override {(record.Base == "Author" ? name : library)} Extend({library} {parameter}, ref global::Masthead.Compiled.RecordReader reader) => new {name}({parameter})");
        readers.Initializer(writer, record.Fields, name, ";");
        readers.Methods(writer, record.Fields);
        writer.CloseBlock();
        writer.CloseBlock();
        return new GeneratedSource($"Fields/{record.Name}.g.cs", writer.ToString());
    }

    private void EmitProperties(IndentedTextWriter writer, FieldSet fields, string enclosing)
    {
        foreach (var field in fields.Fields)
        {
            writer.WriteLine();
            writer.WriteLine($"/// <summary>{CSharpText.Doc(field.Description ?? $"The field '{field.Key}' of masthead.yml.")}</summary>");
            var initial = field.Default is { } value ? $" = {literals.Of(field.Type, value, FieldTypeName.NestedIn(enclosing, field, fields))};" : "";
            writer.WriteLine($"public {(field.IsRequired ? "required " : "")}{names.Of(field, fields, enclosing)} {field.Member} {{ get; init; }}{initial}");
        }

        foreach (var field in fields.Fields)
        {
            if (field.Type.Innermost is not { Kind: FieldKind.Enum or FieldKind.Object, SharedName: null } type)
                continue;

            var nested = FieldTypeName.Nested(enclosing, field, fields);
            writer.WriteLine();
            EmitType(writer, type, nested, $"{enclosing}.{nested}", $"What '{field.Key}' is.");
        }
    }

    private void EmitType(IndentedTextWriter writer, FieldType type, string name, string fullName, string documentation)
    {
        writer.WriteLine($"/// <summary>{CSharpText.Doc(documentation)}</summary>");
        if (type.Kind == FieldKind.Object)
        {
            writer.OpenBlock($"public sealed partial record {name}");
            EmitProperties(writer, type.Fields!, fullName);
            writer.CloseBlock();
            return;
        }

        writer.WriteLine($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<{fullName}>))]");
        writer.OpenBlock($"public enum {name}");
        for (var i = 0; i < type.Values.Count; i++)
        {
            writer.WriteLine($"/// <summary><c>{CSharpText.Doc(type.Values[i])}</c> in YAML.</summary>");
            writer.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0} = {1},", PascalName.Of(type.Values[i]), i));
        }

        writer.CloseBlock();
    }
}
