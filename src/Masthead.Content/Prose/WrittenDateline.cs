using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>A place in front of a report, with or without the agency: <c>SKELHAVEN (AP) — </c>, <c>Moscow: </c>.</summary>
internal static class WrittenDateline
{
    private static readonly Regex Pattern = new(
        @"^\s*(?<place>\p{Lu}[\p{L}\p{M}.'’ -]{1,40}?)(?:,\s[\p{L}\p{M}.\d ]{2,30}?)?\s*(?<agency>\([^()\n]{2,30}\)\s*)?(?:[—–:]|--|\s-\s)\s*", RegexOptions.CultureInvariant);

    /// <summary>How much of a text is its dateline: written in capitals, with an agency, or that of the article.</summary>
    /// <param name="place">The article's own, if it says.</param>
    public static int LengthIn(string text, string? place)
    {
        var match = Pattern.Match(text);
        if (!match.Success)
            return 0;

        var written = match.Groups["place"].Value;
        var isDateline = match.Groups["agency"].Success || !written.Any(char.IsLower) || (place is not null && Fold.Name(written) == Fold.Name(place));
        return isDateline ? match.Length : 0;
    }
}
