using System.Text.RegularExpressions;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>A byline that a file words itself, taken apart.</summary>
internal static class WrittenByline
{
    private static readonly Regex Space = new(@"\s+", RegexOptions.CultureInvariant);

    /// <summary>
    /// What stands between the words of a byline (<c>By</c>, <c>and</c>, <c>translated by</c>), without the places: names, where the line
    /// has the usual form. None in a language without words of its own.
    /// </summary>
    public static IEnumerable<string> Parts(string text, string language)
    {
        var words = BylineWords.For(language);
        if (words.By.Length == 0)
            return [];

        string[] phrases = [words.By, words.With.TrimStart(',', ' '), .. words.Roles.Keys.Select(words.PhraseFor)];
        string[] conjunctions = [words.And, words.AndBefore("I"), " & "];
        var divider = $@"(?<!\w)(?i:{Any(phrases)})|{Any(conjunctions)}|[,;]";
        var place = new Regex($@"(?:{Any([words.In, .. words.Contractions.Select(static contraction => contraction.Word)])})\p{{Lu}}.*", RegexOptions.CultureInvariant);
        return Regex.Split(Space.Replace(text, " "), divider, RegexOptions.CultureInvariant)
            .Select(part => place.Replace(part, "").Trim(' ', '.'))
            .Where(static part => part.Length > 0);
    }

    private static string Any(IEnumerable<string> words) => string.Join("|", words.Select(Regex.Escape));
}
