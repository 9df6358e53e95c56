using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators.Analyzers;

/// <summary>The additional files of one compilation.</summary>
internal sealed class CompiledTexts : ISiteTexts
{
    private readonly Dictionary<string, AdditionalText> texts = new(StringComparer.Ordinal);

    public CompiledTexts(IEnumerable<AdditionalText> files)
    {
        foreach (var file in files)
            texts[file.Path] = file;
    }

    public IReadOnlyCollection<string> Files => texts.Keys;

    public SourceText? SourceOf(string file, CancellationToken cancellation) => texts.TryGetValue(file, out var text) ? text.GetText(cancellation) : null;

    public string? TextOf(string file, CancellationToken cancellation) => SourceOf(file, cancellation)?.ToString();

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation) => ContentFiles.Read(path, texts[path.FilePath], how, cancellation);
}
