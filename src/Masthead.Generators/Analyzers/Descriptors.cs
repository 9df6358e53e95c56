using System.Collections.Concurrent;
using Masthead.Content.Rules.Base;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Analyzers;

/// <summary>Rules as the compiler knows them.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<RuleInfo, DiagnosticDescriptor> Known = new();

    /// <param name="rule">Words each finding itself: it names the field, the value and the remedy.</param>
    /// <param name="customTags">See <see cref="WellKnownDiagnosticTags"/>.</param>
    public static DiagnosticDescriptor Of(RuleInfo rule, params string[] customTags) => Known.GetOrAdd(rule, known => new DiagnosticDescriptor(
        known.Id, known.Title, "{0}", "Masthead." + known.Category, SeverityOf(known.Severity), isEnabledByDefault: true, helpLinkUri: known.HelpLink, customTags: customTags));

    public static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Info => DiagnosticSeverity.Info,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };
}
