using System.Globalization;

namespace Masthead.Tool.Importing;

/// <summary>How the old site made its addresses, read off the addresses themselves.</summary>
internal sealed class AddressPatterns
{
    /// <summary>More are no habit.</summary>
    private const int Most = 1_000;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    private int all;

    /// <summary>The pattern of most addresses; null where not even half have one.</summary>
    public string? Usual => counts.OrderByDescending(static pattern => pattern.Value).ThenBy(static pattern => pattern.Key, StringComparer.Ordinal).FirstOrDefault() is { Key: { } usual } entry && 2 * entry.Value > all ? usual : null;

    /// <param name="address">The path.</param>
    public void Add(string address, string slug, DateTime? published, string? section)
    {
        all++;
        if (slug.Length > 0 && Of(address, slug, published, section) is { } pattern && (counts.Count < Most || counts.ContainsKey(pattern)))
            counts[pattern] = counts.GetValueOrDefault(pattern) + 1;
    }

    /// <summary>Null where the address says more than the piece does.</summary>
    public static string? Of(string address, string slug, DateTime? published, string? section)
    {
        var parts = address.Split('/');
        var place = Array.FindLastIndex(parts, part => part == slug || part == slug + ".html" || part == slug + ".htm");
        if (place < 0 || parts[(place + 1)..].Any(static part => part.Length > 0))
            return null;

        parts[place] = "{slug}" + parts[place][slug.Length..];
        var (hasYear, hasMonth, hasSection) = (false, false, false);
        for (var i = 0; i < place; i++)
        {
            if (published is { } date && !hasYear && Is(parts[i], date, "yyyy"))
                (parts[i], hasYear) = ("{year}", true);
            else if (published is { } month && hasYear && !hasMonth && Is(parts[i], month, "MM"))
                (parts[i], hasMonth) = ("{month}", true);
            else if (published is { } day && hasMonth && Is(parts[i], day, "dd"))
                parts[i] = "{day}";
            else if (parts[i].Length > 0 && parts[i] == section && !hasSection)
                (parts[i], hasSection) = ("{section}", true);
        }

        return string.Join('/', parts);
    }

    private static bool Is(string part, DateTime date, string format) => part == date.ToString(format, CultureInfo.InvariantCulture);
}
