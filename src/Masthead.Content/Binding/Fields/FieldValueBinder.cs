using System.Globalization;
using System.Text.RegularExpressions;
using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Fields;

/// <summary>Reads a value as its declaration asks for. Nothing is coerced: <c>"5"</c> in quotation marks is a text and no number.</summary>
internal static class FieldValueBinder
{
    private static readonly Regex WholeNumber = new(@"\A[-+]?[0-9]+\z", RegexOptions.CultureInvariant);

    /// <returns>Null where the value is left empty, or is reported.</returns>
    public static FieldValue? Bind(FieldType type, string key, DataNode node, Binder binder) => type.Kind switch
    {
        FieldKind.List => BindList(type, key, node, binder),
        FieldKind.Object => binder.Mapping(node, key) is { } mapping ? BindObject(type, key, mapping, binder) : null,
        _ => BindScalar(type, key, node, binder) is { } value && FieldRange.Holds(type, value, key, node, binder) ? value : null,
    };

    private static ListValue? BindList(FieldType type, string key, DataNode node, Binder binder)
    {
        var items = new List<FieldValue?>();
        foreach (var item in Binder.Items(node))
        {
            if (Bind(type.Item!, key, item, binder) is { } value)
                items.Add(value);
        }

        return items.Count == 0 ? null : new ListValue(items.ToEquatableArray());
    }

    private static ObjectValue BindObject(FieldType type, string key, DataMapping mapping, Binder binder)
    {
        var values = new FieldValues(type.Fields!, binder);
        new KeyTable<FieldValues>($"'{key}'").Read(mapping, binder, values, values);
        return new ObjectValue(values.Result($"'{key}'", mapping.Range));
    }

    private static FieldValue? BindScalar(FieldType type, string key, DataNode node, Binder binder)
    {
        if (node is not DataScalar scalar)
        {
            binder.Report(ProblemKind.WrongValue, node.Range, $"'{key}' takes {FieldDescription.Of(type)}, not {Binder.Describe(node)}.");
            return null;
        }

        if (scalar.IsEmpty)
            return null;

        if (type.Kind is FieldKind.String or FieldKind.Text)
            binder.CheckWords(scalar);

        return type.Kind switch
        {
            FieldKind.Text => new TextValue(Binder.Paragraphs(scalar)),
            FieldKind.Int => BindInt(type, key, scalar, binder),
            FieldKind.Decimal => BindDecimal(type, key, scalar, binder),
            FieldKind.Bool => binder.Flag(scalar, key) is { } flag ? new NumberValue(flag ? 1 : 0) : null,
            FieldKind.Date => BindDay(scalar, binder),
            FieldKind.DateTime => binder.Date(scalar, key) is { } date ? new DateTimeValue(date.Value) : null,
            _ => binder.Value(scalar, key) is { } text ? BindText(type, key, text, binder) : null,
        };
    }

    private static FieldValue? BindText(FieldType type, string key, Located<string> text, Binder binder) => type.Kind switch
    {
        FieldKind.Author => new AuthorValue(text),
        FieldKind.Article => new ArticleValue(text.Composed()),
        FieldKind.Enum => BindEnum(type, key, text, binder),
        FieldKind.Uri when !Address.IsWellFormed(text.Value) => Wrong($"{Quoted.Of(text.Value)} is not an address: write it as https://example.org/page or /page, spaces as %20.", text.Range, binder),
        _ => new TextValue(text.Value),
    };

    private static NumberValue? BindEnum(FieldType type, string key, Located<string> text, Binder binder)
    {
        var folded = Fold.Key(text.Value);
        for (var i = 0; i < type.Values.Count; i++)
        {
            if (Fold.Key(type.Values[i]) == folded)
                return new NumberValue(i);
        }

        binder.ReportNotOneOf(text, key, type.Values);
        return null;
    }

    private static FieldValue? BindInt(FieldType type, string key, DataScalar scalar, Binder binder)
    {
        if (scalar.Style == DataScalarStyle.Plain && WholeNumber.IsMatch(scalar.Value))
        {
            return int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? new NumberValue(number)
                : Wrong($"{Quoted.Of(scalar.Value)} is too large: '{key}' takes a whole number from {int.MinValue} to {int.MaxValue}.", scalar.Range, binder);
        }

        return NotANumber(type, key, scalar, binder);
    }

    private static FieldValue? BindDecimal(FieldType type, string key, DataScalar scalar, Binder binder) =>
        scalar.Style == DataScalarStyle.Plain && IsDecimal(scalar.Value, out var number) ? new DecimalValue(number) : NotANumber(type, key, scalar, binder);

    private static bool IsDecimal(string value, out decimal number) =>
        decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);

    private static FieldValue? NotANumber(FieldType type, string key, DataScalar scalar, Binder binder)
    {
        if (scalar.Style != DataScalarStyle.Plain && (type.Kind == FieldKind.Int ? WholeNumber.IsMatch(scalar.Value) : IsDecimal(scalar.Value, out _)))
        {
            binder.ReportQuoted(new Located<string>(scalar.Value, scalar.Range), scalar.Value);
            return null;
        }

        return Wrong($"{Quoted.Of(scalar.Value)} is not {FieldDescription.Of(type)}, which '{key}' takes.", scalar.Range, binder);
    }

    private static NumberValue? BindDay(DataScalar scalar, Binder binder)
    {
        if (DateReader.TryReadDay(scalar.Value, out var day))
            return new NumberValue((int)(day.Ticks / TimeSpan.TicksPerDay));

        binder.Report(ProblemKind.NotADate, scalar.Range, $"{Quoted.Of(scalar.Value)} {ImpossibleDate.Explain(scalar.Value) ?? "is not a day that means one thing only"}. Write it as 2024-05-31, without a time.");
        return null;
    }

    private static FieldValue? Wrong(string message, TextRange range, Binder binder)
    {
        binder.Report(ProblemKind.WrongValue, range, message);
        return null;
    }
}
