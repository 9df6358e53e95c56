using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Tool.Sites;

/// <summary>A finding as a build says it.</summary>
/// <param name="Severity">As the build has it.</param>
/// <param name="FilePath">Null for what concerns a root without a file.</param>
/// <param name="Silence">Why a build records it, and does not say it.</param>
internal sealed record SiteFinding(RuleInfo Rule, RuleSeverity Severity, string? FilePath, Finding Finding, Silence Silence)
{
    public bool IsSuppressed => Silence != Silence.None;

    /// <summary>Whether a baseline may know it: what the file itself asks to leave unsaid needs none.</summary>
    public bool IsForBaseline => Rule.MayBeSuppressed && Silence != Silence.File && FilePath is not null;
}

/// <summary>Why a finding is not said.</summary>
internal enum Silence
{
    None,

    /// <summary>The content file names the rule under <c>suppress:</c>, with a reason.</summary>
    File,

    /// <summary>It is in the baseline.</summary>
    Baseline,
}
