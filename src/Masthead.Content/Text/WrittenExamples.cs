using System.Text.RegularExpressions;

namespace Masthead.Content.Text;

/// <summary>
/// Messages name keys and give examples as YAML writes them: <c>'title:'</c>, <c>'status: draft'</c>. Whoever writes another format is told them in that. What is
/// said of masthead.yml stays YAML.
/// </summary>
internal static class WrittenExamples
{
    private static readonly Regex Example = new(
        @"(?<!there, under )(?<before>\b(?:add|with|and|or) )?'""?(?<key>[a-z][A-Za-z]*)""?:(?: (?<value>[^'""]+))?'(?! in masthead\.yml)", RegexOptions.CultureInvariant);

    private static readonly Regex Inner = new(@"(?<key>[a-z][A-Za-z]*): (?<value>[^,}]*[^,} ])", RegexOptions.CultureInvariant);

    /// <summary>Keys of more than a text.</summary>
    private static readonly string[] Structured = ["sponsorship", "syndication", "sources", "disclaimers", "images", "editorNotes", "sameAs", "suppress"];

    public static string In(string message, Notation notation) =>
        notation is YamlNotation || message.IndexOf(':') < 0 ? message : Example.Replace(message, match => $"{match.Groups["before"].Value}'{Written(match, notation)}'");

    private static string Written(Match match, Notation notation)
    {
        var (key, value) = (match.Groups["key"].Value, match.Groups["value"].Value);
        return value.StartsWith("{", StringComparison.Ordinal) ? notation.Key(key) + " " + Notation.Map(Inner.Matches(value).Cast<Match>().Select(inner => notation.Entry(inner.Groups["key"].Value, inner.Groups["value"].Value)))
            : value.Length > 0 ? notation.Entry(key, value)
            : match.Groups["before"].Success && !Structured.Contains(key) ? notation.Entry(key, "…")
            : notation.Key(key);
    }
}
