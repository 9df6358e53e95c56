using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4028: the baseline cannot be read, so that nothing is known of old. Never a reason to be silent.</summary>
internal static class UnreadableBaseline
{
    public static RuleInfo Info { get; } = new("MH4028", "The baseline cannot be read", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error, MayBeSuppressed: false);
}
