using System.Globalization;
using System.Text;

namespace Masthead.Content.Text;

/// <summary>A name as it stands in an address: "Eurasia News" is <c>eurasia-news</c>. Letters of every script stay.</summary>
internal static class Slugs
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var character in Fold.Name(name))
        {
            // C, C# and C++ are three things; 'Pier #3' has a number.
            if (character is '#' or '+' && slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append(character == '#' ? "-sharp" : "-plus");
            else if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                slug.Append(character);
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-' && IsMark(character))
                slug.Append(character);
            else if (character is not '\'' && slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
        }

        var trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : name;
    }

    /// <summary>What belongs to the letter before it: a vowel of Devanagari or Thai, an accent that no letter has in itself.</summary>
    public static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
