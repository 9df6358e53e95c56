using System.Globalization;

namespace Masthead.Content.Paths;

/// <summary>The date that a file's name begins with, as Jekyll and Docusaurus ask for it: <c>2015-12-03-slug.md</c>, and <c>2015-12-3-slug.md</c>.</summary>
internal static class DatePrefix
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-M-d"];

    public static (string Slug, DateTimeOffset? Date) Split(string name)
    {
        var end = EndOfDate(name);
        return end > 0 && end + 1 < name.Length && name[end] is '-' or '_'
            && DateTimeOffset.TryParseExact(name.Substring(0, end), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? (name.Substring(end + 1), date)
            : (name, null);
    }

    /// <summary>Behind four digits, and twice a hyphen with one or two digits.</summary>
    private static int EndOfDate(string name)
    {
        var end = 0;
        foreach (var most in (ReadOnlySpan<int>)[4, 2, 2])
        {
            if (end > 0 && (end == name.Length || name[end++] != '-'))
                return 0;

            var start = end;
            while (end < name.Length && end - start < most && name[end] is >= '0' and <= '9')
                end++;
            if (end == start || (most == 4 && end < 4))
                return 0;
        }

        return end;
    }
}
