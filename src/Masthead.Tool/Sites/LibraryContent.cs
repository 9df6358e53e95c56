using System.Text.RegularExpressions;

namespace Masthead.Tool.Sites;

/// <summary>The content of a library whose project is on this disk, by the list that its build leaves beside its index.</summary>
internal static partial class LibraryContent
{
    /// <summary>Its files, and the folders that they are in: one that is new, or gone, changes its folder. Nothing of a package, which never changes.</summary>
    /// <param name="index">The file in which the library says what it is.</param>
    public static IEnumerable<string> Of(string index)
    {
        var list = Path.Combine(Path.GetDirectoryName(index)!, "Masthead.Library.txt");
        if (!File.Exists(list))
            return [index];

        var files = File.ReadLines(list).Select(static line => FileLine().Match(line)).Where(static match => match.Success).Select(static match => match.Groups["path"].Value).ToArray();
        var folders = files.Select(static file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal).Where(Directory.Exists).ToArray();
        return [index, .. files, .. folders, .. folders.SelectMany(static folder => Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A path, and when the file was written.</summary>
    [GeneratedRegex(@"^(?<path>.+) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?$")]
    private static partial Regex FileLine();
}
