using Masthead.Shared;

namespace Masthead.Content.Words;

/// <summary>The languages that Masthead has words of. One more is a file, and a row here.</summary>
internal static class Languages
{
    /// <summary>Each made when it is first asked for: a site is in one or two.</summary>
    private static readonly Dictionary<string, Func<LanguageWords>> ByTag = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = static () => German.Words,
        ["en"] = static () => English.Words,
        ["es"] = static () => Spanish.Words,
        ["fr"] = static () => French.Words,
        ["it"] = static () => Italian.Words,
        ["nl"] = static () => Dutch.Words,
        ["pl"] = static () => Polish.Words,
        ["pt"] = static () => Portuguese.Words,
    };

    public static IEnumerable<string> Tags => ByTag.Keys;

    /// <summary>The words of a language, or of a broader one; null where there are none.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static LanguageWords? Find(string language)
    {
        foreach (var range in LanguageRange.Broadening(language))
        {
            if (ByTag.TryGetValue(range, out var words))
                return words();
        }

        return null;
    }
}
