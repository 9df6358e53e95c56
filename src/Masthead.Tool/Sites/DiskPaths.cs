using Masthead.Content.Paths;

namespace Masthead.Tool.Sites;

/// <summary>Full paths, compared as the disks of this machine do: the shell, an editor, MSBuild and the site itself may each write one file's otherwise.</summary>
internal static class DiskPaths
{
    /// <summary>Whether two names that differ in case alone are two files. A disk may be set up otherwise; nothing says so of a path.</summary>
    public static bool TellCase { get; } = OperatingSystem.IsLinux();

    /// <summary>What two paths have in common that are of one file.</summary>
    public static string KeyOf(string path) => KeyOf(path, TellCase);

    /// <param name="tellsCase">See <see cref="TellCase"/>.</param>
    public static string KeyOf(string path, bool tellsCase) => ContentPaths.Normalize(path) is var normalized && tellsCase ? normalized : normalized.ToUpperInvariant();

    public static bool AreOne(string one, string other) => KeyOf(one) == KeyOf(other);

    public static bool IsBelow(string folder, string path) => IsBelow(folder, path, TellCase);

    public static bool IsBelow(string folder, string path, bool tellsCase) => KeyOf(path, tellsCase).StartsWith(KeyOf(folder, tellsCase) + "/", StringComparison.Ordinal);

    public static bool AreOneOrBelow(string folder, string path) => AreOne(folder, path) || IsBelow(folder, path);

    /// <summary>Whether another file than one has a path: where a disk does not tell case, the file itself has it by a name that differs in case alone.</summary>
    public static bool IsOfAnother(string path, string file) =>
        Path.Exists(path) && path != file && (!path.Equals(file, StringComparison.OrdinalIgnoreCase) || FolderWalk.FilesIn(Path.GetDirectoryName(path)!).Contains(path, StringComparer.Ordinal));
}
