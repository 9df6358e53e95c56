using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Libraries;

/// <summary>A library that a project references, as the build names it.</summary>
/// <param name="Index">The file in which it says what it is, normalized.</param>
/// <param name="Folder">What paths in it begin at: its project, or its package.</param>
internal sealed record LibraryPlace(string Index, string Folder)
{
    /// <param name="encoded">Of each its index and its folder, as roots are handed over.</param>
    public static EquatableArray<LibraryPlace> Parse(string? encoded)
    {
        var paths = ContentRoots.Paths(encoded);
        return Enumerable.Range(0, paths.Count / 2).Select(number => new LibraryPlace(paths[2 * number], paths[2 * number + 1])).ToEquatableArray();
    }
}
