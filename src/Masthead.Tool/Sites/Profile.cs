using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;

namespace Masthead.Tool.Sites;

/// <summary>The profiles of the package, by what the rules say of themselves: the same as its <c>.globalconfig</c> files.</summary>
internal sealed class Profile
{
    private Profile(Func<RuleInfo, RuleSeverity?> severityOf) => Severities = ContentRules.Infos.Where(rule => severityOf(rule) is not null)
        .ToDictionary(static rule => $"dotnet_diagnostic.{rule.Id.ToLowerInvariant()}.severity", rule => NameOf(severityOf(rule)!.Value), StringComparer.Ordinal);

    public static Profile Recommended { get; } = new(static rule => rule.Recommended);

    public static Profile Strict { get; } = new(static rule => rule.Strict ?? rule.Recommended);

    /// <summary>As a <c>.globalconfig</c> has them.</summary>
    public IReadOnlyDictionary<string, string> Severities { get; }

    private static string NameOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Info => "suggestion",
        RuleSeverity.Warning => "warning",
        _ => "error",
    };
}
