using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>The links of HTML: <c>&lt;a href="…"></c>, alone or between Markdown.</summary>
internal static class HtmlLinks
{
    private static readonly Regex Link = new(
        """<a\s(?:[^<>"']|"[^"<>]*"|'[^'<>]*'){0,200}?(?<=\s)href\s*=\s*(?:"(?<address>[^"<>]*)"|'(?<address>[^'<>]*)')""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static IEnumerable<ProseLink> In(string file, int start, int end)
    {
        if (file.IndexOf("href", start, end - start, StringComparison.OrdinalIgnoreCase) < 0)
            yield break;

        for (var match = Link.Match(file, start, end - start); match.Success; match = match.NextMatch())
        {
            var address = match.Groups["address"];
            yield return new ProseLink(address.Value, new TextRange(address.Index, address.Index + address.Length));
        }
    }
}
