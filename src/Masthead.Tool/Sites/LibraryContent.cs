using System.Text.RegularExpressions;
using Masthead.Content.Paths;

namespace Masthead.Tool.Sites;

/// <summary>The content of a library whose project is on this disk, by the list that its build leaves beside its index.</summary>
internal static partial class LibraryContent
{
    /// <summary>
    /// Its files, the folders that they are in or may be in, and where its build would look for more: a file that is new, or gone, changes its folder. Nothing of a package,
    /// which never changes.
    /// </summary>
    /// <param name="index">The file in which the library says what it is.</param>
    public static IEnumerable<string> Of(string index)
    {
        var list = Path.Combine(Path.GetDirectoryName(index)!, "Masthead.Library.txt");
        if (!File.Exists(list))
            return [index];

        var lines = File.ReadAllLines(list);
        var files = lines.Select(static line => FileLine().Match(line)).Where(static match => match.Success).Select(static match => match.Groups["path"].Value).ToArray();
        string[] roots = [.. Named("articles"), .. Named("authors"), .. Named("publication")];
        var folders = files.Select(static file => Path.GetDirectoryName(file)!).Concat(roots).Where(Directory.Exists).Distinct(StringComparer.Ordinal).ToArray();
        return
        [
            index, .. files, .. roots, .. Named("content").SelectMany(ContentPlaces.In),
            .. folders, .. folders.SelectMany(static folder => Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories)).Distinct(StringComparer.Ordinal),
        ];

        IEnumerable<string> Named(string what) => lines.Where(line => line.StartsWith($"{what}: ", StringComparison.Ordinal)).SelectMany(line => ContentRoots.Paths(line[(what.Length + 2)..]));
    }

    /// <summary>A path, and when the file was written.</summary>
    [GeneratedRegex(@"^(?<path>.+) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?$")]
    private static partial Regex FileLine();
}
