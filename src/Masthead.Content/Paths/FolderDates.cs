using System.Globalization;
using Masthead.Content.Dialects;

namespace Masthead.Content.Paths;

/// <summary>The date that stands in the folders of a file, or partly in its name: <c>2024/05/31/ferry</c>, <c>2024-05-31/ferry</c>, <c>2024/05-31-ferry</c>; else wherever the dialect finds one.</summary>
internal static class FolderDates
{
    private static readonly char[] Marks = ['/', '-'];

    /// <summary>The article with that date, and without it in its slug; as it is where there is none, or its name has one.</summary>
    public static ContentPath Of(ContentPath path, Dialect dialect)
    {
        if (path.Date is not null || path.Id.IndexOfAny(Marks) < 0)
            return path;

        for (var start = 0; start >= 0 && start < path.Original.Length; start = path.Original.IndexOf('/', start) is >= 0 and var slash ? slash + 1 : -1)
        {
            if (At(path.Original, start) is ({ } date, var end))
                return path with { Date = date, Slug = ContentPaths.NameOf(end < path.Original.Length ? path.Original.Substring(end) : path.Original) };
        }

        return dialect.DateInPath?.Match(path.Original) is { Success: true } found && DateOf(found.Value.Replace('/', '-')) is { } anywhere ? path with { Date = anywhere } : path;
    }

    private static (DateTimeOffset? Date, int End) At(string id, int start)
    {
        var parts = id.Substring(start).Split(Marks, 4);
        if (parts.Length < 3 || parts[0].Length != 4 || parts[1].Length > 2 || parts[2].Length > 2)
            return default;

        var written = string.Join("-", parts.Take(3));
        return DateOf(written) is { } date ? ((DateTimeOffset?)date, Math.Min(start + written.Length + 1, id.Length)) : default;
    }

    private static DateTimeOffset? DateOf(string written) =>
        DateTimeOffset.TryParseExact(written, ["yyyy-MM-dd", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
