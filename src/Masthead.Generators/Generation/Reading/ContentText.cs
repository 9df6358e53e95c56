using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Generation.Reading;

/// <summary>
/// An additional file that is content. It is kept as long as its text lives, and keeps what it gave to the generated code, which depends on
/// nothing but the text and what it is asked with: where another file is edited, this one only has to be asked again.
/// </summary>
internal sealed class ContentText
{
    private static readonly ConditionalWeakTable<AdditionalText, ContentText> Texts = new();

    private readonly AdditionalText text;
    private readonly ContentRoots roots;
    private readonly Kept<(ReadingOptions, bool, bool), CompiledContent> compiled = new();

    private volatile ContentText? other;

    private ContentText(ContentPath path, AdditionalText text, ContentRoots roots) => (Path, this.text, this.roots) = (path, text, roots);

    public ContentPath Path { get; }

    /// <summary>Those of the files that are content.</summary>
    public static EquatableArray<ContentText> In(ImmutableArray<AdditionalText> texts, ContentRoots roots) =>
        texts.Select(text => Of(text, roots)).OfType<ContentText>().ToEquatableArray();

    /// <summary>Those of them that are content on the site, each known as the site says.</summary>
    public static EquatableArray<ContentText> Known(EquatableArray<ContentText> files, Dialect dialect, EquatableArray<string> languages) =>
        SitePaths.Known(files, static file => file.Path, static (file, path) => file.At(path), dialect, languages).ToEquatableArray();

    /// <summary>The same file, known otherwise: one object, as long as the site says the same.</summary>
    private ContentText At(ContentPath path) => path.Equals(Path) ? this : other is { } known && known.Path.Equals(path) ? known : other = new ContentText(path, text, roots);

    public ContentFile Read(ReadingOptions options, CancellationToken cancellation) => ContentFiles.Read(Path, text, options, cancellation);

    public bool IsCompiled(ReadingOptions options, GeneratorSettings settings) => compiled.TryGet((options, settings.IncludeDrafts, settings.ReadsBodiesLive), out _);

    public CompiledContent Compile(ReadingOptions options, GeneratorSettings settings, CancellationToken cancellation)
    {
        var asked = (options, settings.IncludeDrafts, settings.ReadsBodiesLive);
        if (compiled.TryGet(asked, out var known))
            return known;

        cancellation.ThrowIfCancellationRequested();
        return compiled.Keep(asked, CompiledContent.Of(Path, () => Read(options, cancellation), settings.IncludeDrafts, settings.ReadsBodiesLive));
    }

    private static ContentText? Of(AdditionalText text, ContentRoots roots)
    {
        if (Texts.TryGetValue(text, out var known) && known.roots.Equals(roots))
            return known;
        if (!roots.TryClassify(text.Path, out var path))
            return null;

        var file = new ContentText(path, text, roots);
        lock (Texts)
        {
            Texts.Remove(text);
            Texts.Add(text, file);
        }

        return file;
    }
}
