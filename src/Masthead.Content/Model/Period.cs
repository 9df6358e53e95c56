namespace Masthead.Content.Model;

/// <summary>A span of days, open where an end is not written.</summary>
internal static class Period
{
    /// <summary>Whether a date lies in it, both days included, by the days as they are written. No date lies in every span.</summary>
    public static bool Holds(DateTimeOffset? date, Located<DateTimeOffset>? first, Located<DateTimeOffset>? last) => date is not { } day
        || ((first is not { } from || from.Value.Date <= day.Date) && (last is not { } to || day.Date <= to.Value.Date));
}
