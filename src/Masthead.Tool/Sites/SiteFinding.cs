using Masthead.Content.Checking;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Tool.Sites;

/// <summary>A finding as a build says it.</summary>
/// <param name="Severity">As the build has it.</param>
/// <param name="FilePath">Null for what concerns a root without a file.</param>
/// <param name="Silence">Why a build records it, and does not say it.</param>
internal sealed record SiteFinding(RuleInfo Rule, RuleSeverity Severity, string? FilePath, Finding Finding, Silence Silence)
{
    /// <summary>A finding with the severity that the site's build gives it, and with what its file says of it; null where the build does not have it at all.</summary>
    public static SiteFinding? Of(RuleFinding found, SiteCheck check, SiteSettings site, CancellationToken cancellation)
    {
        if (site.Severities.Of(found.Rule, found.Finding.IsError) is not { } severity)
            return null;

        var isSuppressed = found.Rule.MayBeSuppressed && check.IsSuppressed(found.Rule.Id, found.FilePath, found.Finding.Range.Start, cancellation);
        return new SiteFinding(found.Rule, severity, found.FilePath, found.Finding, isSuppressed ? Silence.File : Silence.None);
    }

    /// <summary>Whether it is the site's, and stands in a file of a content library: it is about what two libraries have between them.</summary>
    public bool IsBetweenLibraries { get; init; }

    public bool IsSuppressed => Silence != Silence.None;

    /// <summary>Whether a baseline may know it: what the file itself asks to leave unsaid needs none.</summary>
    public bool IsForBaseline => Rule.MayBeSuppressed && Silence != Silence.File && FilePath is not null && !IsBetweenLibraries;
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
