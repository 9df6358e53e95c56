using System.Globalization;
using Masthead.Content.Checking;
using Masthead.Content.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Generators.Analyzers;

/// <summary>The site among the additional files of one compilation.</summary>
internal sealed class CompiledSite
{
    private readonly string? firstLibrary;

    public CompiledSite(AnalyzerOptions options, CancellationToken cancellation)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var settings = GeneratorSettings.Read(global);
        Texts = new CompiledTexts(options.AdditionalFiles);
        Check = new SiteCheck(
            Texts, settings.Roots, new ProjectFolder(global.TryGetValue("build_property.ProjectDir", out var folder) ? folder : null), settings.Dialect,
            LibraryFiles.In(options.AdditionalFiles, settings.Libraries, cancellation));
        firstLibrary = settings.Libraries.Count == 0 ? null : settings.Libraries[0].Index;
        Baseline = new SiteBaseline(Texts, ContentRoots.Path(global.TryGetValue("build_property.MastheadBaselineFile", out var baseline) ? baseline : null), cancellation);
    }

    public CompiledTexts Texts { get; }

    /// <summary>Whether a file is the one in which a finding is made that is about files of libraries alone.</summary>
    public bool SpeaksForLibraries(string file) => firstLibrary is not null && ContentPaths.Normalize(file) == firstLibrary;

    public SiteCheck Check { get; }

    public SiteBaseline Baseline { get; }

    /// <summary>What a diagnostic was made of, with its edits; null where that is no longer found.</summary>
    public RuleFinding? FindingOf(Diagnostic diagnostic, CancellationToken cancellation)
    {
        var (place, message) = (diagnostic.Location.SourceSpan, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        return Check.In(diagnostic.Location.GetLineSpan().Path, cancellation)
            .FirstOrDefault(found => found.Rule.Id == diagnostic.Id && found.Finding.Range.Start == place.Start && found.Finding.Range.End == place.End && found.Finding.Message == message);
    }
}
