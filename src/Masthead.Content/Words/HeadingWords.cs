using Masthead.Content.Text;

namespace Masthead.Content.Words;

/// <summary>What headings say of the quotations below them. English ones stand in texts of every language.</summary>
internal sealed class HeadingWords
{
    private const int MostWordsOverReferences = 6;

    private string[]? references, interviews, voices;

    /// <summary>Those of a language, and English ones.</summary>
    public static IEnumerable<HeadingWords> For(string language)
    {
        if (Languages.Find(language)?.Headings is { } own && own != English.Words.Headings)
            yield return own;
        yield return English.Words.Headings;
    }

    /// <summary>Over lists of works, set off by commas.</summary>
    public string References { get; init; } = "";

    /// <summary>Over the words of two who talk, and in the titles of such pieces.</summary>
    public string Interviews { get; init; } = "";

    /// <summary>Over words of somebody who is named there: letters, voices.</summary>
    public string Voices { get; init; } = "";

    /// <param name="folded">See <see cref="Fold.Name"/>.</param>
    public bool NamesReferences(string folded) =>
        Count(folded) <= MostWordsOverReferences && Has(ref references, References, folded);

    /// <param name="folded">See <see cref="Fold.Name"/>.</param>
    public bool NamesInterview(string folded) => Has(ref interviews, Interviews, folded);

    /// <param name="folded">See <see cref="Fold.Name"/>.</param>
    public bool NamesVoices(string folded) => NamesInterview(folded) || Has(ref voices, Voices, folded);

    private static bool Has(ref string[]? phrases, string written, string folded)
    {
        phrases ??= [.. written.Split(',').Select(Fold.Name).Where(static phrase => phrase.Length > 0)];
        return phrases.Any(phrase => HasWhole(folded, phrase));
    }

    private static bool HasWhole(string text, string phrase)
    {
        for (var place = text.IndexOf(phrase, StringComparison.Ordinal); place >= 0; place = text.IndexOf(phrase, place + 1, StringComparison.Ordinal))
        {
            var end = place + phrase.Length;
            if ((place == 0 || !char.IsLetterOrDigit(text[place - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }

    private static int Count(string folded) => folded.Split(' ').Length;
}
