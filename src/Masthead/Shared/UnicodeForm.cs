using System.Text;

namespace Masthead.Shared;

/// <summary>
/// The normal forms NFC and NFKC, the same on every machine: <see cref="string.Normalize()"/> gives back what it is given where .NET runs
/// without ICU, as it does in many images of build servers. Half a surrogate pair stays as it is.
/// </summary>
internal static class UnicodeForm
{
    private const int HangulFirst = 0xAC00, HangulCount = 11172, LeadingFirst = 0x1100, LeadingCount = 19, VowelFirst = 0x1161, VowelCount = 21, TrailingFirst = 0x11A7, TrailingCount = 28;

    /// <summary>NFC: each accent in its letter.</summary>
    public static string Composed(string text) => IsStable(text, isCompatible: false) ? text : Of(text, isCompatible: false);

    /// <summary>NFKC: the same, and ligatures, full-width letters and the like as the letters that they are.</summary>
    public static string Compatible(string text) => IsStable(text, isCompatible: true) ? text : Of(text, isCompatible: true);

    /// <summary>NFKD: the same, each accent behind its letter.</summary>
    public static string Decomposed(string text) => Text(Decompose(text, isCompatible: true));

    /// <summary>Whether a text has only characters that are in both forms what they are and join no other: nearly every text.</summary>
    private static bool IsStable(string text, bool isCompatible)
    {
        foreach (var character in text)
        {
            var isStable = character < '\u0080' || (!isCompatible && character < '\u0300') || character is
                (>= '\u00C0' and <= '\u0131') or (>= '\u0400' and <= '\u045F') or '\u2013' or '\u2014' or (>= '\u2018' and <= '\u201E')
                or (>= '\u3041' and <= '\u3094') or (>= '\u30A1' and <= '\u30FA') or (>= '\u4E00' and <= '\u9FA5') or (>= '\uAC00' and <= '\uD7A3');
            if (!isStable)
                return false;
        }

        return true;
    }

    private static string Of(string text, bool isCompatible)
    {
        var characters = Decompose(text, isCompatible);
        Compose(characters);
        return Text(characters);
    }

    private static List<int> Decompose(string text, bool isCompatible)
    {
        var characters = new List<int>(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var character = (int)text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                character = char.ConvertToUtf32(text[i], text[++i]);
            Decompose(character, isCompatible, characters);
        }

        Order(characters);
        return characters;
    }

    private static string Text(List<int> characters)
    {
        var text = new StringBuilder(characters.Count);
        foreach (var character in characters)
        {
            if (character < 0x10000)
                text.Append((char)character);
            else
                text.Append(char.ConvertFromUtf32(character));
        }

        return text.ToString();
    }

    private static void Decompose(int character, bool isCompatible, List<int> characters)
    {
        if (character < 0x80)
        {
            characters.Add(character);
        }
        else if (character - HangulFirst is >= 0 and < HangulCount and var syllable)
        {
            characters.Add(LeadingFirst + (syllable / (VowelCount * TrailingCount)));
            characters.Add(VowelFirst + (syllable / TrailingCount % VowelCount));
            if (syllable % TrailingCount > 0)
                characters.Add(TrailingFirst + (syllable % TrailingCount));
        }
        else if (UnicodeTable.Decomposition(character, isCompatible) is { } parts)
        {
            // What a letter is made of is final, but not in the other form.
            foreach (var part in parts)
            {
                if (isCompatible && part != character)
                    Decompose(part, isCompatible, characters);
                else
                    characters.Add(part);
            }
        }
        else
        {
            characters.Add(character);
        }
    }

    /// <summary>Marks on one letter, each class of them in its turn.</summary>
    private static void Order(List<int> characters)
    {
        for (var i = 1; i < characters.Count; i++)
        {
            var character = characters[i];
            if (UnicodeTable.ClassOf(character) is not (> 0 and var own))
                continue;

            var place = i;
            for (; place > 0 && UnicodeTable.ClassOf(characters[place - 1]) > own; place--)
                characters[place] = characters[place - 1];
            characters[place] = character;
        }
    }

    private static void Compose(List<int> characters)
    {
        // The last letter, and the class of the mark before this one that has not joined it.
        var (letter, before, length) = (-1, -1, 0);
        foreach (var character in characters.ToArray())
        {
            var own = UnicodeTable.ClassOf(character);
            if (letter >= 0 && before < own && Joined(characters[letter], character) is { } joined)
            {
                characters[letter] = joined;
                continue;
            }

            (letter, before) = own == 0 ? (length, -1) : (letter, own);
            characters[length++] = character;
        }

        characters.RemoveRange(length, characters.Count - length);
    }

    private static int? Joined(int first, int second)
    {
        if (first - LeadingFirst is >= 0 and < LeadingCount and var leading && second - VowelFirst is >= 0 and < VowelCount and var vowel)
            return HangulFirst + (((leading * VowelCount) + vowel) * TrailingCount);
        if (first - HangulFirst is >= 0 and < HangulCount and var syllable && syllable % TrailingCount == 0 && second - TrailingFirst is > 0 and < TrailingCount and var trailing)
            return first + trailing;
        return UnicodeTable.Joined(first, second);
    }
}
