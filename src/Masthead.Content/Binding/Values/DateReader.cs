using System.Globalization;

namespace Masthead.Content.Binding.Values;

/// <summary>How much of a moment a written date gives.</summary>
internal enum DateForm
{
    Day,

    /// <summary>A time, and no offset.</summary>
    LocalTime,

    Moment,
}

/// <summary>Dates as publications write them, where they can mean one thing only.</summary>
internal static class DateReader
{
    public const string Expected = "Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.";

    internal static readonly string[] Dates = ["yyyy-M-d", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy"];

    private static readonly string[] MonthFirst = ["M/d/yyyy"];

    private static readonly string[] Times = [" H:mm", " H:mm:ss", " H:mm:ss.FFFFFFF"];

    /// <summary>As many as a date has room for.</summary>
    private const int Decimals = 7;

    private static readonly string[] UtcNames = ["UTC", "GMT", "Z"];

    private static readonly string[] Offsets = ["zzz", " zzz"];

    private static readonly string[] WithTime = [.. Times.Select(static time => Dates[0] + time)];

    private static readonly string[] WithOffset = [.. WithTime.SelectMany(static form => Offsets.Select(offset => form + offset))];

    public static bool TryRead(string text, out DateTimeOffset date, out DateForm form)
    {
        form = DateForm.Day;
        var written = text.Trim();
        if (!HasTime(written))
            return TryParse(written, Dates, out date);

        var spaced = Spaced(Shortened(written));
        form = TryParse(spaced, WithOffset, out date) ? DateForm.Moment : DateForm.LocalTime;
        return form == DateForm.Moment || TryParse(spaced, WithTime, out date);
    }

    /// <summary>A day as JavaScript reads it, <c>5/31/2024</c>: for sites of generators that leave that to it.</summary>
    public static bool TryReadMonthFirst(string text, out DateTimeOffset date, out DateForm form)
    {
        form = DateForm.Day;
        return TryParse(text.Trim(), MonthFirst, out date);
    }

    /// <summary>Whether a date has a time, rather than being a day.</summary>
    public static bool HasTime(string text) => text.IndexOf(':') >= 0;

    /// <summary>A day, without a time.</summary>
    public static bool TryReadDay(string text, out DateTime day)
    {
        var isDay = TryParse(text.Trim(), Dates, out var date);
        day = date.Date;
        return isDay;
    }

    /// <summary>The decimals of the seconds that a date has no room for are cut: to round them up could make it another day, or another year.</summary>
    private static string Shortened(string text)
    {
        var start = text.LastIndexOf('.') + 1;
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return start > 0 && end - start > Decimals ? text.Remove(start + Decimals, end - start - Decimals) : text;
    }

    /// <summary>One form for the separators: <c>T</c>, <c>Z</c>, <c>UTC</c> and an offset without a colon (<c>+0200</c>) or of hours alone (<c>-8</c>, as YAML has it).</summary>
    private static string Spaced(string text)
    {
        foreach (var utc in UtcNames)
        {
            if (text.EndsWith(utc, StringComparison.OrdinalIgnoreCase))
                return Spaced(text.Substring(0, text.Length - utc.Length).TrimEnd() + "+00:00");
        }

        var form = text.Replace('T', ' ').Replace('t', ' ');
        var hours = form.LastIndexOfAny(['+', '-']) + 1;
        if (hours > form.LastIndexOf(':') && form.Length - hours is (1 or 2) && form.Substring(hours).All(char.IsDigit))
            return form.Substring(0, hours) + form.Substring(hours).PadLeft(2, '0') + ":00";

        var sign = form.Length - "+0200".Length;
        return sign > 0 && form[sign] is '+' or '-' && form.Substring(sign + 1).All(char.IsDigit) ? form.Insert(form.Length - 2, ":") : form;
    }

    internal static bool TryParse(string text, string[] forms, out DateTimeOffset date) =>
        DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
}
