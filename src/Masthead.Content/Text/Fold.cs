using System.Text;
using Masthead.Shared;

namespace Masthead.Content.Text;

/// <summary>Texts as they are compared: what a reader takes for the same is the same.</summary>
internal static class Fold
{
    /// <summary>A key or a value of a closed set: case, <c>-</c>, <c>_</c> and spaces do not count.</summary>
    public static string Key(string key)
    {
        if (IsFolded(key))
            return key;

        var folded = new StringBuilder(key.Length);
        foreach (var character in key)
        {
            if (CountsInKey(character))
                folded.Append(char.ToLowerInvariant(character));
        }

        return folded.ToString();
    }

    /// <summary>Whether a character of a key tells it from others.</summary>
    public static bool CountsInKey(char character) => character is not ('-' or '_' or ' ');

    /// <summary>A name: NFKC, quotation marks made equal, case and the kind and amount of white space left aside.</summary>
    public static string Name(string name)
    {
        var normal = UnicodeForm.Compatible(name);
        var folded = new char[normal.Length];
        var length = 0;
        foreach (var character in normal)
        {
            if (FoldsToItself(character))
                folded[length++] = character;
            else if (!char.IsWhiteSpace(character))
                folded[length++] = Quote(char.ToLowerInvariant(character));
            else if (length > 0 && folded[length - 1] != ' ')
                folded[length++] = ' ';
        }

        return new string(folded, 0, length > 0 && folded[length - 1] == ' ' ? length - 1 : length);
    }

    /// <summary>Its letters and digits alone: blanks, hyphens, case and accents left aside.</summary>
    public static string Letters(string name) => string.Concat(UnicodeForm.Decomposed(Name(name)).Where(char.IsLetterOrDigit));

    /// <summary>As most keys are written.</summary>
    private static bool IsFolded(string key)
    {
        foreach (var character in key)
        {
            if (character is not ((>= 'a' and <= 'z') or '.'))
                return false;
        }

        return true;
    }

    /// <summary>As most characters of a text are: a mark, a digit or a small letter of ASCII.</summary>
    private static bool FoldsToItself(char character) => character is (> ' ' and < 'A') or (> 'Z' and <= '~');

    private static char Quote(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        _ => character,
    };
}
