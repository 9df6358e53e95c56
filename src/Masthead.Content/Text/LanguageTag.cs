namespace Masthead.Content.Text;

/// <summary>Language tags of BCP 47, as they are written.</summary>
internal static class LanguageTag
{
    /// <summary>
    /// A tag as it is printed: <c>en_GB</c>, which Java and POSIX write, and <c>EN-gb</c> are <c>en-GB</c>. Null for what is none: ill-formed, or
    /// of a language that ISO 639 does not know, as far as two letters name it.
    /// </summary>
    public static string? Canonical(string written)
    {
        if (LanguageCodes.Has(written))
            return written;

        var subtags = written.Split('-', '_');
        if (!LanguageCodes.Has(subtags[0].ToLowerInvariant()))
            return null;

        var (place, isExtended) = (Place.Language, false);
        for (var i = 1; i < subtags.Length; i++)
        {
            if (isExtended ? !IsExtension(subtags[i], subtags[i - 1], isLast: i == subtags.Length - 1) : !TryPlace(subtags[i], ref place))
            {
                if (isExtended || subtags[i].Length != 1 || i == subtags.Length - 1 || !IsAlphanumeric(subtags[i]))
                    return null;
                isExtended = true;
            }

            subtags[i] = isExtended ? subtags[i].ToLowerInvariant() : Cased(subtags[i], place);
        }

        subtags[0] = subtags[0].ToLowerInvariant();
        return string.Join("-", subtags);
    }

    /// <summary>The tag that was meant, where a language is written by its name, with a space, or by the code of a country; null where nobody knows.</summary>
    public static string? NearestTo(string written)
    {
        // POSIX: en_GB.UTF-8, de_DE@euro.
        var end = written.IndexOfAny(['.', '@']);
        var words = (end > 0 ? written.Substring(0, end) : written).Split([' ', '-', '_', ',', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null
            : Canonical(string.Join("-", words)) ?? (LanguageCodes.Named(words[0]) is { } code ? Canonical(string.Join("-", [code, .. words.Skip(1)])) ?? code : null);
    }

    /// <summary>What a subtag is, by the order and the form that RFC 5646 gives them.</summary>
    private static bool TryPlace(string subtag, ref Place place)
    {
        if (!IsAlphanumeric(subtag))
            return false;

        var isLetters = subtag.All(static character => !char.IsDigit(character));
        Place? found = subtag.Length switch
        {
            3 when isLetters && place == Place.Language => Place.ExtendedLanguage,
            4 when isLetters && place < Place.Script => Place.Script,
            2 when isLetters && place < Place.Region => Place.Region,
            3 when subtag.All(char.IsDigit) && place < Place.Region => Place.Region,
            >= 5 and <= 8 => Place.Variant,
            4 when char.IsDigit(subtag[0]) => Place.Variant,
            _ => null,
        };
        place = found ?? place;
        return found is not null;
    }

    /// <summary>A subtag behind a single letter or digit, or the next such.</summary>
    private static bool IsExtension(string subtag, string before, bool isLast) =>
        IsAlphanumeric(subtag) && subtag.Length <= 8 && (subtag.Length > 1 || (!isLast && before.Length > 1));

    private static string Cased(string subtag, Place place) => place switch
    {
        Place.Script => char.ToUpperInvariant(subtag[0]) + subtag.Substring(1).ToLowerInvariant(),
        Place.Region => subtag.ToUpperInvariant(),
        _ => subtag.ToLowerInvariant(),
    };

    private static bool IsAlphanumeric(string subtag) =>
        subtag.Length > 0 && subtag.All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));

    /// <summary>The language alone, in small letters, without script and region.</summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    private enum Place
    {
        Language,
        ExtendedLanguage,
        Script,
        Region,
        Variant,
    }
}
