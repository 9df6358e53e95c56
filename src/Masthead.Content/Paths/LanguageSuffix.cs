using Masthead.Content.Text;

namespace Masthead.Content.Paths;

/// <summary>
/// What may be the language in a file's name: <c>piece.de.md</c>, <c>piece.pt-BR.md</c>, <c>piece.zh_Hant.md</c>, <c>piece.DE.md</c>. Only what ISO 639-1 knows counts, and those
/// codes of three letters that sites are translated into, so that <c>node.js.md</c> keeps its name; whether the site has that language, <see cref="SiteLanguages"/> says.
/// </summary>
internal static class LanguageSuffix
{
    public static (string Slug, string? Language) Split(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && In(name.Substring(dot + 1)) is { } language ? (name.Substring(0, dot), language) : (name, null);
    }

    /// <summary>The tag that a name is; null for one that is none.</summary>
    public static string? In(string name)
    {
        if (name.Length is < 2 or > 11)
            return null;

        var subtags = name.Split('-', '_');
        return LanguageCodes.IsInNames(subtags[0].ToLowerInvariant()) && subtags.Skip(1).All(IsSubtag) ? LanguageTag.Canonical(name) : null;
    }

    /// <summary>A script (<c>Hant</c>) or a region (<c>BR</c>, <c>419</c>); BCP 47.</summary>
    private static bool IsSubtag(string subtag) => subtag.Length is 2 or 4 ? subtag.All(char.IsLetter) : subtag.Length == 3 && subtag.All(char.IsDigit);
}
