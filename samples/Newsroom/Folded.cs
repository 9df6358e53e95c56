using System.Globalization;
using System.Text;

namespace Newsroom;

/// <summary>Words as they are looked for: in lower case and without accents, so that <c>norderhavn</c> finds <em>Nørderhavn</em>, and <c>authors</c> the <em>author’s</em>.</summary>
internal static class Folded
{
    /// <summary>The words of a text, in their order.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsPartOfAWord(rune))
            {
                // Chinese and Japanese put no spaces between words: each character is looked for by itself.
                if (!StandsAlone(rune))
                {
                    word.Append(Letters(rune));
                    continue;
                }
            }
            else if (IsPassedOver(rune))
            {
                continue;
            }

            if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (StandsAlone(rune))
                yield return rune.ToString();
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    private static bool IsPartOfAWord(Rune rune) => Rune.IsLetterOrDigit(rune);

    /// <summary>An accent, an apostrophe, a soft hyphen: what a word may have or not.</summary>
    private static bool IsPassedOver(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format || rune.Value is '\'' or '’' or 'ʼ';

    private static bool StandsAlone(Rune rune) => rune.Value is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0x20000 and <= 0x3FFFF;

    /// <summary>Letters that are no other one with an accent, and are written without it all the same.</summary>
    private static string Letters(Rune rune) => Rune.ToLowerInvariant(rune).Value switch
    {
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'þ' => "th",
        'ı' => "i",
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };
}
