namespace Masthead.Publishing.Sitemaps;

/// <summary>A language as news sitemaps have it: ISO 639 alone, and Chinese by its script.</summary>
internal static class NewsLanguage
{
    /// <summary>ISO 639's own word for a language that is not known.</summary>
    private const string Undetermined = "und";

    private static readonly string[] Traditional = ["hant", "tw", "hk", "mo"];

    private static readonly string[] Simplified = ["hans", "cn", "sg"];

    /// <param name="language">A BCP 47 tag: of <c>en-GB</c> the format takes <c>en</c>.</param>
    /// <param name="fallback">That of the publication, where the first is none that it takes.</param>
    public static string Of(string language, string fallback) => Find(language) ?? Find(fallback) ?? Undetermined;

    private static string? Find(string language)
    {
        var parts = language.ToLowerInvariant().Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetterLower))
            return null;
        if (parts[0] != "zh")
            return parts[0];

        return parts.Any(Traditional.Contains) ? "zh-tw" : parts.Any(Simplified.Contains) ? "zh-cn" : "zh";
    }
}
