using System.Text.RegularExpressions;

namespace Masthead.Content.Binding.Values;

/// <summary>
/// Dates in the layouts that Go's libraries read beside ours: with an offset, or with no zone at all. A zone's name alone is refused, since Go knows no zone by its name: the time that stands there
/// is taken for that of another one.
/// </summary>
internal static class GoDate
{
    /// <summary>As Go prints a time: the offset, and the zone's name behind it, which may be a number itself.</summary>
    private static readonly Regex Named = new("^(?<moment>[0-9].* [+-][0-9]{4}) (?:[A-Z]{3}|[A-Z]{3,4}T|WITA|[+-][0-9]{1,2})$", RegexOptions.CultureInvariant);

    /// <summary>Go does not ask whether it is that day's.</summary>
    private static readonly Regex Weekday = new("^(?:mon|tue|wed|thu|fri|sat|sun)(?<comma>,?) +(?=[a-z0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly string[] OfMail = ["dd MMM yyyy H:mm:ss zzz"], OfShortMail = ["dd MMM yy H:mm zzz"], OfRuby = ["MMM dd H:mm:ss zzz yyyy"], OfC = ["MMM d H:mm:ss yyyy"];

    /// <summary>The first year that two digits mean: from there on to 2068.</summary>
    private const int FirstOfTwoDigits = 1969;

    public static bool TryRead(string text, out DateTimeOffset date, out DateForm form)
    {
        form = DateForm.Moment;
        var written = text.Trim();
        if (Named.Match(written) is { Success: true } named)
            return DateReader.TryRead(named.Groups["moment"].Value, out date, out form) && form == DateForm.Moment;

        var day = Weekday.Match(written);
        var rest = written.Substring(day.Length).Replace("  ", " ");
        if (!day.Success)
            return TryReadShort(rest, out date);
        if (day.Groups["comma"].Length > 0)
            return DateReader.TryParse(rest, OfMail, out date);
        if (DateReader.TryParse(rest, OfRuby, out date))
            return true;

        form = DateForm.LocalTime;
        return DateReader.TryParse(rest, OfC, out date);
    }

    private static bool TryReadShort(string text, out DateTimeOffset date)
    {
        var isDate = DateReader.TryParse(text, OfShortMail, out date);
        if (isDate && date.Year < FirstOfTwoDigits)
            date = date.AddYears(100);
        return isDate;
    }
}
