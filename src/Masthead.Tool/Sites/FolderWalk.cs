using System.IO.Enumeration;

namespace Masthead.Tool.Sites;

/// <summary>The files below a folder, as MSBuild finds them: links to folders are followed, but for those that lead back to where they lie.</summary>
internal static class FolderWalk
{
    /// <param name="entersFolder">Asked for the name of each folder on the way.</param>
    /// <param name="hasFile">Asked for the name of each file.</param>
    /// <param name="depth">How many folders deep.</param>
    public static IEnumerable<string> Files(string folder, FileSystemName entersFolder, FileSystemName hasFile, int depth = 64) => new FileSystemEnumerable<string>(
        folder, static (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = depth, IgnoreInaccessible = true, AttributesToSkip = 0 })
    {
        ShouldRecursePredicate = (ref entry) => entersFolder(entry.FileName) && !(entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && LeadsBack(entry.ToFullPath())),
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && hasFile(entry.FileName),
    };

    /// <summary>The files in a folder itself: none of one that may not be looked into, such as somebody else's above.</summary>
    public static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = 0 });

    /// <summary>The folders in one.</summary>
    public static IEnumerable<string> FoldersIn(string folder) => Directory.EnumerateDirectories(folder, "*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = 0 });

    /// <summary>Whether a link leads to a folder that it lies in: who follows it comes by here again.</summary>
    private static bool LeadsBack(string link)
    {
        var (place, target) = (RealPath(Path.GetDirectoryName(link)!), RealPath(link));
        return target is null || place is null || place == target || target.Length == 1 || place.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>A path without links; null for one that leads nowhere.</summary>
    private static string? RealPath(string path)
    {
        try
        {
            if (Path.GetDirectoryName(path) is not { } above)
                return path;
            if (new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true) is { } target)
                return RealPath(Path.TrimEndingDirectorySeparator(target.FullName));
            return RealPath(above) is { } folder ? Path.Combine(folder, Path.GetFileName(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>Whether a name is one that is looked for.</summary>
internal delegate bool FileSystemName(ReadOnlySpan<char> name);
