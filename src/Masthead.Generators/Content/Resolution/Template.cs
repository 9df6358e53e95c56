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

    /// <summary>Whether a template would grow beyond measure: a page of placeholders for a page of text each.</summary>
    public static bool PassesLimit(string template, Func<string, string?> valueOf) => !TryFill(template, valueOf, out _);

    /// <summary>Fills a template in; what has no value stays as it is written, and so does all of one that passes the limit.</summary>
    public static string Fill(string template, Func<string, string?> valueOf) => TryFill(template, valueOf, out var filled) ? filled : template;

    private static bool TryFill(string template, Func<string, string?> valueOf, out string filled)
    {
        var length = (long)template.Length;
        var passesLimit = false;
        filled = Token.Replace(template, match => match.Value switch
        {
            "{{" => "{",
            "}}" => "}",
            _ => passesLimit ? "" : Counted(valueOf(match.Groups["name"].Value)) ?? match.Value,
        });
        return !passesLimit;

        string? Counted(string? value)
        {
            length += value?.Length ?? 0;
            passesLimit |= length > ContentLimits.FilledText;
            return passesLimit ? "" : value;
        }
    }
}
