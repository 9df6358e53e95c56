namespace Masthead.Content.Reporting.Counting;

/// <summary>How often each name occurs, by name.</summary>
internal static class Tally
{
    public static SortedDictionary<string, int> By<T>(IEnumerable<T> items, Func<T, string> nameOf)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in items.Select(nameOf))
            counts[name] = counts.TryGetValue(name, out var count) ? count + 1 : 1;
        return counts;
    }
}
