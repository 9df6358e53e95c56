using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Dialects;

/// <summary>How other generators write a name in an address: "My Ferry" is <c>my-ferry</c>.</summary>
internal static class AddressNames
{
    /// <summary>What Jekyll's <c>pretty</c> puts one hyphen for: all but letters, digits and marks that an address may have.</summary>
    private static readonly Regex NotPretty = new(@"[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+", RegexOptions.CultureInvariant);

    private static readonly Regex NotPlain = new(@"[^\p{M}\p{L}\p{Nd}]+", RegexOptions.CultureInvariant);

    /// <summary>Jekyll 4, <c>Utils.slugify</c> by the mode <c>pretty</c>: capitals stay. A slug is one name, whatever it has in it.</summary>
    public static string Jekyll(string name) => Or(NotPretty.Replace(name, "-").Trim('-'), name);

    /// <summary>The same by its usual mode: in small letters, with a hyphen for all but letters and digits.</summary>
    public static string Plain(string name) => Or(NotPlain.Replace(name, "-").Trim('-').ToLowerInvariant(), name);

    /// <summary>Hugo, <c>UnicodeSanitize</c>: in small letters, with a hyphen for blanks, and without what is neither a letter, a digit nor one of a few marks.</summary>
    public static string Hugo(string name) => Each(name, Sanitized);

    /// <summary>Astro, github-slugger: in small letters, without marks, and with a hyphen for each blank.</summary>
    public static string Astro(string name) => Each(name, Slugged);

    /// <summary>Material for MkDocs, pymdownx.slugs: the same, of a title.</summary>
    public static string MkDocs(string title) => Or(Slugged(title), title);

    private static string Sanitized(string name)
    {
        var sanitized = new StringBuilder(name.Length);
        var isDivided = false;
        foreach (var character in name)
        {
            if (char.IsWhiteSpace(character))
            {
                isDivided = true;
            }
            else if (IsOfWord(character) || character is '.' or '_' or '#' or '+' or '~' or '-' or '@')
            {
                if (isDivided && sanitized.Length > 0 && character != '-' && sanitized[sanitized.Length - 1] != '-')
                    sanitized.Append('-');
                sanitized.Append(char.ToLowerInvariant(character));
                isDivided = false;
            }
        }

        return sanitized.ToString();
    }

    private static string Slugged(string name)
    {
        var slugged = new StringBuilder(name.Length);
        foreach (var character in UnicodeForm.Composed(name.Trim()))
        {
            if (character == ' ')
                slugged.Append('-');
            else if (IsOfWord(character) || character == '-' || char.GetUnicodeCategory(character) == UnicodeCategory.ConnectorPunctuation)
                slugged.Append(char.ToLowerInvariant(character));
        }

        return slugged.ToString();
    }

    /// <summary>Of a path each part is a name. One of which nothing is left stays as it is.</summary>
    private static string Each(string name, Func<string, string> form) =>
        string.Join("/", name.Split('/').Select(part => Or(form(part), part)));

    private static string Or(string formed, string name) => formed.Length > 0 ? formed : name;

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character) || Slugs.IsMark(character);
}
