using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Prose;
using Masthead.Content.Rules.Metadata;
using Masthead.Content.Rules.Sites;
using Masthead.Generators.Text;
using Masthead.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators.Analyzers;

/// <summary>The content among the additional files of one compilation: each file read as masthead.yml says, and the index over them made when it is first asked for.</summary>
internal sealed class SiteFiles(AnalyzerOptions options)
{
    private readonly object gate = new();

    private (Dictionary<string, (ContentPath Path, AdditionalText Text)> Files, Dictionary<string, (LeftOutFile File, AdditionalText Text)> LeftOut, ReadingOptions Options)? found;

    private SiteIndex? index;

    private PassedOver? passedOver;

    public ProjectFolder Project { get; } = new(options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) ? folder : null);

    private readonly GeneratorSettings settings = GeneratorSettings.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions);

    public ContentRoots Roots => settings.Roots;

    /// <summary>The dialect that masthead.yml names, and the build does not; null for none.</summary>
    public Dialect? DialectOfPublicationAlone
    {
        get
        {
            lock (gate)
                return settings.Dialect is null && !Options.Dialect.IsOurs ? Options.Dialect : null;
        }
    }

    /// <summary>The file of a path; null where it is no content, or is the text of an article.</summary>
    public (ContentFile File, SourceText Text)? Read(string path, CancellationToken cancellation)
    {
        (ContentPath Path, AdditionalText Text) file;
        ReadingOptions how;
        lock (gate)
        {
            if (!Files.TryGetValue(path, out file) || file.Path.Role == ContentRole.BodyText)
                return null;

            how = OptionsFor(file.Path);
        }

        return ContentFiles.Read(file.Path, file.Text, how, cancellation);
    }

    public bool Include(string path)
    {
        lock (gate)
            return Files.ContainsKey(path);
    }

    /// <summary>What is said of a file that looks like content and is not read; null for all others.</summary>
    public string? PassedOverMessage(string path, CancellationToken cancellation)
    {
        lock (gate)
        {
            return NotRead.MessageIn(path)
                ?? ((found ??= Find()).LeftOut.TryGetValue(path, out var left)
                    ? LeftOutPiece.MessageOf(ReadAs(left.File.Path, left.Text, cancellation), left.File.Index is { } index && Files.TryGetValue(index.FilePath, out var other) ? ReadAs(other.Path, other.Text, cancellation) : null, Options.Dialect)
                    : null);
        }
    }

    public SiteIndex Index(CancellationToken cancellation)
    {
        lock (gate)
            return index ??= SiteIndex.Of(Project, Files.Values.Select(static file => file.Path), path => ContentFiles.Read(path, Files[path.FilePath].Text, OptionsFor(path), cancellation).File, Prose, Options.Dialect, NotRead.Files);
    }

    /// <summary>The text of a file that is content, whatever it holds.</summary>
    public SourceText? TextOf(string path, CancellationToken cancellation)
    {
        lock (gate)
            return Files.TryGetValue(path, out var file) ? file.Text.GetText(cancellation) : null;
    }

    /// <param name="filePath">The file that holds an article's text.</param>
    /// <param name="start">Where in it the text begins.</param>
    private BodyProse? Prose(string filePath, int start) =>
        TextOf(filePath, CancellationToken.None) is { } text ? BodyProse.Read(filePath, text.ToString(), start, BodyText.FormatOf(filePath)) : null;

    public Location LocationOf(FindingPlace place, CancellationToken cancellation) =>
        Files[place.FilePath].Text.GetText(cancellation) is { } text
            ? LocationInfo.Of(place.FilePath, text, place.Range)
            : Location.Create(place.FilePath, default, default);

    private PassedOver NotRead => passedOver ??= new PassedOver(Roots, Project, options.AdditionalFiles.Select(static text => text.Path), Options.Dialect);

    private ContentFile ReadAs(ContentPath path, AdditionalText text, CancellationToken cancellation) => ContentFiles.Read(path, text, OptionsFor(path), cancellation).File;

    private Dictionary<string, (ContentPath Path, AdditionalText Text)> Files => (found ??= Find()).Files;

    private ReadingOptions Options => (found ??= Find()).Options;

    private (Dictionary<string, (ContentPath Path, AdditionalText Text)> Files, Dictionary<string, (LeftOutFile File, AdditionalText Text)> LeftOut, ReadingOptions Options) Find()
    {
        var written = new List<(ContentPath Path, AdditionalText Text)>();
        foreach (var text in options.AdditionalFiles)
        {
            if (Roots.TryClassify(text.Path, out var path))
                written.Add((path, text));
        }

        var how = ReadingOptions.Among(written, static file => file.Path, static (file, before) => ContentFiles.Read(file.Path, file.Text, before, CancellationToken.None).File, settings.Dialect);
        var files = new Dictionary<string, (ContentPath Path, AdditionalText Text)>(StringComparer.Ordinal);
        foreach (var file in SitePaths.Known(written, static file => file.Path, static (file, path) => (path, file.Text), how.Dialect, how.Languages))
            files[file.Path.FilePath] = file;

        var leftOut = new Dictionary<string, (LeftOutFile File, AdditionalText Text)>(StringComparer.Ordinal);
        if (!how.Dialect.IsOurs)
        {
            var texts = written.ToLookup(static file => file.Path.FilePath, static file => file.Text, StringComparer.Ordinal);
            foreach (var file in DialectPaths.LeftOut([.. written.Select(static file => file.Path)], how.Dialect))
                leftOut[file.Path.FilePath] = (file, texts[file.Path.FilePath].First());
        }

        return (files, leftOut, how);
    }

    private ReadingOptions OptionsFor(ContentPath path) => Options.For(path);
}
