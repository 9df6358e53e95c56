using System.Globalization;
using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>
/// The dates that a file gives for when its article is or was published. Hugo writes the date of the piece and, as <c>publishDate</c>, when it may be
/// out; others have one of many names. All are read, and the latest counts: an embargo holds.
/// </summary>
internal sealed class ReleaseDates
{
    private readonly List<(DataScalar Key, Located<DateTimeOffset> Date)> dates = [];

    /// <summary>Keys of such a date beside <c>published</c>, which may also say no more than whether.</summary>
    public static IReadOnlyList<string> OtherKeys { get; } = ["date", "datePublished", "pubDate", "publishDate", "publishedAt", "publishAt", "publishOn", "scheduledAt", "scheduledFor", "embargo", "embargoUntil", "embargoed", "embargoedUntil", "created", "createdAt"];

    public Located<DateTimeOffset>? Latest => dates.Count == 0 ? null : LatestOf(dates).Date;

    public void Add(Entry entry)
    {
        if (!IsWorkedOut(entry) && entry.Date() is { } date)
            dates.Add((entry.Written, date));
    }

    /// <summary>The date that a dialect's addresses have, where the file gives it beside the one that counts.</summary>
    public DateTimeOffset? InAddress(Dialect dialect)
    {
        if (dialect.DateKeyOfAddresses is { } key && dates.Count > 1)
        {
            foreach (var (written, date) in dates)
            {
                if (Fold.Key(written.Value) == key)
                    return date.Value;
            }
        }

        return null;
    }

    /// <summary>Whether it is for the generator to work out when it builds the site: <c>date: Last Modified</c>.</summary>
    public static bool IsWorkedOut(Entry entry) => entry.Value is DataScalar text && entry.Binder.Dialect.DateWords.Contains(text.Value.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Says which of several dates is read, where they differ.</summary>
    public void ReportOthers(Binder binder)
    {
        if (dates.Count < 2)
            return;

        var latest = LatestOf(dates);
        foreach (var (key, date) in dates)
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

        var (key, latest) = LatestOf(dates);
        binder.Report(new Problem(
            ProblemKind.OtherDateInName,
            latest.Range,
            $"The name of the file says {Written(day)}, but '{key.Value}' {Written(latest.Value)}, which is the one that counts: mend it, or give the file another name.")
        { Edits = [binder.Choice("Take the date of the file's name", latest.Range, Written(day))] });
    }

    private static string Written(DateTimeOffset day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (DataScalar Key, Located<DateTimeOffset> Date) LatestOf(List<(DataScalar Key, Located<DateTimeOffset> Date)> dates)
    {
        var latest = dates[0];
        foreach (var date in dates)
            latest = date.Date.Value > latest.Date.Value ? date : latest;
        return latest;
    }
}
