using System.Collections.Immutable;
using Masthead.Content.Model;
using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Metadata;
using Masthead.Content.Rules.Sites;
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
    /// <summary>Of a rule in a file: enough to mend it by, while a file of nothing but faults does not flood the build.</summary>
    private const int MostFindings = 1000;

    private static readonly DiagnosticDescriptor EmptyRoot = Descriptors.Of(EmptyRoots.Info, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ContentRules.All.Select(static rule => Descriptors.Of(rule.Info)).Append(EmptyRoot).OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var files = new SiteFiles(start.Options);
            start.RegisterAdditionalFileAction(file => Analyze(files, file));
            start.RegisterCompilationEndAction(end => ReportEmptyRoots(files, end));
        });
    }

    private static void Analyze(SiteFiles files, AdditionalFileAnalysisContext context)
    {
        var path = context.AdditionalFile.Path;
        if (!files.Include(path))
        {
            ReportPassedOver(files, context);
            return;
        }

        var site = files.Index(context.CancellationToken);
        if (site.Prose.OwnerOf(path) is { } owner)
            Report(ContentRules.OfBodies, owner, path, files, site, context);
        else if (files.Read(path, context.CancellationToken) is (var file, _))
            Report(ContentRules.All, file, path, files, site, context);
        else
            ReportPassedOver(files, context);
    }

    /// <param name="file">What is checked: the article, where the analyzed file is its text.</param>
    /// <param name="path">The analyzed file, in which alone may be reported.</param>
    private static void Report(IEnumerable<ContentRule> rules, ContentFile file, string path, SiteFiles files, SiteIndex site, AdditionalFileAnalysisContext context)
    {
        var text = files.TextOf(path, context.CancellationToken) ?? SourceText.From("");
        var input = new RuleInput(file, site);
        foreach (var rule in rules)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (rule.Info.MayBeSuppressed && site.Policies.SwitchOff(rule.Info.Id, file.Path.FilePath))
                continue;

            var count = 0;
            foreach (var finding in rule.Check(input))
            {
                if ((finding.FilePath ?? file.Path.FilePath) != path)
                    continue;
                if (++count > MostFindings)
                    break;

                var location = LocationInfo.Of(path, text, finding.Range);
                var others = finding.Other is { } other ? new[] { files.LocationOf(other, context.CancellationToken) } : null;
                var severity = finding.IsError ? DiagnosticSeverity.Error : Descriptors.SeverityOf(rule.Info.Severity);
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(rule.Info), location, severity, others, FindingProperties.Of(finding), MessageText.Clean(WrittenExamples.In(finding.Message, file.Notation))));
            }
        }
    }

    private static void ReportPassedOver(SiteFiles files, AdditionalFileAnalysisContext context)
    {
        var path = context.AdditionalFile.Path;
        if (files.PassedOverMessage(path, context.CancellationToken) is not { } message || files.Index(context.CancellationToken).Policies.SwitchOff(MisplacedFileRule.Rule.Id, path))
            return;

        var location = LocationInfo.Of(path, context.AdditionalFile.GetText(context.CancellationToken) ?? SourceText.From(""), TextRange.At(0));
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(MisplacedFileRule.Rule), location, MessageText.Clean(message)));
    }

    /// <summary>A root without a file has no file that the finding could stand in.</summary>
    private static void ReportEmptyRoots(SiteFiles files, CompilationAnalysisContext context)
    {
        foreach (var root in EmptyRoots.In(files.Roots, files.Project, context.Options.AdditionalFiles.Select(static text => text.Path), files.DialectOfPublicationAlone))
            context.ReportDiagnostic(Diagnostic.Create(EmptyRoot, Location.None, MessageText.Clean(root)));
    }
}
