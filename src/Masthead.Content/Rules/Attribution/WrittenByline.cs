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

        // The word before the authors is part of names too, such as those of Angelo Di Matteo and Ferdinand von Schirach.
        string[] phrases = [words.With.TrimStart(',', ';', ' '), .. words.Roles.Keys.Select(words.PhraseFor)];
        string[] conjunctions = [words.And, words.AndBeforeSound?.Word ?? words.And, " & "];
        string[] places = [words.In, .. words.Contractions.Select(static contraction => contraction.Word), .. words.PlacesBehind.Select(static places => places.Word)];
        var divider = $@"(?:\A\s*|;\s*)(?i:{Regex.Escape(words.By)})|(?<!\w)(?i:{Any(phrases)})|{Any(conjunctions)}|[,;]";
        var place = new Regex($@"(?:{Any(places)})\p{{Lu}}.*", RegexOptions.CultureInvariant);
        return Regex.Split(Space.Replace(text, " "), divider, RegexOptions.CultureInvariant)
            .Select(part => place.Replace(part, "").Trim(' ', '.'))
            .Where(static part => part.Length > 0);
    }

    /// <summary>The longer one first: "met medewerking van" begins with "met".</summary>
    private static string Any(IEnumerable<string> words) => string.Join("|", words.OrderByDescending(static word => word.Length).Select(Regex.Escape));
}
