using System.Collections.Concurrent;
using Masthead.Content.Rules.Base;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Analyzers;

/// <summary>Rules as the compiler knows them.</summary>
internal static class Descriptors
{
    /// <summary>By id: a rule is looked up at each finding, and comparing all that it says of itself would cost more.</summary>
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> Known = new(StringComparer.Ordinal);

    /// <param name="rule">Words each finding itself: it names the field, the value and the remedy.</param>
    /// <param name="customTags">See <see cref="WellKnownDiagnosticTags"/>.</param>
    public static DiagnosticDescriptor Of(RuleInfo rule, params string[] customTags) => Known.GetOrAdd(rule.Id, id => new DiagnosticDescriptor(
        id, rule.Title, "{0}", "Masthead." + rule.Category, SeverityOf(rule.Severity), isEnabledByDefault: true, helpLinkUri: rule.HelpLink, customTags: customTags));

    public static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Info => DiagnosticSeverity.Info,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };
}
