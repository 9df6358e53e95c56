using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
    private static readonly ConditionalWeakTable<AdditionalText, ContentText> Known = new();

    private readonly AdditionalText text;
    private readonly ContentRoots roots;
    private readonly Kept<(ReadingOptions, bool), CompiledContent> compiled = new();

    private volatile ContentText? withoutLanguage;

    private ContentText(ContentPath path, AdditionalText text, ContentRoots roots) => (Path, this.text, this.roots) = (path, text, roots);

    public ContentPath Path { get; }

    /// <summary>Those of the files that are content.</summary>
    public static EquatableArray<ContentText> In(ImmutableArray<AdditionalText> texts, ContentRoots roots) =>
        texts.Select(text => Of(text, roots)).OfType<ContentText>().ToEquatableArray();

    /// <summary>The same files, those whose names hold no language of the site with their names whole.</summary>
    public static EquatableArray<ContentText> InLanguages(EquatableArray<ContentText> files, EquatableArray<string> languages) =>
        SiteLanguages.Confirm(files, static file => file.Path, static file => file.WithoutLanguage, languages).ToEquatableArray();

    private ContentText WithoutLanguage => withoutLanguage ??= new ContentText(Path.WithoutLanguage(), text, roots);

    public ContentFile Read(ReadingOptions options, CancellationToken cancellation) => ContentFiles.Read(Path, text, options, cancellation).File;

    public CompiledContent Compile(ReadingOptions options, bool includeDrafts, CancellationToken cancellation)
    {
        if (compiled.TryGet((options, includeDrafts), out var known))
            return known;

        cancellation.ThrowIfCancellationRequested();
        return compiled.Keep((options, includeDrafts), CompiledContent.Of(Path, () => Read(options, cancellation), includeDrafts));
    }

    private static ContentText? Of(AdditionalText text, ContentRoots roots)
    {
        if (Known.TryGetValue(text, out var known) && known.roots.Equals(roots))
            return known;
        if (!roots.TryClassify(text.Path, out var path))
            return null;

        var file = new ContentText(path, text, roots);
        lock (Known)
        {
            Known.Remove(text);
            Known.Add(text, file);
        }

        return file;
    }
}
