using System.Globalization;
using System.Text.RegularExpressions;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Notes;

/// <summary>The day that a note's words give, where they can mean one only: <c>3/6/2015</c> is two days, and <c>June 3</c> is in no year.</summary>
internal static class WrittenDay
{
    private static readonly Regex Numbers = new(@"(?<![0-9/.-])(?:(?<y>(?:19|20)[0-9][0-9])[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})|(?<a>[0-9]{1,2})(?<s>[-/.])\s?(?<b>[0-9]{1,2})[-/.]\s?(?<y>(?:19|20)[0-9][0-9]))(?![0-9/])", RegexOptions.CultureInvariant);

    private static readonly Regex Named = new(
        @"(?<![0-9])(?<d>[0-9]{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+|del\s+)?(?<m>\p{L}+)\.?,?\s+(?:de\s+|del\s+)?(?<y>(?:19|20)[0-9][0-9])(?![0-9])|(?<m>\p{L}+)\.?\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?<y>(?:19|20)[0-9][0-9])(?![0-9])", RegexOptions.CultureInvariant);

    /// <summary>The only day that stands in a text.</summary>
    /// <param name="isDayFirst">Whether the language always writes the day before the month.</param>
    public static DateTime? In(string text, NoteWords words, bool isDayFirst)
    {
        DateTime? found = null;
        foreach (var day in Numbers.Matches(text).Cast<Match>().Select(match => OfNumbers(match, isDayFirst)).Concat(Named.Matches(text).Cast<Match>().Select(match => OfNames(match, words))))
        {
            if (day is null || (found is not null && found != day))
                return null;
            found = day;
        }

        return found;
    }

    /// <summary>As keys have it.</summary>
    public static string Written(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime? OfNumbers(Match match, bool isDayFirst)
    {
        var year = Number(match, "y");
        if (match.Groups["m"].Success)
            return Day(year, Number(match, "m"), Number(match, "d"));

        var (first, second) = (Number(match, "a"), Number(match, "b"));
        return isDayFirst || first > 12 || first == second || match.Groups["s"].Value == "." ? Day(year, second, first)
            : second > 12 ? Day(year, first, second)
            : null;
    }

    private static DateTime? OfNames(Match match, NoteWords words) =>
        words.MonthOf(match.Groups["m"].Value.ToLowerInvariant()) is { } month ? Day(Number(match, "y"), month, Number(match, "d")) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateTime? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc) : null;
}
