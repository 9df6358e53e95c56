using System.Globalization;

namespace Masthead.Publishing;

/// <summary>Dates as standards write them, whatever the culture.</summary>
internal static class Dates
{
    /// <summary>RFC 3339, which is W3C's form too, in the zone that the file names: <c>2026-09-02T08:00:00+02:00</c>.</summary>
    public static string Rfc3339(DateTimeOffset date) =>
        date.Offset == TimeSpan.Zero ? date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>RFC 822 with a year of four digits: <c>Wed, 02 Sep 2026 06:00:00 GMT</c>.</summary>
    public static string Rfc822(DateTimeOffset date) => date.ToString("r", CultureInfo.InvariantCulture);

    /// <summary>The day: <c>2026-09-02</c>.</summary>
    public static string Day(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>
    /// When an article was updated; null where nobody says so. Never before it was published: a day without a time begins at midnight, and on the day of publication that is before it.
    /// </summary>
    public static DateTimeOffset? Updated(Article article) => article.Updated < article.Published ? article.Published : article.Updated;

    /// <summary>When an article last changed: what <c>updated</c> says everywhere. Never the moment at which it is written out.</summary>
    public static DateTimeOffset? Changed(Article article) => Updated(article) ?? article.Published;

    /// <summary>When the last of some articles changed; null where none has a date.</summary>
    public static DateTimeOffset? Changed(IEnumerable<Article> articles) => articles.Max(Changed);
}
