namespace Masthead.Shared;

/// <summary>Which languages serve a reader of one. Compiled into the library and the generator alike.</summary>
internal static class LanguageRange
{
    /// <summary>Regions in which Chinese is written in traditional characters.</summary>
    private static readonly string[] Traditional = ["TW", "HK", "MO"];

    /// <summary>A tag, then what is broader, one after the other (RFC 4647, 3.4): <c>sr-Latn-RS</c>, <c>sr-Latn</c>, <c>sr</c>; <c>zh-TW</c>, <c>zh-Hant</c>, <c>zh</c>.</summary>
    public static IEnumerable<string> Broadening(string tag)
    {
        yield return tag;
        var subtags = tag.Split('-');
        var isTraditional = subtags.Length == 2 && Is(subtags[0], "zh") && Traditional.Any(region => Is(subtags[1], region));
        if (isTraditional)
            yield return "zh-Hant";

        for (var count = subtags.Length - 1; count > 0; count--)
        {
            // A single letter announces what follows it, and says nothing alone.
            if (subtags[count - 1].Length > 1)
                yield return string.Join("-", subtags.Take(count));
        }
    }

    private static bool Is(string subtag, string other) => string.Equals(subtag, other, StringComparison.OrdinalIgnoreCase);
}
