using System.Runtime.CompilerServices;
using Masthead.Content.Libraries;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Generators.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators;

/// <summary>The content libraries among the additional files, each read once as long as its text lives: the generator and the analyzers have one object of them.</summary>
internal static class LibraryFiles
{
    private static readonly ConditionalWeakTable<SourceText, Reading> Readings = new();

    /// <param name="texts">All additional files.</param>
    /// <param name="places">Which of them are libraries; what is of another version the build has reported.</param>
    public static SiteLibraries In(IEnumerable<AdditionalText> texts, EquatableArray<LibraryPlace> places, CancellationToken cancellation)
    {
        if (places.Count == 0)
            return SiteLibraries.None;

        var files = texts.Where(static text => text.Path.EndsWith(LibraryFormat.Extension, StringComparison.Ordinal)).GroupBy(static text => ContentPaths.Normalize(text.Path), StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
        Reading? first = null;
        var key = LibraryPlace.Read(places, index =>
        {
            cancellation.ThrowIfCancellationRequested();
            if (!files.TryGetValue(index, out var file) || file.GetText(cancellation) is not { } text)
                return null;

            var reading = Readings.GetValue(text, static text => new Reading(LibraryFormat.Read(text.ToString()) is { } library ? library with { Namespace = CSharpNamespace.Of(library.Namespace) } : null));
            first ??= reading;
            return reading.Library;
        });
        return first is null ? SiteLibraries.None : first.Together.TryGet(key, out var known) ? known : first.Together.Keep(key, new SiteLibraries(key));
    }

    private sealed class Reading(ContentLibrary? library)
    {
        public ContentLibrary? Library => library;

        /// <summary>With all others that it was last referenced with.</summary>
        public Kept<EquatableArray<ReferencedLibrary>, SiteLibraries> Together { get; } = new();
    }
}
