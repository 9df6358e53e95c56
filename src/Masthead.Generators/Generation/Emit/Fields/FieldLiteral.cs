using System.Globalization;
using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit.Fields;

/// <summary>Defaults as C# writes them.</summary>
internal sealed class FieldLiteral(FieldTypeName names)
{
    /// <param name="nested">The name of the type if it is an enum of this field alone.</param>
    public string Of(FieldType type, FieldValue value, string nested) => value switch
    {
        ListValue list => $"[{string.Join(", ", list.Items.Select(item => Of(type.Item!, item!, nested)))}]",
        DecimalValue number => number.Number.ToString(CultureInfo.InvariantCulture) + "m",
        DateTimeValue { DateTime: var date } => string.Format(CultureInfo.InvariantCulture, "new global::System.DateTimeOffset({0}L, new global::System.TimeSpan({1}L))", date.Ticks, date.Offset.Ticks),
        NumberValue number => OfNumber(type, number.Number, nested),
        TextValue text when type.Kind == FieldKind.Uri => $"new global::System.Uri({CSharpText.Literal(text.Text)}, global::System.UriKind.{(Address.HasScheme(text.Text) ? "Absolute" : "Relative")})",
        TextValue text => CSharpText.Literal(text.Text),
        _ => "default",
    };

    private string OfNumber(FieldType type, int number, string nested) => type.Kind switch
    {
        FieldKind.Bool => number == 0 ? "false" : "true",
        FieldKind.Enum => $"{names.Of(type, nested)}.{PascalName.Of(type.Values[number])}",
        FieldKind.Date => string.Format(CultureInfo.InvariantCulture, "global::System.DateOnly.FromDayNumber({0})", number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
