using System.Text.RegularExpressions;

namespace Masthead.Generators.Content.Resolution;

/// <summary>A disclaimer's wording with placeholders: <c>{author}</c>, and <c>{{</c> for a brace.</summary>
internal static class Template
{
    /// <summary>The closed set, and what each stands for.</summary>
    public static IReadOnlyList<string> Placeholders { get; } =
        ["publisher", "author", "authors", "author.bio", "kind", "sponsor", "origin", "date"];

    /// <summary>Doubled braces first, so that they are never part of a placeholder.</summary>
    private static readonly Regex Token = new(@"\{\{|\}\}|\{(?<name>[^{}\r\n]*)\}", RegexOptions.CultureInvariant);

    /// <summary>The names that stand in braces, as they are written, with their places in the template.</summary>
    public static IEnumerable<(string Name, string Written, int Index)> NamesIn(string template) =>
        Token.Matches(template).Cast<Match>().Where(static match => match.Groups["name"].Success).Select(static match => (match.Groups["name"].Value, match.Value, match.Index));

    public static bool IsKnown(string name) => Placeholders.Contains(name);

    /// <summary>Fills a template in; what has no value stays as it is written.</summary>
    public static string Fill(string template, Func<string, string?> valueOf) =>
        Token.Replace(template, match => match.Value switch
        {
            "{{" => "{",
            "}}" => "}",
            _ => valueOf(match.Groups["name"].Value) ?? match.Value,
        });
}
