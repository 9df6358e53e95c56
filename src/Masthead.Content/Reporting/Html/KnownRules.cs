using Masthead.Content.Reporting.Counting;
using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Metadata;

namespace Masthead.Content.Reporting.Html;

/// <summary>What rules are called, and where they are explained.</summary>
internal static class KnownRules
{
    private static readonly Dictionary<string, RuleInfo> ById = ContentRules.All.Select(static rule => rule.Info).Concat([EmptyRoots.Info, .. PageRules.All]).ToDictionary(static rule => rule.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Nothing for a rule that there is not.</summary>
    public static string TitleOf(string id) => ById.TryGetValue(id.Trim(), out var rule) ? rule.Title : "";

    /// <summary>The id, which leads to the rule's page; as people wrote it, where no rule is called so.</summary>
    public static void WriteId(HtmlWriter html, string id)
    {
        if (ById.TryGetValue(id.Trim(), out var rule))
            html.Inline("a", rule.Id, ("class", "id"), ("href", rule.HelpLink));
        else
            html.Written(id);
    }

    /// <summary>The same, and below it what the rule is about.</summary>
    public static void Write(HtmlWriter html, string id)
    {
        WriteId(html, id);
        if (TitleOf(id) is { Length: > 0 } title)
            html.Empty("br").Inline("span", title, ("class", "faint"));
    }

    /// <summary>By how severe its findings are.</summary>
    public static BarPart[] Parts(IEnumerable<ReportedFinding> findings)
    {
        var found = findings.ToLookup(static finding => finding.Severity);
        return [new("error", found["error"].Count()), new("warning", found["warning"].Count()), new("info", found["info"].Count())];
    }
}
