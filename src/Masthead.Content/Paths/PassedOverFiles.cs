using Masthead.Content.Dialects;
using Masthead.Content.Text;

namespace Masthead.Content.Paths;

/// <summary>Files below the content folder that look like content and that nothing reads, those of one folder together.</summary>
/// <param name="Place">The file, or the folder that all of them lie in, below the content folder.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
/// <param name="Files">As the compiler names them, by path.</param>
internal sealed record PassedOverFiles(string Place, bool IsFolder, EquatableArray<string> Files)
{
    /// <summary>What is known about the content folder is said of those that are no folder for content alone: the project's own, and one that holds no root.</summary>
    public static IReadOnlyList<PassedOverFiles> In(ContentRoots roots, ProjectFolder project, IEnumerable<string> files, Dialect dialect)
    {
        if (roots.Folder is not { Length: > 0 } folder || project.IsIn(folder))
            return [];

        var inner = roots.Articles.Concat(roots.Authors).Append(roots.Publication ?? "").Where(root => ContentRoots.IsBelow(folder, root) && !ScatteredRoot.Is(root)).Select(root => root.Substring(folder.Length + 1)).ToArray();
        if (inner.Length == 0)
            return [];

        var candidates =
            from file in files.OrderBy(ContentPaths.Normalize, StringComparer.Ordinal)
            let path = ContentPaths.Normalize(file)
            where ContentRoots.IsBelow(folder, path) && !roots.TryClassify(file, out _) && IsContent(path, roots) && !IsKnownAside(path.Substring(folder.Length + 1)) && !DialectPaths.IsAside(path.Substring(folder.Length + 1), dialect)
            group file by PlaceOf(path.Substring(folder.Length + 1), inner);
        return [.. candidates.Select(place => new PassedOverFiles(place.Key.Place, place.Key.IsFolder, place.ToEquatableArray()))];
    }

    /// <summary>The outermost folder that no root lies in, else the file itself.</summary>
    private static (string Place, bool IsFolder) PlaceOf(string path, string[] roots)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var folder = path.Substring(0, slash);
            if (!roots.Any(root => root == folder || root.StartsWith(folder + "/", StringComparison.Ordinal)))
                return (folder, true);
        }

        return (path, false);
    }

    private static bool IsContent(string path, ContentRoots roots) =>
        ContentPaths.IsYaml(path) || ContentPaths.IsMarkdown(path)
        || (ContentPaths.IsOtherData(path) && (ContentPaths.FolderOf(path) == roots.Folder ? IsNamed(path, "authors") || IsNamed(path, "masthead") : roots.Authors.Any(root => roots.IsAtOrBelow(root, path))));

    private static bool IsNamed(string path, string name) => ContentPaths.WithoutExtension(path.Substring(path.LastIndexOf('/') + 1)).Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Names that begin with a mark are a tool's or an editor's, and those in capitals speak to whoever opens the repository: README, CONTRIBUTING.</summary>
    private static bool IsKnownAside(string path)
    {
        var parts = path.Split('/');
        var name = ContentPaths.WithoutExtension(parts[parts.Length - 1]);
        return parts.Any(static part => part[0] is '.' or '~' or '#' || part == "node_modules")
            || name.Equals("readme", StringComparison.OrdinalIgnoreCase)
            || (name.Length > 1 && ContentPaths.IsMarkdown(path) && name.All(static character => char.IsUpper(character) || character is '_' or '-'));
    }
}
