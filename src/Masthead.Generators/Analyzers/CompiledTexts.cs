using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators.Analyzers;

/// <summary>The additional files of one compilation.</summary>
internal sealed class CompiledTexts : ISiteTexts
{
    private readonly Dictionary<string, AdditionalText> texts = new(StringComparer.Ordinal);

    private CompiledTexts(IEnumerable<AdditionalText> files)
    {
        foreach (var file in files)
            texts[file.Path] = file;
    }

    /// <summary>What the rules find in the content among them.</summary>
    public static (SiteCheck Check, CompiledTexts Texts) CheckOf(AnalyzerOptions options)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var settings = GeneratorSettings.Read(global);
        var texts = new CompiledTexts(options.AdditionalFiles);
        return (new SiteCheck(texts, settings.Roots, new ProjectFolder(global.TryGetValue("build_property.ProjectDir", out var folder) ? folder : null), settings.Dialect), texts);
    }

    public IReadOnlyCollection<string> Files => texts.Keys;

    public SourceText? SourceOf(string file, CancellationToken cancellation) => texts.TryGetValue(file, out var text) ? text.GetText(cancellation) : null;

    public string? TextOf(string file, CancellationToken cancellation) => SourceOf(file, cancellation)?.ToString();

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation) => ContentFiles.Read(path, texts[path.FilePath], how, cancellation);
}
