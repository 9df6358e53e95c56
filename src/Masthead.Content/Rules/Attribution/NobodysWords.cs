using System.Text.RegularExpressions;
using Masthead.Content.Prose;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>Quoted sentences that nobody has said: titles, verse, slogans, rhetorical questions, and what the writer imagines that people say.</summary>
internal static class NobodysWords
{
    private const int LongestVerse = 50;

    /// <summary>Shorter words are small in titles too.</summary>
    private const int LeastOfTitles = 4;

    /// <summary>Who asks that often waits for no answer.</summary>
    private const int MostQuestions = 1;

    private static readonly Regex FirstSentence = new(@"^[^.!?…]*", RegexOptions.CultureInvariant);

    /// <summary>The name that a slogan is about: two capitalized words.</summary>
    private static readonly Regex Name = new(@"^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}\p{M}]+", RegexOptions.CultureInvariant);

    /// <param name="inner">What stands between its marks.</param>
    /// <param name="text">Its paragraph.</param>
    /// <param name="next">The paragraph behind.</param>
    public static bool Are(Quotation quotation, string inner, string text, string next, string language, SpeechWords words)
    {
        var (before, behind) = (text.Substring(0, quotation.Start).Trim(), text.Substring(quotation.End).Trim('?', '.', ',', ' ', '\n'));
        return IsTitle(inner.AsSpan(), language) || IsVerse(inner) || IsImagined(inner)
            || (behind.Length > 0 ? words.TakesUp(behind.AsSpan()) : words.TakesUp(next.AsSpan()) || IsSlogan(inner, next))
            || words.IsInGeneral(QuotationOrigin.LastSentenceOf(before)) || words.IsInGeneral(FirstSentence.Match(behind).Value)
            || IsRhetorical(inner, before, behind, text.Length > quotation.End && text[quotation.End] == '?', words);
    }

    /// <summary>A voice that trails off, or asks and asks, as the writer hears it.</summary>
    private static bool IsImagined(string inner) =>
        inner.EndsWith("…", StringComparison.Ordinal) || inner.EndsWith("..", StringComparison.Ordinal) || inner.Count(static character => character == '?') > MostQuestions;

    /// <summary>A question that begins a paragraph and is answered in it, or that nobody has asked, by its first word or that of its answer.</summary>
    private static bool IsRhetorical(string inner, string before, string behind, bool isAskedBehind, SpeechWords words) =>
        (inner[inner.Length - 1] == '?' && behind.Length > 0 && before.Length == 0)
        || ((isAskedBehind || inner.IndexOf('?') >= 0) && (words.IsAside(inner.AsSpan()) || words.IsAside(behind.AsSpan())));

    /// <summary>Whether the next paragraph goes on with the name that the quotation begins with.</summary>
    private static bool IsSlogan(string inner, string next) => Name.Match(inner) is { Success: true } name && next.StartsWith(name.Value, StringComparison.Ordinal);

    /// <summary>Most longer words are capitalized. In German they often are.</summary>
    private static bool IsTitle(ReadOnlySpan<char> text, string language)
    {
        if (language.StartsWith("de", StringComparison.OrdinalIgnoreCase))
            return false;

        var (capitalized, longer, start) = (0, 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
                continue;
            if (i - start >= LeastOfTitles)
            {
                longer++;
                capitalized += char.IsUpper(text[start]) ? 1 : 0;
            }

            start = i + 1;
        }

        return 3 * capitalized >= 2 * longer;
    }

    /// <summary>Short lines, one below the other.</summary>
    private static bool IsVerse(string text) =>
        text.Split('\n') is { Length: >= 3 } lines && lines.All(static line => line.Trim().Length < LongestVerse);
}
