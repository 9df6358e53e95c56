using System.Globalization;
using System.Text.RegularExpressions;

namespace Masthead.Content.Paths;

/// <summary>The date that a file's name begins with, as Jekyll asks for it: <c>2015-12-03-slug.md</c>, <c>2015-1-3-slug.md</c>.</summary>
internal static class DatePrefix
{
    private const int Year = 4;

    /// <summary>What Jekyll takes for a date, also of two digits of a year, or of no day that there is.</summary>
    private static readonly Regex Jekylls = new(@"\A[0-9]{2,4}-[0-9]{1,2}-[0-9]{1,2}-", RegexOptions.CultureInvariant);

    /// <summary>Whether Jekyll takes the beginning of a file's name for a date.</summary>
    public static bool Begins(string name) => Jekylls.IsMatch(name);

    public static (string Slug, DateTimeOffset? Date) Split(string name)
    {
        var month = EndOfNumber(name, Year);
        var day = EndOfNumber(name, month);
        var isDated = day > 0 && day + 1 < name.Length && name[day] is '-' or '_';
        return isDated && DateTimeOffset.TryParseExact(name.Substring(0, day), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? (name.Substring(day + 1), date)
            : (name, null);
    }

    /// <summary>Behind the one or two digits that follow a hyphen; 0 where there are none.</summary>
    private static int EndOfNumber(string name, int hyphen)
    {
        if (hyphen == 0 || hyphen >= name.Length || name[hyphen] != '-')
            return 0;

        var end = hyphen + 1;
        while (end < name.Length && end <= hyphen + 2 && name[end] is >= '0' and <= '9')
            end++;
        return end > hyphen + 1 ? end : 0;
    }
}
