using System.Collections.Immutable;
using Masthead.Content.Checking;
using Masthead.Content.Rules;
using Masthead.Content.Rules.Metadata;
using Masthead.Content.Text;
using Masthead.Generators.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators.Analyzers;

/// <summary>
/// Publishes what the rules find, each in its own file: the one place that diagnostics of content come from, since only those of an
/// additional-file action are shown live in an editor.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContentAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor EmptyRoot = Descriptors.Of(EmptyRoots.Info, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ContentRules.Infos.Select(static rule => rule == EmptyRoots.Info ? EmptyRoot : Descriptors.Of(rule)).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var site = new CompiledSite(start.Options, start.CancellationToken, isBuilt: true);
            start.RegisterAdditionalFileAction(file => Analyze(site, file));
            start.RegisterCompilationEndAction(end => ReportEmptyRoots(site.Check, end));
        });
    }

    private static void Analyze(CompiledSite site, AdditionalFileAnalysisContext context)
    {
        foreach (var (rule, path, finding) in site.In(context.AdditionalFile.Path, context.CancellationToken))
        {
            var others = finding.Other is { } other ? new[] { LocationOf(other.FilePath, other.Range, other.Line) } : null;
            var severity = finding.IsError ? DiagnosticSeverity.Error : Descriptors.SeverityOf(rule.Severity);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(rule), LocationOf(path, finding.Range, finding.Line), severity, others, FindingProperties.Of(finding), finding.Message));
        }

        Location LocationOf(string path, TextRange range, int? line) => line is { } number ? LocationInfo.AtLine(path, number)
            : LocationInfo.Of(path, site.Texts.SourceOf(path, context.CancellationToken) ?? SourceText.From(site.Check.TextOf(path, context.CancellationToken) ?? ""), range);
    }

    /// <summary>A root without a file has no file that the finding could stand in.</summary>
    private static void ReportEmptyRoots(SiteCheck check, CompilationAnalysisContext context)
    {
        foreach (var message in check.EmptyRoots(context.CancellationToken))
            context.ReportDiagnostic(Diagnostic.Create(EmptyRoot, Location.None, message));
    }
}
