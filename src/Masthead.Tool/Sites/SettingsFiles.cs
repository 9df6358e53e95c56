using Masthead.Content.Paths;

namespace Masthead.Tool.Sites;

/// <summary>Files that are no content, and decide where content is and how severe rules are.</summary>
internal static class SettingsFiles
{
    private static readonly string[] Extensions = [".csproj", ".props", ".targets", ".globalconfig", ".editorconfig"];

    /// <summary>Their names, as a watcher takes them.</summary>
    public static IEnumerable<string> Filters => Extensions.Select(static extension => $"*{extension}");

    public static bool Include(string path) => Array.Exists(Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a project may import it, or hand it to the compiler: it lies beside, below or above.</summary>
    public static bool MayConcern(string path, SiteSettings settings) =>
        settings.Project is not null && (DiskPaths.IsBelow(settings.Folder, path) || (Path.GetDirectoryName(path) is { } folder && DiskPaths.IsBelow(folder, settings.Project)));

    public static bool MayBeContent(string path) => ContentPaths.IsYaml(path) || ContentPaths.IsMarkdown(path) || ContentPaths.IsOtherData(path) || ContentPaths.IsBodyText(path);

    /// <summary>Whether two settings are of the same files and rules; how severe rules are is left aside.</summary>
    public static bool AreAlike(SiteSettings one, SiteSettings other) => one with { Severities = other.Severities } == other;

    /// <summary>The text of a file; null for one that is not there, or cannot be read now.</summary>
    public static string? OnDisk(string path)
    {
        try
        {
            // What is no text is told as such, and not taken for a file that is gone.
            return TextFile.Read(path) ?? TextFile.NoText;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
