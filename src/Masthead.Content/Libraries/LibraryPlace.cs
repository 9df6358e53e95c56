using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Libraries;

/// <summary>A library that a project references, as the build names it.</summary>
/// <param name="Index">The file in which it says what it is, normalized.</param>
/// <param name="Folder">What paths in it begin at: its project, or its package.</param>
internal sealed record LibraryPlace(string Index, string Folder)
{
    /// <summary>The libraries at some places, in their order.</summary>
    /// <param name="read">Reads an index; null for one that cannot be read.</param>
    public static EquatableArray<ReferencedLibrary> Read(IEnumerable<LibraryPlace> places, Func<string, ContentLibrary?> read) =>
        places.Select(place => read(place.Index) is { } library ? new ReferencedLibrary(library, place.Folder) : null).OfType<ReferencedLibrary>().ToEquatableArray();

    /// <param name="encoded">Of each its index and its folder, as roots are handed over.</param>
    public static EquatableArray<LibraryPlace> Parse(string? encoded)
    {
        var paths = ContentRoots.Paths(encoded);
        return Enumerable.Range(0, paths.Count / 2).Select(number => new LibraryPlace(paths[2 * number], paths[2 * number + 1])).ToEquatableArray();
    }
}
