using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Metadata;

namespace Masthead.Generators.Tests.Rules;

/// <summary>Files that repeat what the rules say of themselves: the release list, the index of their pages, the profiles.</summary>
internal static class RuleDocuments
{
    public const string ReleaseList = "src/Masthead.Generators/AnalyzerReleases.Unshipped.md";

    public const string Index = "docs/rules/README.md";

    public const string Recommended = "src/Masthead.Build/build/profiles/recommended.globalconfig";

    public const string Strict = "src/Masthead.Build/build/profiles/strict.globalconfig";

    private static readonly IReadOnlyList<RuleInfo> Rules =
        [.. ContentRules.Infos.Concat(PageRules.All).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>A file as it should be: what stands there, its rows or settings made anew.</summary>
    public static string Write(string path, string text) => path switch
    {
        ReleaseList => Replace(text, "MH", Rules.Select(static rule => $"{rule.Id} | Masthead.{rule.Category} | {rule.Severity} | {rule.Title}")),
        Index => Replace(text, "| [", Rules.Select(static rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Name(rule.Severity)} | {Name(In(rule, rule.Recommended))} | {Name(In(rule, rule.Strict ?? rule.Recommended))} |")),
        Recommended => Profile(text, static rule => rule.Recommended),
        _ => Profile(text, static rule => rule.Strict ?? rule.Recommended),
    };

    /// <summary>The lines that begin so are replaced by others, where the first of them stood.</summary>
    private static string Replace(string text, string start, IEnumerable<string> rows)
    {
        var lines = text.Split('\n').ToList();
        var first = lines.FindIndex(line => line.StartsWith(start, StringComparison.Ordinal));
        lines.RemoveAll(line => line.StartsWith(start, StringComparison.Ordinal));
        lines.InsertRange(first, rows);
        return string.Join('\n', lines);
    }

    /// <summary>The head of the file, then the settings by category.</summary>
    private static string Profile(string text, Func<RuleInfo, RuleSeverity?> severityOf) =>
        text[..(text.IndexOf("\n\n", StringComparison.Ordinal) + 1)] + string.Concat(
            from rule in Rules
            where severityOf(rule) is not null
            group $"dotnet_diagnostic.{rule.Id}.severity = {Name(severityOf(rule)!.Value)}\n" by rule.Category into settings
            select $"\n# {About(settings.Key)}\n{string.Concat(settings)}");

    private static string About(RuleCategory category) => category switch
    {
        RuleCategory.Attribution => "Who wrote this, and who is quoted.",
        RuleCategory.Disclaimers => "What must stand on a piece.",
        RuleCategory.Notes => "Editors' notes and corrections.",
        RuleCategory.Content => "The content itself.",
        _ => "The pages that print it.",
    };

    /// <summary>The package's own targets make an error of an empty root, whatever the profile (<c>MastheadEmptyRootsAsErrors</c>).</summary>
    private static RuleSeverity In(RuleInfo rule, RuleSeverity? severity) => rule == EmptyRoots.Info ? RuleSeverity.Error : severity ?? rule.Severity;

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Globalization", "CA1308", Justification = "As severities are written in a .globalconfig file.")]
    private static string Name(RuleSeverity severity) => severity.ToString().ToLowerInvariant();
}
