using System.Collections.Immutable;
using Masthead.Content.Checking;
using Masthead.Content.Libraries;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution.Names;
using Masthead.Content.Text;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Builds;

/// <summary>The additional files of one build, without what else the compiler has of it: they outlast it.</summary>
internal sealed class KnownTexts : ISiteTexts
{
    private readonly Dictionary<string, KnownText> texts;

    private KnownTexts(Dictionary<string, KnownText> texts) => this.texts = texts;

    public static KnownTexts None { get; } = new([]);

    public IReadOnlyCollection<string> Files => texts.Keys;

    /// <param name="before">Of the build before: what is the same there is the same object here.</param>
    public static KnownTexts Of(ImmutableArray<AdditionalText> files, KnownTexts before, CancellationToken cancellation)
    {
        // Which names code mentions says nothing of the site, and every target framework has a file of its own for it.
        var content = files.Where(static file => !MentionedNames.IsFile(file.Path)).ToArray();
        var known = new KnownText[content.Length];
        // Whoever asks first for a text has the compiler read its file.
        Parallel.For(0, content.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var text = content[i].GetText(cancellation);
            known[i] = before.Find(content[i].Path) is { } same && same.Is(text) ? same : new KnownText(text);
        });

        var texts = new Dictionary<string, KnownText>(content.Length, StringComparer.Ordinal);
        for (var i = 0; i < content.Length; i++)
            texts[content[i].Path] = known[i];
        return new KnownTexts(texts);
    }

    public KnownText? Find(string file) => texts.TryGetValue(file, out var text) ? text : null;

    /// <summary>Every file that says something else than before, is new, or is gone.</summary>
    public IReadOnlyCollection<string> ChangedSince(KnownTexts before) =>
        [.. texts.Where(text => before.Find(text.Key) != text.Value).Select(static text => text.Key), .. before.Files.Where(file => !texts.ContainsKey(file))];

    /// <summary>The files of libraries, in their order; null for each that the build lacks.</summary>
    public EquatableArray<KnownText?> FilesOf(EquatableArray<LibraryPlace> libraries)
    {
        var byPath = texts.Where(static text => text.Key.EndsWith(LibraryFormat.Extension, StringComparison.Ordinal)).ToLookup(static text => ContentPaths.Normalize(text.Key), static text => text.Value, StringComparer.Ordinal);
        return libraries.Select(KnownText? (library) => byPath[library.Index].FirstOrDefault()).ToEquatableArray();
    }

    public string? TextOf(string file, CancellationToken cancellation) => Find(file)?.Text;

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation) => texts[path.FilePath].Read(path, how, cancellation);
}
