using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Packed;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Generation.Sites;

namespace Masthead.Generators.Generation.Emit.Fields;

/// <summary>Writes declared fields in the order in which the generated readers read them (<see cref="FieldReader"/>).</summary>
/// <param name="filePath">The file that says them.</param>
internal sealed class FieldWriter(RecordWriter records, string filePath, Site site)
{
    /// <param name="values">None for a file of which only the name is compiled.</param>
    public void Write(FieldSet fields, EquatableArray<FieldValue?> values)
    {
        for (var i = 0; i < fields.Fields.Count; i++)
        {
            var field = fields.Fields[i];
            var value = (i < values.Count ? values[i] : null) ?? field.Default;
            if (field is { IsNullable: true, Type.Kind: FieldKind.String or FieldKind.Text })
            {
                records.Text((value as TextValue)?.Text);
            }
            else if (!field.IsNullable)
            {
                Write(field.Type, value);
            }
            else
            {
                records.Flag(value is not null);
                if (value is not null)
                    Write(field.Type, value);
            }
        }
    }

    /// <param name="value">Null for a required one that the file lacks, which is reported: the record holds an empty one.</param>
    private void Write(FieldType type, FieldValue? value)
    {
        switch (type.Kind)
        {
            case FieldKind.Int:
                records.Signed((value as NumberValue)?.Number ?? 0);
                break;
            case FieldKind.Decimal:
                records.Decimal((value as DecimalValue)?.Number ?? 0);
                break;
            case FieldKind.Bool or FieldKind.Enum or FieldKind.Date:
                records.Number((value as NumberValue)?.Number ?? 0);
                break;
            case FieldKind.DateTime:
                records.Date((value as DateTimeValue)?.DateTime ?? default);
                break;
            case FieldKind.Object:
                Write(type.Fields!, (value as ObjectValue)?.Values ?? []);
                break;
            case FieldKind.List:
                records.List((value as ListValue)?.Items ?? [], item => Write(type.Item!, item));
                break;
            case FieldKind.Author:
                WriteAuthor((value as AuthorValue)?.Reference.Value ?? "");
                break;
            case FieldKind.Article:
                records.Text((value as ArticleValue)?.Reference.Value ?? "");
                break;
            default:
                records.Text((value as TextValue)?.Text ?? "");
                break;
        }
    }

    /// <summary>As in a byline: a registered author, else one of that name.</summary>
    private void WriteAuthor(string reference)
    {
        var registered = site.Directory.FindAuthor(reference);
        var author = registered ?? new AuthorContent(filePath, null, new Located<string>(reference, default));
        PackedAuthor.WriteReference(records, author, registered is not null, site.Directory.Publication);
    }
}
