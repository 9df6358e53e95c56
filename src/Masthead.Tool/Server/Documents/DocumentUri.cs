namespace Masthead.Tool.Server.Documents;

/// <summary>Files as clients name them.</summary>
internal static class DocumentUri
{
    /// <summary>The full path; null for what is no file on this machine, such as a text that was never saved.</summary>
    public static string? PathOf(string? uri) => PathOf(uri, OperatingSystem.IsWindows()) is { } path && Path.IsPathFullyQualified(path) ? Path.GetFullPath(path) : null;

    /// <param name="isWindows">Whether by the paths that Windows has: <c>c:\site</c>, <c>\\server\share</c>. Clients write <c>file:///c%3A/site</c> and <c>file:///C:/site</c>.</param>
    public static string? PathOf(string? uri, bool isWindows)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile || parsed.LocalPath.Contains('\0', StringComparison.Ordinal))
            return null;

        var path = parsed.LocalPath;
        if (!isWindows)
            return parsed.IsUnc ? null : path;

        path = path.Replace('/', '\\');
        if (path is ['\\', _, ':', ..])
            path = path[1..];
        return path is [var drive, ':', '\\', ..] && char.IsAsciiLetter(drive) ? char.ToUpperInvariant(drive) + path[1..]
            : parsed.IsUnc ? path
            : null;
    }

    /// <summary>As editors write it, who compare it as text: .NET leaves brackets as they are.</summary>
    public static string Of(string path) => Of(Path.GetFullPath(path), OperatingSystem.IsWindows());

    /// <param name="path">A full one.</param>
    /// <param name="isWindows">Whether it is one that Windows has.</param>
    public static string Of(string path, bool isWindows)
    {
        // Of a path .NET takes some percent signs for escapes, and others for themselves: a name may hold either, such as the address of a page in Japanese, and is told apart by escaping them all first.
        var escaped = path.Replace("%", "%25", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal).Replace("?", "%3F", StringComparison.Ordinal);
        var uri = !isWindows ? "file://" + escaped.Replace("\\", "%5C", StringComparison.Ordinal)
            : escaped.Replace('\\', '/') is var slashed && slashed.StartsWith("//", StringComparison.Ordinal) ? "file:" + slashed
            : "file:///" + slashed;
        return new Uri(uri).AbsoluteUri.Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
    }
}
