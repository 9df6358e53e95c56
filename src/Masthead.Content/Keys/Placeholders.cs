namespace Masthead.Content.Keys;

/// <summary>Names that stand in braces, and that something stands for: closed sets.</summary>
internal static class Placeholders
{
    /// <summary>In the wording of a disclaimer.</summary>
    public static IReadOnlyList<string> OfDisclaimer { get; } = ["publisher", "author", "authors", "author.bio", "kind", "sponsor", "origin", "date"];

    /// <summary>In <c>permalink</c> of masthead.yml, whatever its dialect.</summary>
    public static IReadOnlyList<string> OfPermalink { get; } = ["id", "folder", "slug", "section", "language", "year", "month", "day"];
}
