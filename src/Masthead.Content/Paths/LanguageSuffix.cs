using Masthead.Content.Text;

namespace Masthead.Content.Paths;

/// <summary>
/// What may be the language in a file's name: <c>piece.de.md</c>, <c>piece.pt-BR.md</c>. Only what ISO 639-1 knows counts, so that <c>node.js.md</c> keeps its
/// name; whether the site has that language, <see cref="SiteLanguages"/> says.
/// </summary>
internal static class LanguageSuffix
{
    public static (string Slug, string? Language) Split(string name)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= 0)
            return (name, null);

        var suffix = name.Substring(dot + 1);
        var subtags = suffix.Split('-');
        return LanguageCodes.IsLiving(subtags[0]) && subtags.Skip(1).All(IsSubtag) ? (name.Substring(0, dot), LanguageTag.Canonical(suffix) ?? suffix) : (name, null);
    }

    /// <summary>A script (<c>Hant</c>) or a region (<c>BR</c>, <c>419</c>); BCP 47.</summary>
    private static bool IsSubtag(string subtag) => subtag.Length is >= 2 and <= 4 && subtag.All(char.IsLetterOrDigit);
}
