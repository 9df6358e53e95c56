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

    private static readonly HashSet<string> BuildExtensions = new(StringComparer.OrdinalIgnoreCase) { ".props", ".targets", ".projitems" };

    /// <summary>Empty of a folder that cannot be read: nobody builds what is in it.</summary>
    public static FolderListing Of(DirectoryInfo folder)
    {
        try
        {
            // By name: an object for each of ten thousand articles would take three times as long.
            return Of(Directory.GetFiles(folder.FullName), Directory.GetDirectories(folder.FullName));
        }
        catch (Exception exception) when (ContentTask.IsInputOrOutput(exception))
        {
            return new FolderListing([], [], [], IsProject: false);
        }
    }

    public static bool IsOfProject(string extension) => extension.EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    private static FolderListing Of(string[] files, string[] folders)
    {
        string[] builds = [.. files.Where(static file => IsBuild(Path.GetExtension(file)))];
        return new FolderListing(
            builds,
            [.. files.Where(static file => CodeExtensions.Contains(Path.GetExtension(file)))],
            [.. folders.Select(static folder => new DirectoryInfo(folder)).Where(static folder => folder.Name[0] != '.' && !SkippedFolders.Contains(folder.Name) && (folder.Attributes & FileAttributes.ReparsePoint) == 0)],
            builds.Any(static file => IsOfProject(Path.GetExtension(file))));
    }

    private static bool IsBuild(string extension) => IsOfProject(extension) || BuildExtensions.Contains(extension);
}
