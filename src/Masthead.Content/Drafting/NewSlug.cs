using System.Globalization;
using System.Text;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Drafting;

/// <summary>What a new file is called after a title, or after somebody's name.</summary>
internal static class NewSlug
{
    /// <summary>An address that is longer is cut where it is shared; file systems take 255 bytes.</summary>
    private const int Longest = 80;

    /// <summary>Where a folder is at fault no name is free.</summary>
    private const int MostTries = 100;

    /// <summary>What Windows opens as a device, whatever stands behind a dot.</summary>
    private static readonly HashSet<string> Devices =
        [.. new[] { "con", "prn", "aux", "nul" }, .. Enumerable.Range(0, 10).SelectMany(static number => new[] { "com" + Digit(number), "lpt" + Digit(number) })];

    /// <summary>Null where the text has neither a letter nor a digit.</summary>
    public static string? Of(string text, string language)
    {
        var words = Words(Transliteration.Of(Fold.Name(text), language));
        if (words.Length == 0)
            return null;

        var slug = Shortened(Slugs.Of(words));

        // What begins as a dated file does is read as one: the eighth of May 1945 is no day of publication.
        return DatePrefix.Split(slug) is (var rest, { } date) ? date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "-" + rest : slug;
    }

    /// <summary>Whether a text can be the name of a file on every system, and is what an address would make of it.</summary>
    public static bool IsFit(string slug) =>
        slug.Length is > 0 and <= ContentLimits.IdLength && !Devices.Contains(slug) && slug.All(static character => char.IsLetterOrDigit(character) || character is '-' or '_' || char.IsSurrogate(character) || Slugs.IsMark(character))
        && slug[0] != '_' && HasLetterOrDigit(slug);

    /// <summary>The first of <c>slug-2</c>, <c>slug-3</c> and so on that is free; null where hardly any can be.</summary>
    public static string? Next(string slug, Func<string, bool> isFree) =>
        Enumerable.Range(2, MostTries).Select(number => slug + "-" + number.ToString(CultureInfo.InvariantCulture)).FirstOrDefault(isFree);

    /// <summary>Without emoji and the like, which are pairs of surrogates as letters of rarer scripts are; empty where no letter and no digit is left.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var length = i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1;
            if (length == 2 ? char.IsLetterOrDigit(text, i) : !char.IsSurrogate(text[i]))
                words.Append(text, i, length);
            else
                words.Append(' ');
            i += length - 1;
        }

        return HasLetterOrDigit(words.ToString()) ? words.ToString() : "";
    }

    private static bool HasLetterOrDigit(string text) => text.Any(static character => char.IsLetterOrDigit(character) || char.IsSurrogate(character));

    /// <summary>At the end of a word, if there is one.</summary>
    private static string Shortened(string slug)
    {
        if (slug.Length <= Longest)
            return slug;

        return (slug.LastIndexOf('-', Longest) is > 0 and var hyphen ? slug.Substring(0, hyphen) : Cut.At(slug, Longest)).TrimEnd('-');
    }

    private static string Digit(int number) => number.ToString(CultureInfo.InvariantCulture);
}
