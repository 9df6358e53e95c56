using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules;

/// <summary>What the rules over pages are. What they look at is C#, and so the compiler's host finds them.</summary>
internal static class PageRules
{
    public static RuleInfo Byline { get; } = new("MH5001", "The page leaves the byline out", RuleCategory.Pages, RuleSeverity.Warning, Strict: RuleSeverity.Error);

    public static RuleInfo Disclaimers { get; } = new("MH5002", "The page leaves the disclaimers out", RuleCategory.Pages, RuleSeverity.Warning, Strict: RuleSeverity.Error);

    public static RuleInfo Notes { get; } = new("MH5003", "The page leaves the editors' notes out", RuleCategory.Pages, RuleSeverity.Warning, Strict: RuleSeverity.Error);

    /// <summary>Never an error: it is first found on the day when a piece is retracted, and must not keep that from being published.</summary>
    public static RuleInfo Retracted { get; } = new("MH5004", "The page does not say which pieces are retracted", RuleCategory.Pages, RuleSeverity.Warning);

    public static IReadOnlyList<RuleInfo> All { get; } = [Byline, Disclaimers, Notes, Retracted];
}
