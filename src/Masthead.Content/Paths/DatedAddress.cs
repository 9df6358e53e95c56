using System.Text.RegularExpressions;

namespace Masthead.Content.Paths;

/// <summary>What Docusaurus makes of a file's path in its address: the date before all else, as it is written, each part of it a folder.</summary>
internal static class DatedAddress
{
    /// <summary>The last one, wherever it stands, with what sets it off from the rest.</summary>
    private static readonly Regex Date = new("(?<date>[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2})[-/]?", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

    /// <param name="path">Below the root, without an extension: <c>log/2024-05-31-ferry</c> is <c>2024/05/31/log/ferry</c>.</param>
    public static string Of(string path) =>
        Date.Match(path) is { Success: true } found ? $"{found.Groups["date"].Value.Replace('-', '/')}/{path.Remove(found.Index, found.Length)}" : path;
}
