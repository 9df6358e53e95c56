using System.Globalization;
using Masthead.Content.Text;
using NodaTime;
using NodaTime.TimeZones;

namespace Masthead.Content.Binding.Values;

/// <summary>
/// The time zone of a publication, by the data that NodaTime brings: a machine's own differ from the next one's, and a build is the same on each.
/// The only code that touches NodaTime, which is loaded where masthead.yml names a zone.
/// </summary>
internal sealed class PublicationZone
{
    /// <summary>What an invalid zone is read as, so that it is reported once.</summary>
    public const string Utc = "UTC";

    private readonly DateTimeZone zone;

    private PublicationZone(DateTimeZone zone) => this.zone = zone;

    /// <param name="id">Of the IANA database, and known.</param>
    public static PublicationZone Of(string id) => new(DateTimeZoneProviders.Tzdb[id]);

    public static bool IsKnown(string id) => TzdbDateTimeZoneSource.Default.CanonicalIdMap.ContainsKey(id);

    /// <summary>What a text was meant to be: mistyped, a city alone, or a zone as Windows names it; null where nobody knows.</summary>
    public static string? NearestTo(string text)
    {
        var source = TzdbDateTimeZoneSource.Default;
        if (source.WindowsMapping.PrimaryMapping.TryGetValue(text, out var ofWindows))
            return ofWindows;

        var ids = source.CanonicalIdMap.Keys.OrderBy(static id => id, StringComparer.Ordinal).ToArray();
        var city = Fold.Key(text);
        return Array.Find(ids, id => Fold.Key(id.Substring(id.LastIndexOf('/') + 1)) == city) ?? Nearest.Of(text, ids);
    }

    /// <summary>Midnight, or, on a day that has none, its first moment.</summary>
    public DateTimeOffset StartOf(DateTime day)
    {
        var midnight = LocalDateTime.FromDateTime(day);
        var mapping = zone.MapLocal(midnight);
        return mapping.Count == 0 && mapping.LateInterval.IsoLocalStart is var start && start.Date == midnight.Date
            ? At(start, mapping.LateInterval)
            : At(midnight, mapping.EarlyInterval);
    }

    /// <summary>The moment at which clocks show a time: the first one where they do so twice. Where they never do, it is as late as the clocks are put forward.</summary>
    /// <param name="local">What clocks show.</param>
    /// <param name="skipped">From when to when clocks are put forward over it; null where they show it.</param>
    public DateTimeOffset MomentOf(DateTime local, out (string From, string To)? skipped)
    {
        var time = LocalDateTime.FromDateTime(local);
        var mapping = zone.MapLocal(time);
        skipped = mapping.Count > 0 ? null : (Clock(mapping.EarlyInterval.IsoLocalEnd), Clock(mapping.LateInterval.IsoLocalStart));
        return mapping.Count > 0
            ? At(time, mapping.EarlyInterval)
            : At(time.PlusSeconds(mapping.LateInterval.WallOffset.Seconds - mapping.EarlyInterval.WallOffset.Seconds), mapping.LateInterval);
    }

    /// <summary>What clocks show at a moment, to the minute of their offset: a day that <see cref="StartOf"/> gave begins at midnight, also where clocks went by the sun.</summary>
    public DateTimeOffset At(DateTimeOffset moment)
    {
        var offset = OffsetOf(zone.GetZoneInterval(Instant.FromDateTimeOffset(moment)));
        return moment.ToOffset(HasRoom(moment.UtcTicks + offset.Ticks) ? offset : TimeSpan.Zero);
    }

    private static string Clock(LocalDateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(LocalDateTime time, ZoneInterval interval)
    {
        var (local, offset) = (time.ToDateTimeUnspecified(), OffsetOf(interval));
        return new DateTimeOffset(local, HasRoom(local.Ticks - offset.Ticks) ? offset : TimeSpan.Zero);
    }

    /// <summary>A date has whole minutes of it.</summary>
    private static TimeSpan OffsetOf(ZoneInterval interval) => TimeSpan.FromMinutes(interval.WallOffset.Seconds / 60);

    /// <summary>There is none before the year 1 or after 9999: there a date is UTC.</summary>
    private static bool HasRoom(long ticks) => ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;
}
