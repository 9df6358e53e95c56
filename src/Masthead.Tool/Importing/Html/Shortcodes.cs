using System.Text.RegularExpressions;

namespace Masthead.Tool.Importing.Html;

/// <summary>Shortcodes of WordPress, such as <c>[gallery ids="1,2"]</c>: told from words in brackets, as <c>[sic]</c> is.</summary>
internal static partial class Shortcodes
{
    private static readonly HashSet<string> OfWordPress = new(StringComparer.OrdinalIgnoreCase) { "audio", "caption", "embed", "gallery", "playlist", "video", "wp_caption" };

    /// <summary>One that takes something, one that ends one, or one of WordPress's own.</summary>
    public static IEnumerable<Match> In(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
            return [];

        var found = Shortcode().Matches(text);
        var ended = found.Where(static match => match.Groups["end"].Length > 0).Select(static match => match.Groups["name"].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return found.Where(match => match.Groups["name"].Value is var name && (match.Groups["given"].Length > 0 || ended.Contains(name) || OfWordPress.Contains(name)));
    }

    /// <summary>Their names, each once, in their order.</summary>
    public static IEnumerable<string> NamesIn(string text) => In(text).Where(static match => match.Groups["end"].Length == 0).Select(static match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<!\[)\[(?<end>/?)(?<name>[A-Za-z][\w-]*)(?<given>\s+[\w-]+\s*=[^\[\]]*)?\s*/?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Shortcode();
}
