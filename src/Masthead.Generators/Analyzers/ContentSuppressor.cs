using System.Collections.Immutable;
using Masthead.Content.Baselines;
using Masthead.Content.Rules;
using Masthead.Content.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Generators.Analyzers;

/// <summary>
/// Leaves unsaid what a file's <c>suppress:</c> names with a reason, and what the baseline knows. A suppressor, and no finding left out: so the build's log records
/// it, and it holds where the rule is an error.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContentSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> ByFile = DescriptorsOf("S", Suppressions.Justification);

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> ByBaseline = DescriptorsOf(Baseline.SuppressionMark, Baseline.Justification);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        ByFile.Values.Concat(ByBaseline.Values).OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var site = new CompiledSite(context.Options, context.CancellationToken);
        foreach (var file in context.ReportedDiagnostics.GroupBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal))
        {
            var left = new List<Diagnostic>();
            foreach (var diagnostic in file)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (site.Check.IsSuppressed(diagnostic.Id, file.Key, diagnostic.Location.SourceSpan.Start, context.CancellationToken))
                    context.ReportSuppression(Suppression.Create(ByFile[diagnostic.Id], diagnostic));
                else
                    left.Add(diagnostic);
            }

            if (site.Baseline.Known is not null)
                ReportKnown(file.Key, [.. left.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)], site, context);
        }
    }

    private static void ReportKnown(string path, IReadOnlyList<Diagnostic> diagnostics, CompiledSite site, SuppressionAnalysisContext context)
    {
        var places = diagnostics.Select(static diagnostic => (diagnostic.Id, new TextRange(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End)));
        foreach (var (diagnostic, isKnown) in diagnostics.Zip(site.Baseline.AreKnown(path, places, context.CancellationToken), static (diagnostic, isKnown) => (diagnostic, isKnown)))
        {
            if (isKnown)
                context.ReportSuppression(Suppression.Create(ByBaseline[diagnostic.Id], diagnostic));
        }
    }

    private static ImmutableDictionary<string, SuppressionDescriptor> DescriptorsOf(string mark, string justification) =>
        Suppressions.Ids.ToImmutableDictionary(static id => id, id => new SuppressionDescriptor(id + mark, id, justification));
}
