namespace Masthead.Content.Paths;

/// <summary>Where the project lies.</summary>
/// <param name="Folder">Null where the build does not say: everything is below it then.</param>
internal sealed record ProjectFolder(string? Folder)
{
    private readonly string start = Folder is null ? "" : ContentPaths.Normalize(Folder) + "/";

    /// <summary>Whether a path is below it: others may use what is not.</summary>
    public bool Holds(string path) => ContentPaths.Normalize(path).StartsWith(start, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a folder, or lies below it: that one holds more than content.</summary>
    public bool IsIn(string folder) => start.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>A path as the project writes it.</summary>
    public string Relative(string path) => Holds(path) ? ContentPaths.Normalize(path).Substring(start.Length) : path;
}
