namespace Masthead.Build;

/// <summary>What a folder has that builds, is compiled, or may hold such.</summary>
/// <param name="Builds">Files that MSBuild reads.</param>
/// <param name="Code">Files that may name a member.</param>
/// <param name="Folders">Without those that hold what was built, hidden ones, and links, which may lead back to where they lie.</param>
/// <param name="IsProject">Whether a project lies in it.</param>
internal sealed record FolderListing(IReadOnlyList<string> Builds, IReadOnlyList<string> Code, IReadOnlyList<DirectoryInfo> Folders, bool IsProject)
{
    private static readonly HashSet<string> SkippedFolders = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    private static readonly HashSet<string> CodeExtensions = new(StringComparer.OrdinalIgnoreCase) { ".cs", ".razor", ".cshtml", ".fs", ".fsi", ".vb", ".xaml", ".axaml", ".projitems" };

    /// <summary>Empty of a folder that cannot be read: nobody builds what is in it.</summary>
    public static FolderListing Of(DirectoryInfo folder)
    {
        try
        {
            return Of(folder.GetFileSystemInfos());
        }
        catch (Exception exception) when (ContentTask.IsInputOrOutput(exception))
        {
            return new FolderListing([], [], [], IsProject: false);
        }
    }

    public static bool IsOfProject(string extension) => extension.EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    private static FolderListing Of(FileSystemInfo[] entries)
    {
        var files = entries.OfType<FileInfo>().ToArray();
        return new FolderListing(
            [.. files.Where(static file => IsBuild(file.Extension)).Select(static file => file.FullName)],
            [.. files.Where(static file => CodeExtensions.Contains(file.Extension)).Select(static file => file.FullName)],
            [.. entries.OfType<DirectoryInfo>().Where(static folder => folder.Name[0] != '.' && !SkippedFolders.Contains(folder.Name) && (folder.Attributes & FileAttributes.ReparsePoint) == 0)],
            entries.Any(static entry => IsOfProject(entry.Extension)));
    }

    private static bool IsBuild(string extension) => IsOfProject(extension) || extension.ToLowerInvariant() is ".props" or ".targets" or ".projitems";
}
