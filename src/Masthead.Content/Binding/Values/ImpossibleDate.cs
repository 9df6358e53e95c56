using System.Globalization;
using System.Text.RegularExpressions;

namespace Masthead.Content.Binding.Values;

/// <summary>What is wrong with a date that has the form of one, and is in no calendar: <c>2026-09-31</c>.</summary>
internal static class ImpossibleDate
{
    private static readonly DateTimeFormatInfo Words = CultureInfo.InvariantCulture.DateTimeFormat;

    private static readonly Regex Numbers = new(
        @"\A\s*(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?:[Tt ]\s*(?<hour>[0-9]{1,2}):(?<minute>[0-9]{1,2})(?::(?<second>[0-9]{1,2})(?:\.[0-9]+)?)?\s*(?:[A-Za-z]+|[+-](?<offset>[0-9]{1,2}):?(?<offsetMinute>[0-9]{2}))?)?\s*\z",
        RegexOptions.CultureInvariant);

    private static readonly Regex Named = new(
        @"\A\s*(?:(?<name>[A-Za-z]{3,9})\s+(?<day>[0-9]{1,2}),?\s+(?<year>[0-9]{4})|(?<day>[0-9]{1,2})\s+(?<name>[A-Za-z]{3,9})\s+(?<year>[0-9]{4}))\s*\z",
        RegexOptions.CultureInvariant);

    /// <summary>As it follows the date: "is no day of September, which has 30"; null where that is not what is wrong.</summary>
    public static string? Explain(string written)
    {
        if (Numbers.Match(written) is { Success: true } date)
            return Day(Number(date, "year"), Number(date, "month"), Number(date, "day")) ?? (date.Groups["hour"].Success ? Time(date) : null);

        return Named.Match(written) is { Success: true } named && MonthOf(named.Groups["name"].Value) is > 0 and var month
            ? Day(Number(named, "year"), month, Number(named, "day"))
            : null;
    }

    private static string? Day(int year, int month, int day)
    {
        if (year == 0)
            return "is no date: there is no year 0";
        if (month is 0 or > 12)
            return $"is no date: there is no month {month}{(month > 12 && day is > 0 and <= 12 ? ", and the month comes before the day" : "")}";

        var days = DateTime.DaysInMonth(year, month);
        if (day > 0 && day <= days)
            return null;

        return $"is no day of {Words.GetMonthName(month)}, which has {days}{(month == 2 ? $" in {year}" : "")}";
    }

    private static string? Time(Match date)
    {
        if (Number(date, "hour") is > 23 and var hour)
            return $"is no time: there is no hour {hour}{(hour == 24 ? ", which is 00:00 of the next day" : "")}";
        if (Number(date, "minute") is > 59 and var minute)
            return $"is no time: there is no minute {minute}";
        if (Number(date, "second") is > 59 and var second)
            return $"is no time: there is no second {second}";
        return Number(date, "offset") > 14 || Number(date, "offsetMinute") > 59 ? "is no time: no clock is so far from UTC" : null;
    }

    private static int MonthOf(string name)
    {
        for (var month = 1; month <= 12; month++)
        {
            if (string.Equals(Words.GetMonthName(month), name, StringComparison.OrdinalIgnoreCase) || string.Equals(Words.GetAbbreviatedMonthName(month), name, StringComparison.OrdinalIgnoreCase))
                return month;
        }

        return 0;
    }

    /// <summary>0 where it is not written.</summary>
    private static int Number(Match match, string name) => match.Groups[name] is { Success: true, Value: var digits } ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
}
