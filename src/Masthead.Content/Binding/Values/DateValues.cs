using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Values;

/// <summary>Dates, with or without a time, and the zone that they are in.</summary>
internal static class DateValues
{
    /// <summary>A date, with or without a time.</summary>
    public static Located<DateTimeOffset>? Date(this Binder binder, DataNode node, string key)
    {
        if (binder.Value(node, key) is not { } text)
            return null;

        if (!binder.TryReadDate(text.Value, out var date, out var form))
        {
            var readings = DateReadings.Of(text.Value, binder.TimeZone is not null);
            binder.Report(new Problem(ProblemKind.NotADate, text.Range, $"{Quoted.Of(text.Value)} {(ImpossibleDate.Explain(text.Value) is { } impossible ? $"{impossible}." : DateReadings.Explain(readings))} {DateReader.Expected}")
            {
                Key = binder.Key,
                Edits = readings.Select(reading => binder.Replacing(text, reading.Text, reading.IsCertain)).ToEquatableArray(),
            });
            return null;
        }

        if (form == DateForm.Moment && binder.Dialect.DropsOffsets && DroppedOffset.IsIn(node, text.Value))
        {
            DroppedOffset.Report(binder, text, date);
            return null;
        }

        if (binder.TimeZone is not null && form != DateForm.Moment)
            return new Located<DateTimeOffset>(form == DateForm.Day ? PublicationZone.Of(binder.TimeZone).StartOf(date.DateTime) : binder.InZone(text, date.DateTime, binder.TimeZone), text.Range);
        if (form == DateForm.LocalTime)
        {
            binder.Report(new Problem(ProblemKind.NoOffset, text.Range, $"{Quoted.Of(text.Value)} has a time but no offset, and is read as UTC. Add the offset: Z, or one like +02:00.")
            {
                Key = binder.Key,
                Edits = [binder.Replacing(text, text.Value + "Z") with { Title = "Say that it is UTC" }, binder.Replacing(text, TextEdit.Blank) with { Title = "Add the offset" }],
            });
        }

        return new Located<DateTimeOffset>(date, text.Range);
    }

    private static bool TryReadDate(this Binder binder, string text, out DateTimeOffset date, out DateForm form) =>
        DateReader.TryRead(text, out date, out form)
        || (binder.Dialect.ReadsMonthFirst && DateReader.TryReadMonthFirst(text, out date, out form))
        || (binder.Dialect.ReadsLooseDates && LooseDate.TryRead(text, out date, out form))
        || (binder.Dialect.ReadsGoDates && GoDate.TryRead(text, out date, out form));

    /// <summary>The first moment of a day, as a file's name gives it.</summary>
    public static DateTimeOffset? StartOf(this Binder binder, DateTimeOffset? day) => day is { } date && binder.TimeZone is not null ? PublicationZone.Of(binder.TimeZone).StartOf(date.DateTime) : day;

    /// <summary>A time zone, by its IANA id; UTC where it is none, so that it is reported once.</summary>
    public static string? Zone(this Binder binder, DataNode node, string key)
    {
        if (binder.Text(node, key) is not { } text)
            return null;
        if (PublicationZone.IsKnown(text.Value))
            return text.Value;

        var nearest = PublicationZone.NearestTo(text.Value);
        binder.Report(ProblemKind.WrongValue, text, $"{Quoted.Of(text.Value)} is not a time zone.{Nearest.Hint(nearest)} '{key}' takes an id of the IANA database, such as Europe/Oslo.", nearest);
        return PublicationZone.Utc;
    }

    private static DateTimeOffset InZone(this Binder binder, Located<string> text, DateTime local, string zone)
    {
        var moment = PublicationZone.Of(zone).MomentOf(local, out var skipped);
        if (skipped is (var from, var to))
            binder.Report(ProblemKind.NotADate, text.Range, $"{Quoted.Of(text.Value)} is no time in {zone}, where clocks go from {from} to {to} then. Write another time, or add the offset that is meant.");
        return moment;
    }
}
