using System.Globalization;

namespace Masthead.Tool.Importing.WordPress;

/// <summary>Dates of WXR: what the clock of the newsroom showed, and what one in Greenwich did; the difference is the offset.</summary>
internal static class WxrDates
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    /// <summary>When it was published, and what is unclear about that.</summary>
    public static (ImportedDate? Date, string? Doubt) Published(WxrItem item)
    {
        var date = Of(item["wp:post_date"], item["wp:post_date_gmt"], out var doubt);
        if (date?.Offset is not null)
            return (date, doubt);

        // Written from the same moment, where that is known at all.
        var isRead = DateTimeOffset.TryParseExact(item["pubDate"].Trim(), ["ddd, d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm:ss zzz"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Year > 1;
        if (!isRead)
            return (date, doubt);
        return date is null ? (new ImportedDate(moment.DateTime, moment.Offset), null)
            : OffsetOf(date.Local, moment.UtcDateTime) is { } offset && moment.UtcDateTime != date.Local ? (date with { Offset = offset }, null)
            : (date, doubt);
    }

    /// <summary>When it was last saved.</summary>
    public static ImportedDate? Updated(WxrItem item) => Of(item["wp:post_modified"], item["wp:post_modified_gmt"], out _) is { Offset: not null } date ? date : null;

    private static ImportedDate? Of(string written, string inGreenwich, out string? doubt)
    {
        doubt = null;
        var (local, greenwich) = (Read(written), Read(inGreenwich));
        if (local is null)
            return greenwich is { } moment ? new ImportedDate(moment, TimeSpan.Zero) : null;
        if (greenwich is null)
        {
            doubt = "a date without a zone";
            return new ImportedDate(local.Value, Offset: null);
        }

        if (OffsetOf(local.Value, greenwich.Value) is { } offset)
            return new ImportedDate(local.Value, offset);
        doubt = "a date whose two clocks disagree: that of Greenwich counts";
        return new ImportedDate(greenwich.Value, TimeSpan.Zero);
    }

    /// <summary>Null for a difference that no zone has.</summary>
    private static TimeSpan? OffsetOf(DateTime local, DateTime greenwich)
    {
        var offset = local - greenwich;
        return offset.Duration() <= TimeSpan.FromHours(14) && offset.Ticks % Quarter.Ticks == 0 ? offset : null;
    }

    /// <summary>Null for <c>0000-00-00</c>, which a draft has.</summary>
    private static DateTime? Read(string text) =>
        DateTime.TryParseExact(text.Trim(), ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year > 1 ? date : null;
}
