using System.Globalization;

namespace Masthead.Content.Paths;

/// <summary>The date that a file's name begins with, as Jekyll asks for it: <c>2015-12-03-slug.md</c>.</summary>
internal static class DatePrefix
{
    private const int Length = 11;

    public static (string Slug, DateTimeOffset? Date) Split(string name)
    {
        var isDated = name.Length > Length && name[Length - 1] is '-' or '_';
        return isDated && DateTimeOffset.TryParseExact(name.Substring(0, Length - 1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? (name.Substring(Length), date)
            : (name, null);
    }
}
