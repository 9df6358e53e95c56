namespace Masthead.Publishing.Feeds;

/// <summary>A byline as the one name that a feed has room for: of two elements, readers show the first or none.</summary>
internal static class BylineNames
{
    /// <summary>
    /// The whole line without the words that say so ("By "): readers put their own there. A line that begins with another role ("Edited by Edda Holm") keeps them, since that name is no author's.
    /// Null where nobody is named.
    /// </summary>
    public static string? Of(Byline byline)
    {
        var names = byline.Segments.Count > 0 ? string.Concat(Segments(byline)).Trim() : string.Join(", ", Authors(byline).Select(static author => author.Name));
        return names.Length > 0 ? names : null;
    }

    /// <summary>Those who wrote it, each once.</summary>
    public static IEnumerable<Author> Authors(Byline byline) => byline.Credits.Where(IsAuthors).Select(static credit => credit.Author).Distinct();

    /// <summary>Those who did something else for it, each once.</summary>
    public static IEnumerable<Author> Contributors(Byline byline) => byline.Credits.Where(static credit => !IsAuthors(credit)).Select(static credit => credit.Author).Distinct();

    private static bool IsAuthors(Credit credit) => credit.Role is CreditRole.Author or CreditRole.With;

    private static IEnumerable<string> Segments(Byline byline)
    {
        var first = byline.Segments.FirstOrDefault(static segment => segment.Author is not null)?.Author;
        var isAuthors = byline.Credits.Any(credit => credit.Role == CreditRole.Author && credit.Author == first);
        return (isAuthors ? byline.Segments.SkipWhile(static segment => segment.Author is null) : byline.Segments).Select(static segment => segment.Text);
    }
}
