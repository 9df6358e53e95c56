using System.Text;
using Masthead.Shared;

namespace Masthead.Content.Text;

/// <summary>
/// Letters with accents, and those of the Cyrillic and the Greek alphabet, in the letters from a to z, as the language of a text does it: "Größe" is <c>groesse</c> in
/// German and "größe" elsewhere <c>grosse</c>. Letters of any other script stay: what they are in Latin ones depends on how they are read.
/// </summary>
internal static class Transliteration
{
    private static readonly Dictionary<char, string> Latin = Pairs("ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ħ h ŧ t ŋ ng ə a ĸ k ſ s");

    /// <summary>As passports have it: ISO 9 has accents of its own.</summary>
    private static readonly Dictionary<char, string> Cyrillic = Pairs(
        "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya "
        + "і i ї i є ie ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz");

    private static readonly Dictionary<char, string> Greek = Pairs("α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");

    /// <summary>Where a language does otherwise, by its primary subtag.</summary>
    private static readonly Dictionary<string, Dictionary<char, string>> ByLanguage = new(StringComparer.Ordinal)
    {
        ["de"] = Pairs("ä ae ö oe ü ue"),
        ["da"] = Pairs("å aa"),
        ["nb"] = Pairs("å aa"),
        ["nn"] = Pairs("å aa"),
        ["no"] = Pairs("å aa"),
        ["uk"] = Pairs("г h и y й i ю iu я ia"),
        ["bg"] = Pairs("щ sht ъ a х h"),
        ["sr"] = Pairs("х h ц c ч c ш s ж z"),
        ["mk"] = Pairs("х h ц c ч ch ш sh ж zh"),
    };

    /// <param name="text">In small letters, its accents in them (NFKC).</param>
    /// <param name="language">A language tag.</param>
    public static string Of(string text, string language)
    {
        ByLanguage.TryGetValue(LanguageTag.Primary(language), out var own);
        var latin = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character < '\u0080')
                latin.Append(character);
            else if (Letters(character, own) is { } letters)
                latin.Append(letters);
            else if (UnicodeTable.Decomposition(character, isCompatible: false) is { Length: > 1 } parts && Base(parts[0], own) is { } letter)
                latin.Append(letter);
            else
                latin.Append(character);
        }

        return latin.ToString();
    }

    /// <summary>What a letter is without its accents, where it is one of these alphabets.</summary>
    private static string? Base(int character, Dictionary<char, string>? own) =>
        character is >= 'a' and <= 'z' ? ((char)character).ToString()
        : character is >= '\u0080' and < '\u1000' ? Letters((char)character, own)
        : null;

    private static string? Letters(char character, Dictionary<char, string>? own) =>
        own is not null && own.TryGetValue(character, out var letters) ? letters
        : Latin.TryGetValue(character, out letters) || Cyrillic.TryGetValue(character, out letters) || Greek.TryGetValue(character, out letters) ? letters
        : null;

    /// <summary>A letter and what it becomes, one after the other; a hyphen for nothing.</summary>
    private static Dictionary<char, string> Pairs(string pairs)
    {
        var words = pairs.Split(' ');
        return Enumerable.Range(0, words.Length / 2).ToDictionary(i => words[2 * i][0], i => words[(2 * i) + 1] == "-" ? "" : words[(2 * i) + 1]);
    }
}
