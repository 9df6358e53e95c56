using System.Globalization;
using System.Text.RegularExpressions;
using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>
/// The dates that a file gives for when its article is or was published. Hugo writes the date of the piece and, as <c>publishDate</c>, when it may be
/// out; others have one of many names. All are read, and the latest counts: an embargo holds.
/// </summary>
internal sealed class ReleaseDates
{
    /// <summary>What YAML 1.1 takes for a moment, and for one of UTC where no offset follows.</summary>
    private static readonly Regex Timestamp = new(@"\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|\s+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?\z", RegexOptions.CultureInvariant);

    private readonly List<(DataScalar Key, Located<DateTimeOffset> Date, bool IsTimestamp)> dates = [];

    /// <summary>Keys of such a date beside <c>published</c>, which may also say no more than whether.</summary>
    public static IReadOnlyList<string> OtherKeys { get; } = ["date", "datePublished", "pubDate", "publishDate", "publishedAt", "publishAt", "publishOn", "scheduledAt", "scheduledFor", "embargo", "embargoUntil", "embargoed", "embargoedUntil", "created", "createdAt"];

    public Located<DateTimeOffset>? Latest => dates.Count == 0 ? null : LatestOf(dates).Date;

    public void Add(Entry entry)
    {
        if (!IsWorkedOut(entry) && entry.Date() is { } date)
            dates.Add((entry.Written, date, entry.Value is DataScalar { Style: DataScalarStyle.Plain } text && Timestamp.IsMatch(text.Value)));
    }

    /// <summary>The date that a dialect's addresses have, where it is another than the one that counts: that of one key, else, where pieces are dated by their names, that of the file's.</summary>
    public DateTimeOffset? InAddress(ContentPath path, Binder binder)
    {
        if (binder.Dialect.DateKeyOfAddresses is not { } key || dates.Count == 0)
            return null;

        foreach (var (written, date, isTimestamp) in dates)
        {
            if (Fold.Key(written.Value) == key)
                return isTimestamp && binder.Dialect.HasAddressesInTimeZone ? new DateTimeOffset(date.Value.DateTime, TimeSpan.Zero) : dates.Count > 1 ? date.Value : null;
        }

        return binder.Dialect.DatedFolders.Count > 0 ? binder.StartOf(path.Date) : null;
    }

    /// <summary>Whether it is for the generator to work out when it builds the site: <c>date: Last Modified</c>.</summary>
    public static bool IsWorkedOut(Entry entry) => entry.Value is DataScalar text && entry.Binder.Dialect.DateWords.Contains(text.Value.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Says which of several dates is read, where they differ.</summary>
    public void ReportOthers(Binder binder)
    {
        if (dates.Count < 2)
            return;

        var latest = LatestOf(dates);
        foreach (var (key, date, _) in dates)
        {
            if (date.Value != latest.Date.Value)
                binder.ReportOtherName(key, latest.Key.Value);
        }
    }

    /// <summary>Says that the file's name has another date. A day's difference is one of time zones, and of several dates one is enough.</summary>
    public void ReportName(DateTimeOffset? named, Binder binder)
    {
        if (named is not { } day || dates.Count == 0 || dates.Exists(date => Math.Abs((date.Date.Value.Date - day.Date).TotalDays) <= 1))
            return;

        var (key, latest, _) = LatestOf(dates);
        binder.Report(new Problem(
            ProblemKind.OtherDateInName,
            latest.Range,
            $"The name of the file says {Written(day)}, but '{key.Value}' {Written(latest.Value)}, which is the one that counts: mend it, or give the file another name.")
        { Edits = [binder.Choice("Take the date of the file's name", latest.Range, Written(day))] });
    }

    private static string Written(DateTimeOffset day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (DataScalar Key, Located<DateTimeOffset> Date, bool IsTimestamp) LatestOf(List<(DataScalar Key, Located<DateTimeOffset> Date, bool IsTimestamp)> dates)
    {
        var latest = dates[0];
        foreach (var date in dates)
            latest = date.Date.Value > latest.Date.Value ? date : latest;
        return latest;
    }
}
