using Masthead.Content.Dialects;

namespace Masthead.Content.Binding;

/// <summary>An article's own <c>permalink</c> that holds what another generator fills in: <c>/:categories/:title/</c>, <c>pretty</c>.</summary>
internal static class DialectPermalink
{
    /// <param name="pattern">The same as <c>permalink</c> of masthead.yml is written; null where it holds what only the generator knows.</param>
    public static bool IsPattern(string permalink, Dialect dialect, out string? pattern)
    {
        pattern = dialect.Permalinks.FirstOrDefault(named => named.Theirs == permalink).Ours;
        if (pattern is not null)
            return true;
        if (!Holds(permalink, dialect))
            return false;

        var filled = permalink;
        foreach (var (theirs, ours) in dialect.Placeholders)
            filled = filled.Replace(theirs, ours);
        pattern = Holds(filled, dialect) ? null : filled;
        return true;
    }

    /// <summary>A scheme has a colon, too.</summary>
    private static bool Holds(string permalink, Dialect dialect) =>
        permalink.IndexOf("://", StringComparison.Ordinal) < 0 && dialect.AddressMarks.Any(mark => permalink.IndexOf(mark, StringComparison.Ordinal) >= 0);
}
