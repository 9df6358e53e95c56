using System.Text.RegularExpressions;
using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Fields;

/// <summary>Holds a value to the smallest and the largest, and to the pattern, that its field declares.</summary>
internal static class FieldRange
{
    public static bool Holds(FieldType type, FieldValue value, string key, DataNode node, Binder binder)
    {
        var fault = type.Minimum is { } minimum && Compare(value, minimum) < 0 ? $"is less than {FieldDescription.Of(type, minimum)}, the least that '{key}' takes."
            : type.Maximum is { } maximum && Compare(value, maximum) > 0 ? $"is more than {FieldDescription.Of(type, maximum)}, the most that '{key}' takes."
            : type.Pattern is { } pattern && value is TextValue text ? Mismatch(pattern, text.Text, key)
            : null;
        if (fault is null)
            return true;

        binder.Report(ProblemKind.WrongValue, node.Range, $"{Quoted.Of(((DataScalar)node).Value)} {fault}");
        return false;
    }

    public static int Compare(FieldValue a, FieldValue b) => (a, b) switch
    {
        (NumberValue left, NumberValue right) => left.Number.CompareTo(right.Number),
        (DecimalValue left, DecimalValue right) => left.Number.CompareTo(right.Number),
        (DateTimeValue left, DateTimeValue right) => left.DateTime.CompareTo(right.DateTime),
        _ => 0,
    };

    /// <summary>The expression that a whole value must match; throws where it is none.</summary>
    public static Regex PatternOf(string pattern) => new(Anchored(pattern), RegexOptions.CultureInvariant, ContentLimits.PatternTime);

    private static string? Mismatch(string pattern, string text, string key)
    {
        try
        {
            // Regex keeps the last few patterns of its static methods compiled.
            return Regex.IsMatch(text, Anchored(pattern), RegexOptions.CultureInvariant, ContentLimits.PatternTime)
                ? null
                : $"does not match the pattern that masthead.yml declares for '{key}': {Quoted.Of(pattern)}.";
        }
        catch (RegexMatchTimeoutException)
        {
            return $"takes too long to be held to the pattern of '{key}' in masthead.yml, and counts as no match: write a pattern that does not try the same over and over.";
        }
    }

    private static string Anchored(string pattern) => @"\A(?:" + pattern + @")\z";
}
