using Masthead.Generators.Content;

namespace Masthead.Generators.Rules;

/// <summary>Dates of one file, compared: by the day as it is written, where one of the two has no time.</summary>
internal static class WrittenDates
{
    public static bool IsBefore(Located<DateTimeOffset> date, Located<DateTimeOffset> other, string text) =>
        HasTime(date, text) && HasTime(other, text) ? date.Value < other.Value : date.Value.Date < other.Value.Date;

    private static bool HasTime(Located<DateTimeOffset> date, string text) => date.Range.Of(text).IndexOf(':') >= 0;
}
