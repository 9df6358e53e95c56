using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Masthead.Generators.Content;
using Masthead.Generators.Text;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Generation;

/// <summary>
/// An additional file that is content. There is one for a text, as long as the text lives, and it keeps what it gave to the generated
/// code: where another file is edited, this one only has to be asked.
/// </summary>
internal sealed class ContentText
{
    private static readonly ConditionalWeakTable<AdditionalText, ContentText> Known = new();

    private readonly AdditionalText text;
    private readonly ContentRoots roots;
    private volatile Result? last;

    private ContentText(ContentPath path, AdditionalText text, ContentRoots roots) => (Path, this.text, this.roots) = (path, text, roots);

    public ContentPath Path { get; }

    /// <summary>Those of the files that are content.</summary>
    public static EquatableArray<ContentText> In(ImmutableArray<AdditionalText> texts, ContentRoots roots) =>
        texts.Select(text => Of(text, roots)).OfType<ContentText>().ToEquatableArray();

    public ContentFile Read(ReadingOptions options, CancellationToken cancellation) => ContentFiles.Read(Path, text, options, cancellation).File;

    public CompiledContent Compile(ReadingOptions options, GeneratorSettings settings, CancellationToken cancellation)
    {
        if (last is { } known && known.Options.Equals(options) && known.Settings.Equals(settings))
            return known.Content;

        var content = CompiledContent.Of(this, options, settings, cancellation);
        last = new Result(options, settings, content);
        return content;
    }

    private static ContentText? Of(AdditionalText text, ContentRoots roots)
    {
        if (Known.TryGetValue(text, out var known) && known.roots.Equals(roots))
            return known;
        if (!roots.TryClassify(text.Path, out var path))
            return null;

        var file = new ContentText(path, text, roots);
        Known.Remove(text);
        Known.GetValue(text, _ => file);
        return file;
    }

    private sealed record Result(ReadingOptions Options, GeneratorSettings Settings, CompiledContent Content);
}
