using System.Text.RegularExpressions;

namespace Masthead.Content.Binding.Values;

/// <summary>
/// Dates in the ways that Ruby's <c>Time.parse</c> and JavaScript's <c>Date</c> read beside ours, where they mean one moment only: with the name of a zone of
/// RFC 2822, a day of the week, an ordinal, or hours up to twelve.
/// </summary>
internal static class LooseDate
{
    /// <summary>As RFC 2822 has them (obs-zone), and what they are.</summary>
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = "+00:00", ["UTC"] = "+00:00", ["GMT"] = "+00:00", ["Z"] = "+00:00",
        ["EST"] = "-05:00", ["EDT"] = "-04:00", ["CST"] = "-06:00", ["CDT"] = "-05:00", ["MST"] = "-07:00", ["MDT"] = "-06:00", ["PST"] = "-08:00", ["PDT"] = "-07:00",
    };

    private static readonly Regex Weekday = new(@"^(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\.?,?\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Ordinal = new(@"(?<=[0-9])(st|nd|rd|th)(?=[ ,]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A year that stands first is followed by the month with whatever between them.</summary>
    private static readonly Regex Slashes = new("^([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})(?![0-9/])", RegexOptions.CultureInvariant);

    /// <summary>As papers cut the months short: the point, and four letters of September.</summary>
    private static readonly Regex Month = new(@"\b(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)(?:(?<=sep)t)?\.?(?=[ ])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>An offset, behind <c>GMT</c> or not, with the zone's long name behind it or not; or a zone by its name.</summary>
    private static readonly Regex Zone = new(
        @"(?<!\s)\s*(?:(?:GMT|UTC)?(?<offset>(?<=[:0-9a-z\s])[+-][0-9]{2}:?[0-9]{2})(?:\s*\([^()]*\))?|(?<=[0-9\s]|[ap]m)(?<name>[a-z]{1,3}))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Separator = new("(?<=[0-9])T(?=[0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly string[] Times = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF", "h:mm tt", "h:mmtt", "h:mm:ss tt", "h:mm:sstt", "h tt", "htt"];

    private static readonly string[] WithTime = [.. DateReader.Dates.SelectMany(static day => Times.Select(time => day + " " + time))];

    private static readonly string[] WithOffset = [.. WithTime.Concat(DateReader.Dates).Select(static form => form + " zzz")];

    public static bool TryRead(string text, out DateTimeOffset date, out DateForm form)
    {
        var (moment, offset) = Parts(text);
        form = DateForm.Moment;
        if (offset is not null)
            return DateReader.TryParse($"{moment} {offset}", WithOffset, out date);

        form = DateReader.TryParse(moment, DateReader.Dates, out date) ? DateForm.Day : DateForm.LocalTime;
        return form == DateForm.Day || DateReader.TryParse(moment, WithTime, out date);
    }

    private static (string Moment, string? Offset) Parts(string text)
    {
        var written = Month.Replace(Slashes.Replace(Ordinal.Replace(Weekday.Replace(text.Trim(), ""), ""), "$1-$2-$3"), "$1");
        var zone = Zone.Match(written);
        var offset = !zone.Success ? null : zone.Groups["offset"].Success ? zone.Groups["offset"].Value : Zones.TryGetValue(zone.Groups["name"].Value, out var known) ? known : null;
        var moment = (offset is null ? written : written.Substring(0, zone.Index)).Trim();
        return (Separator.Replace(moment, " "), offset is { Length: 5 } ? offset.Insert(3, ":") : offset);
    }
}
