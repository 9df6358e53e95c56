using System.Collections.Immutable;
using Masthead.Content.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Generators.Analyzers;

/// <summary>
/// Leaves unsaid what a file's <c>suppress:</c> names with a reason. A suppressor, and no finding left out: so the build's log records
/// it, and it holds where the rule is an error.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContentSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> DescriptorsByRule = Suppressions.Ids.ToImmutableDictionary(
        static id => id,
        static id => new SuppressionDescriptor(id + "S", id, "The content file names the rule under 'suppress:', with a reason."));

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        DescriptorsByRule.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var (check, _) = CompiledTexts.CheckOf(context.Options);
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (check.IsSuppressed(diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan.Start, context.CancellationToken))
                context.ReportSuppression(Suppression.Create(DescriptorsByRule[diagnostic.Id], diagnostic));
        }
    }
}
