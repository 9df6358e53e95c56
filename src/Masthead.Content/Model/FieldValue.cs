using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>What a file says for a declared field.</summary>
internal abstract record FieldValue
{
    /// <summary>This value and those in it.</summary>
    public virtual IEnumerable<FieldValue> All => [this];

    public static IEnumerable<FieldValue> AllOf(EquatableArray<FieldValue?> values) => values.Count == 0 ? [] : values.OfType<FieldValue>().SelectMany(static value => value.All);
}

/// <summary>A string, a text or an address.</summary>
internal sealed record TextValue(string Text) : FieldValue;

/// <summary>A whole number; true or false as 1 or 0; the place of an enum's value; a day, counted from 0001-01-01.</summary>
internal sealed record NumberValue(int Number) : FieldValue;

internal sealed record DecimalValue(decimal Number) : FieldValue;

internal sealed record DateTimeValue(DateTimeOffset DateTime) : FieldValue;

internal sealed record ListValue(EquatableArray<FieldValue?> Items) : FieldValue
{
    public override IEnumerable<FieldValue> All => AllOf(Items).Prepend(this);
}

/// <summary>The values of an object's fields, in the order of the declaration; null where the file does not say.</summary>
internal sealed record ObjectValue(EquatableArray<FieldValue?> Values) : FieldValue
{
    public override IEnumerable<FieldValue> All => AllOf(Values).Prepend(this);
}

/// <summary>An author's id or name.</summary>
internal sealed record AuthorValue(Located<string> Reference) : FieldValue;

/// <summary>An article's id.</summary>
internal sealed record ArticleValue(Located<string> Reference) : FieldValue;
