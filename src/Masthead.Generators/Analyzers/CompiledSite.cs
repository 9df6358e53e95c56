using System.Globalization;
using Masthead.Content.Checking;
using Masthead.Content.Paths;
using Masthead.Generators.Builds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Generators.Analyzers;

/// <summary>The site among the additional files of one compilation.</summary>
internal sealed class CompiledSite
{
    private readonly string? firstLibrary;

    private readonly BuildCheck? build;

    /// <param name="isBuilt">Whether all of the site is checked: a process that builds it again goes on from there.</param>
    public CompiledSite(AnalyzerOptions options, CancellationToken cancellation, bool isBuilt = false)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var settings = GeneratorSettings.Read(global);
        Texts = new CompiledTexts(options.AdditionalFiles);
        var project = new ProjectFolder(global.TryGetValue("build_property.ProjectDir", out var folder) ? folder : null);
        var libraries = LibraryFiles.In(options.AdditionalFiles, settings.Libraries, cancellation);
        var baseline = ContentRoots.Path(global.TryGetValue("build_property.MastheadBaselineFile", out var file) ? file : null);
        if (isBuilt && KnownSites.OfProcess.Find(options.AdditionalFiles, settings.Roots) is { } known)
        {
            var texts = known.Enter(options.AdditionalFiles, cancellation);
            build = known.CheckOf(new(settings.Roots, project, settings.Dialect, settings.Libraries, texts.FilesOf(settings.Libraries), baseline), texts, libraries, cancellation);
        }

        Check = build?.Check ?? new SiteCheck(Texts, settings.Roots, project, settings.Dialect, libraries, baseline);
        firstLibrary = settings.Libraries.Count == 0 ? null : settings.Libraries[0].Index;
        Baseline = new SiteBaseline(Texts, baseline, cancellation);
    }

    public CompiledTexts Texts { get; }

    /// <summary>Whether a file is the one in which a finding is made that is about files of libraries alone.</summary>
    private bool SpeaksForLibraries(string file) => firstLibrary is not null && ContentPaths.Normalize(file) == firstLibrary;

    public SiteCheck Check { get; }

    public SiteBaseline Baseline { get; }

    /// <summary>What is found in a file, without edits, what the baseline knows included.</summary>
    public IEnumerable<RuleFinding> In(string file, CancellationToken cancellation) =>
        SpeaksForLibraries(file) ? Check.BetweenLibraries(cancellation) : (build?.In(file, cancellation) ?? Check.In(file, cancellation, offersEdits: false)).Concat(Baseline.In(file));

    /// <summary>What a diagnostic was made of, with its edits; null where that is no longer found.</summary>
    public RuleFinding? FindingOf(Diagnostic diagnostic, CancellationToken cancellation)
    {
        var (place, message) = (diagnostic.Location.SourceSpan, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        return Check.In(diagnostic.Location.GetLineSpan().Path, cancellation)
            .FirstOrDefault(found => found.Rule.Id == diagnostic.Id && found.Finding.Range.Start == place.Start && found.Finding.Range.End == place.End && found.Finding.Message == message);
    }
}
