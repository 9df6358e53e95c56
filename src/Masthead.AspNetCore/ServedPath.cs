namespace Masthead.AspNetCore;

/// <summary>Paths as a server hands them over: decoded but for a slash, which stays as whoever asks has encoded it.</summary>
internal static class ServedPath
{
    /// <summary>One way to write it, of both that an encoded slash has.</summary>
    public static string Of(string path) => path.Replace("%2f", "%2F", StringComparison.Ordinal);

    /// <summary>What a server would make of a path as it stands in a link.</summary>
    public static string Decoded(string path) => Of(Uri.UnescapeDataString(path.Replace("%2F", "%252F", StringComparison.OrdinalIgnoreCase)));
}
