using System.Globalization;
using Masthead.Content.Model;

namespace Masthead.Content.Binding.Fields;

/// <summary>What a declared field takes, as a message says it.</summary>
internal static class FieldDescription
{
    public static string Of(FieldType type) => type.Kind switch
    {
        FieldKind.Int => "a whole number",
        FieldKind.Decimal => "a number",
        FieldKind.Bool => "true or false",
        FieldKind.Date => "a day such as 2024-05-31",
        FieldKind.DateTime => "a date and time such as 2024-05-31T18:30:00+02:00",
        FieldKind.Uri => "an address",
        FieldKind.Enum => "one of " + string.Join(", ", type.Values),
        FieldKind.Object => "keys and values",
        FieldKind.List => "a list",
        FieldKind.Author => "an author's id or name",
        FieldKind.Article => "an article's id",
        _ => "a text",
    };

    /// <summary>A limit of a range, as it is written.</summary>
    public static string Of(FieldType type, FieldValue limit) => limit switch
    {
        NumberValue day when type.Kind == FieldKind.Date => new DateTime(day.Number * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DecimalValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DateTimeValue date => date.DateTime.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        _ => "",
    };
}
