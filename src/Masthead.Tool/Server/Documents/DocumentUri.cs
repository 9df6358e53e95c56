namespace Masthead.Tool.Server.Documents;

/// <summary>Files as clients name them.</summary>
internal static class DocumentUri
{
    /// <summary>The full path; null for what is no file on this machine, such as a text that was never saved.</summary>
    public static string? PathOf(string? uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile || parsed.LocalPath.Contains('\0', StringComparison.Ordinal))
            return null;

        var path = parsed.LocalPath;
        // '/c:/site' is how clients on Windows write a drive.
        if (OperatingSystem.IsWindows() && path is ['/' or '\\', _, ':', ..])
            path = path[1..];
        return Path.IsPathFullyQualified(path) ? Path.GetFullPath(path) : null;
    }

    /// <summary>As editors write it, who compare it as text: .NET leaves brackets as they are.</summary>
    public static string Of(string path) => new Uri(Path.GetFullPath(path)).AbsoluteUri.Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
