using System.Globalization;
using System.Text.RegularExpressions;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Binding.Values;

/// <summary>What a text can mean that is not written as a date: <c>31.05.2024</c> and <c>31 mai 2024</c> are one day, <c>3/6/2015</c> is one of two.</summary>
internal static class DateReadings
{
    private const string Time = @"(?:(?:[Tt]|,?\s+)(?<hour>[0-9]{1,2})(?<rest>:[0-9]{2}(?::[0-9]{2})?)\s*(?<offset>[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?\z";

    /// <summary>Behind the last number too, where languages have it behind ordinals: <c>2024. 5. 31.</c> of Korean and Hungarian, <c>31. 5. 2024.</c> of Croatian.</summary>
    private const string LastPoint = @"(?:(?<=\.\s?[0-9]+)\.)?";

    private static readonly Regex YearFirst = new($@"\A(?<y>[0-9]{{4}})(?:(?<a>[0-9]{{2}})(?<b>[0-9]{{2}})|(?<sign>[-/.,])\s?(?<a>[0-9]{{1,2}})\k<sign>\s?(?<b>[0-9]{{1,2}}){LastPoint}){Time}", RegexOptions.CultureInvariant);

    private static readonly Regex YearLast = new($@"\A(?<a>[0-9]{{1,2}})(?<sign>[-/.])\s?(?<b>[0-9]{{1,2}})\k<sign>\s?(?<y>[0-9]{{4}}){LastPoint}{Time}", RegexOptions.CultureInvariant);

    private static readonly Regex Named = new(
        $@"\A(?:(?<b>[0-9]{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+|del\s+)?(?<name>\p{{L}}+)\.?,?\s+(?:de\s+|del\s+)?(?<y>[0-9]{{4}})|(?<name>\p{{L}}+)\.?\s+(?<b>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s+(?<y>[0-9]{{4}})){Time}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Each reading as keys have it; <see cref="TextEdit.Blank"/>, where a time lacks its offset.</summary>
    /// <param name="hasZone">Whether masthead.yml says which clocks show a time.</param>
    public static IReadOnlyList<DateReading> Of(string text, bool hasZone)
    {
        var (days, match, isOrdered) = Days(text.Trim());
        DateReading[] readings = [.. days.Select(day => Written(day, match, hasZone)).OfType<DateReading>()];
        if (readings.Length == 0 && LooseDate.TryRead(text, out var date, out var form) && (hasZone || form != DateForm.LocalTime))
            return [new DateReading(date.ToString(FormatOf(form), CultureInfo.InvariantCulture), IsCertain: false)];

        return readings.Length == 1 && isOrdered ? readings : [.. readings.Select(static reading => reading with { IsCertain = false })];
    }

    /// <summary>As it follows what is written, where a build shows no edits: what it may mean, if that is known.</summary>
    public static string Explain(IReadOnlyList<DateReading> readings)
    {
        string[] known = [.. readings.Select(static reading => reading.Text).Where(static text => text != TextEdit.Blank)];
        return known switch
        {
            [] => "is not a date that means one thing only.",
            [var one] => $"is not written as a date is.{Nearest.Hint(one)}",
            _ => $"is not a date that means one thing only. Did you mean {string.Join(" or ", known.Select(Quoted.Of))}?",
        };
    }

    /// <summary>The days; whether they stand there in an order that is somebody's: <c>2024-31-05</c> is rather a slip.</summary>
    private static (IEnumerable<DateTime> Days, Match Match, bool IsOrdered) Days(string written)
    {
        if (YearFirst.Match(written) is { Success: true } first)
            return Day(first, "a", "b") is { } day ? ([day], first, true) : (new[] { Day(first, "b", "a") }.OfType<DateTime>(), first, false);
        if (YearLast.Match(written) is { Success: true } last)
            return (new[] { Day(last, "b", "a"), Day(last, "a", "b") }.OfType<DateTime>().Distinct(), last, true);

        var named = Named.Match(written);
        return named.Success ? (MonthsOf(named.Groups["name"].Value).Select(month => Day(Number(named, "y"), month, Number(named, "b"))).OfType<DateTime>(), named, true) : ([], named, false);
    }

    private static DateReading? Written(DateTime day, Match match, bool hasZone)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!match.Groups["hour"].Success)
            return new DateReading(date, IsCertain: true);

        var moment = $"{date}T{match.Groups["hour"].Value.PadLeft(2, '0')}{match.Groups["rest"].Value}{match.Groups["offset"].Value}";
        return !DateReader.TryRead(moment, out _, out var form) ? null
            : form == DateForm.LocalTime && !hasZone ? new DateReading(TextEdit.Blank, IsCertain: false)
            : new DateReading(moment, IsCertain: true);
    }

    private static string FormatOf(DateForm form) => form switch
    {
        DateForm.Day => "yyyy-MM-dd",
        DateForm.LocalTime => "yyyy-MM-ddTHH:mm:ss",
        _ => "yyyy-MM-ddTHH:mm:sszzz",
    };

    /// <summary>By its name in any language: one, where they agree.</summary>
    private static IEnumerable<int> MonthsOf(string name) =>
        Languages.Tags.Select(NoteWords.For).Select(words => words?.MonthOf(name.ToLowerInvariant())).OfType<int>().Distinct();

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateTime? Day(Match match, string month, string day) => Day(Number(match, "y"), Number(match, month), Number(match, day));

    private static DateTime? Day(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc) : null;
}

/// <param name="Text">As keys have it.</param>
/// <param name="IsCertain">Whether it is right whatever was meant.</param>
internal readonly record struct DateReading(string Text, bool IsCertain);
