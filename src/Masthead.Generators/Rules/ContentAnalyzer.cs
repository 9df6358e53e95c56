using System.Collections.Immutable;
using Masthead.Generators.Content;
using Masthead.Generators.Generation;
using Masthead.Generators.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Generators.Rules;

/// <summary>
/// Publishes what the rules find, each in its own file: the one place that diagnostics of content come from, since only those of an
/// additional-file action are shown live in an editor.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Of a rule in a file: enough to mend it by, while a file of nothing but faults does not flood the build.</summary>
    private const int MostFindings = 1000;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ContentRules.All.Select(static rule => rule.Descriptor).Append(Descriptors.EmptyRoot).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var site = new SiteFiles(start.Options);
            start.RegisterAdditionalFileAction(site.Analyze);
            start.RegisterCompilationEndAction(site.ReportEmptyRoots);
        });
    }

    /// <summary>The content of one compilation; the index over it is made when the first content file is analysed.</summary>
    private sealed class SiteFiles(AnalyzerOptions options)
    {
        private readonly ContentRoots roots = GeneratorSettings.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).Roots;

        private readonly object gate = new();

        private Dictionary<string, AdditionalText> textsByPath = [];

        private SiteIndex? index;

        public void Analyze(AdditionalFileAnalysisContext context)
        {
            if (!roots.TryClassify(context.AdditionalFile.Path, out var path) || path.Role == ContentRole.BodyText)
                return;

            var site = Index(context.CancellationToken);
            var (file, text) = ContentFiles.Read(path, context.AdditionalFile, site.OptionsFor(path), context.CancellationToken);
            if (file.Article is { } article && site.Bodies.IsBodyOfAnother(article))
                return;

            foreach (var rule in ContentRules.All)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                foreach (var finding in rule.Check(file, site).Take(MostFindings))
                {
                    var location = LocationInfo.Of(path.FilePath, text, finding.Range);
                    var others = finding.Other is { } other ? new[] { LocationOf(other, context.CancellationToken) } : null;
                    var severity = finding.IsError ? DiagnosticSeverity.Error : rule.Descriptor.DefaultSeverity;
                    context.ReportDiagnostic(Diagnostic.Create(rule.Descriptor, location, severity, others, null, MessageText.Clean(finding.Message)));
                }
            }
        }

        /// <summary>A root without a file has no file that the finding could stand in.</summary>
        public void ReportEmptyRoots(CompilationAnalysisContext context)
        {
            foreach (var root in EmptyRoots.In(roots, options.AdditionalFiles.Select(static text => text.Path)))
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.EmptyRoot, Location.None, MessageText.Clean(root)));
        }

        private SiteIndex Index(CancellationToken cancellation)
        {
            lock (gate)
                return index ??= ReadAll(cancellation);
        }

        private SiteIndex ReadAll(CancellationToken cancellation)
        {
            var paths = new List<ContentPath>();
            var texts = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
            foreach (var text in options.AdditionalFiles)
            {
                if (!roots.TryClassify(text.Path, out var path))
                    continue;

                paths.Add(path);
                texts[text.Path] = text;
            }

            textsByPath = texts;
            return SiteIndex.Of(paths, (path, options) => ContentFiles.Read(path, texts[path.FilePath], options, cancellation).File);
        }

        private Location LocationOf(FindingPlace place, CancellationToken cancellation) =>
            textsByPath[place.FilePath].GetText(cancellation) is { } text
                ? LocationInfo.Of(place.FilePath, text, place.Range)
                : Location.Create(place.FilePath, default, default);
    }
}
