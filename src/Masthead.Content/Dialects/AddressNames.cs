using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Dialects;

/// <summary>How other generators write a name in an address: "My Ferry" is <c>my-ferry</c>.</summary>
internal static class AddressNames
{
    private static readonly Regex Tag = new("</?[^>]*>", RegexOptions.CultureInvariant);

    /// <summary>The apostrophe of "don't" and "Ada's".</summary>
    private static readonly Regex Contraction = new(@"(?<=[a-z0-9])'([ts])(?=\s|$)", RegexOptions.CultureInvariant);

    /// <summary>Those of which it is not the letter without its accent.</summary>
    private static readonly Dictionary<char, string> EleventyLetters = new()
    {
        ['ä'] = "ae", ['æ'] = "ae", ['ð'] = "d", ['đ'] = "d", ['ħ'] = "h", ['ı'] = "i", ['İ'] = "i", ['ĳ'] = "ij", ['ł'] = "l", ['ö'] = "oe", ['ø'] = "o", ['ß'] = "ss", ['þ'] = "th", ['ü'] = "ue",
    };

    /// <summary>Jekyll 4, <c>Utils.slugify</c> by the mode <c>pretty</c>: one hyphen for all but letters, digits and marks that an address may have; capitals stay. A slug is one name, whatever it has in it.</summary>
    public static string Jekyll(string name) => Or(Hyphenated(name, "._~!$&'()+,;=@"), name);

    /// <summary>The same by its usual mode: in small letters, with a hyphen for all but letters and digits.</summary>
    public static string Plain(string name) => Or(Hyphenated(name, "").ToLowerInvariant(), name);

    /// <summary>Hugo, <c>UnicodeSanitize</c>: in small letters, with a hyphen for blanks, and without what is neither a letter, a digit nor one of a few marks.</summary>
    public static string Hugo(string name) => Each(name, Sanitized);

    /// <summary>Astro, github-slugger: in small letters, without marks, and with a hyphen for each blank.</summary>
    public static string Astro(string name) => Each(name, static part => Kept(part, static kind => IsOfWord(kind) || kind is UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation).Replace(' ', '-'));

    /// <summary>Material for MkDocs, pymdownx.slugs, of a title: the same without marks that belong to letters, with numbers of any kind, without tags of HTML and the blanks that are left around it.</summary>
    public static string MkDocs(string title) => Or(Kept(Tag.Replace(title, ""), static kind => IsLetter(kind) || kind is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber).Trim(' ').Replace(' ', '-'), title);

    /// <summary>
    /// Eleventy's filter <c>slugify</c>, @sindresorhus/slugify, of a title: in small Latin letters, a hyphen for all else. Null where one of its tables says what stands for a character: those of
    /// the other scripts are its own.
    /// </summary>
    public static string? Eleventy(string title)
    {
        var slugged = new StringBuilder(title.Length);
        foreach (var character in Contraction.Replace(UnicodeForm.Composed(title).ToLowerInvariant().Replace("&", " and ").Replace("♥", " love "), "$1"))
        {
            if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                slugged.Append(character);
            else if (character is (>= '\u00c0' and < '\u0250' and not ('×' or '÷')) or (>= '\u1e00' and < '\u1f00'))
                slugged.Append(EleventyLetters.TryGetValue(character, out var letters) ? letters : UnicodeTable.Decomposition(character, isCompatible: false) is [>= 'a' and <= 'z' and var letter, ..] ? ((char)letter).ToString() : "-");
            else if (Slugs.IsMark(character))
                continue;
            else if (character is (< '\u00c0' and not ('¢' or '¥')) or '×' or '÷' or (>= '\u2000' and < '\u2070'))
                slugged.Append('-');
            else
                return null;
        }

        var parts = slugged.ToString().Split(['-'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? null : string.Join("-", parts);
    }

    private static string Hyphenated(string name, string marks)
    {
        var hyphenated = new StringBuilder(name.Length);
        foreach (var (text, kind) in CharactersOf(name))
        {
            if (IsOfWord(kind) || marks.IndexOf(text, StringComparison.Ordinal) >= 0)
                hyphenated.Append(text);
            else if (hyphenated.Length > 0 && hyphenated[hyphenated.Length - 1] != '-')
                hyphenated.Append('-');
        }

        return hyphenated.ToString().TrimEnd('-');
    }

    private static string Sanitized(string name)
    {
        var sanitized = new StringBuilder(name.Length);
        var isDivided = false;
        foreach (var (text, kind) in CharactersOf(name))
        {
            if (char.IsWhiteSpace(text[0]))
            {
                isDivided = true;
            }
            else if (IsOfWord(kind) || text[0] is '.' or '_' or '#' or '+' or '~' or '-' or '@')
            {
                if (isDivided && sanitized.Length > 0 && text != "-" && sanitized[sanitized.Length - 1] != '-')
                    sanitized.Append('-');
                sanitized.Append(text.ToLowerInvariant());
                isDivided = false;
            }
        }

        return sanitized.ToString();
    }

    /// <summary>What is of some kinds, and hyphens, low lines and blanks, in small letters.</summary>
    /// <remarks>JavaScript and Python write İ in two characters, by the table of special casings that .NET leaves aside.</remarks>
    private static string Kept(string name, Func<UnicodeCategory, bool> isKept) =>
        string.Concat(CharactersOf(UnicodeForm.Composed(name).Replace("\u0130", "i\u0307")).Where(character => character.Text[0] is ' ' or '-' or '_' || isKept(character.Kind)).Select(static character => character.Text.ToLowerInvariant()));

    /// <summary>Of a path each part is a name. One of which nothing is left stays as it is.</summary>
    private static string Each(string name, Func<string, string> form) =>
        string.Join("/", name.Split('/').Select(part => Or(form(part), part)));

    private static string Or(string formed, string name) => formed.Length > 0 ? formed : name;

    /// <summary>A picture (🚀) is two of .NET's characters, as a rare letter is, and tells its kind as a whole.</summary>
    private static IEnumerable<(string Text, UnicodeCategory Kind)> CharactersOf(string name)
    {
        for (var place = 0; place < name.Length;)
        {
            var length = char.IsSurrogatePair(name, place) ? 2 : 1;
            yield return (name.Substring(place, length), CharUnicodeInfo.GetUnicodeCategory(name, place));
            place += length;
        }
    }

    private static bool IsOfWord(UnicodeCategory kind) =>
        IsLetter(kind) || kind is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsLetter(UnicodeCategory kind) => kind <= UnicodeCategory.OtherLetter;
}
