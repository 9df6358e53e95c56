using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Metadata;

namespace Masthead.Tool.Sites;

/// <summary>The profiles of the package, by what the rules say of themselves: the same as its <c>.globalconfig</c> files.</summary>
internal sealed class Profile
{
    private Profile(Func<RuleInfo, RuleSeverity> severityOf) => Severities = ContentRules.All.Select(static rule => rule.Info).Append(EmptyRoots.Info)
        .ToDictionary(static rule => $"dotnet_diagnostic.{rule.Id.ToLowerInvariant()}.severity", rule => NameOf(severityOf(rule)), StringComparer.Ordinal);

    public static Profile Recommended { get; } = new(static rule => rule.Recommended ?? rule.Severity);

    public static Profile Strict { get; } = new(static rule => rule.Strict ?? rule.Recommended ?? rule.Severity);

    /// <summary>As a <c>.globalconfig</c> has them.</summary>
    public IReadOnlyDictionary<string, string> Severities { get; }

    private static string NameOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Info => "suggestion",
        RuleSeverity.Warning => "warning",
        _ => "error",
    };
}
