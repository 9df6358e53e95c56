using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>The links of HTML: <c>&lt;a href="…"></c>, alone or between Markdown.</summary>
internal static class HtmlLinks
{
    private static readonly Regex Link = new(
        """<a\s(?:[^<>"']|"[^"<>]*"|'[^'<>]*'){0,200}?(?<=\s)href\s*=\s*(?:"(?<address>[^"<>]*)"|'(?<address>[^'<>]*)')""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Sponsored = new(
        """(?<=[\s{:])rel\s*=\s*["']?(?:[a-z-]+\s+){0,6}sponsored\b""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>How far a tag is looked through.</summary>
    private const int LongestTag = 1_000;

    /// <summary>Whether a tag, or what is written behind a link as its attributes, says that somebody pays for it.</summary>
    public static bool IsSponsored(string file, int start, int end)
    {
        var close = file.IndexOfAny(['>', '}'], start, Math.Min(LongestTag, end - start));
        return close > start && file.IndexOf("sponsored", start, close - start, StringComparison.OrdinalIgnoreCase) >= 0 && Sponsored.IsMatch(file.Substring(start, close - start));
    }

    public static IEnumerable<ProseLink> In(string file, int start, int end)
    {
        if (file.IndexOf("href", start, end - start, StringComparison.OrdinalIgnoreCase) < 0)
            yield break;

        for (var match = Link.Match(file, start, end - start); match.Success; match = match.NextMatch())
        {
            var address = match.Groups["address"];
            yield return new ProseLink(address.Value, new TextRange(address.Index, address.Index + address.Length)) { IsSponsored = IsSponsored(file, match.Index, end) };
        }
    }
}
