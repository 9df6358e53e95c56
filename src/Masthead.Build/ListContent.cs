using System.Globalization;
using Microsoft.Build.Framework;

namespace Masthead.Build;

/// <summary>
/// Says of files what tells that one of them changed: a line for each, with its time. A link has a time of its own, which an edit of what it leads to leaves alone, so
/// that the content of that counts too.
/// </summary>
public sealed class ListContent : Microsoft.Build.Utilities.Task
{
    /// <summary>Full paths, in any order.</summary>
    [Required]
    public string[] Files { get; set; } = [];

    /// <summary>What is said of them, in their order.</summary>
    [Output]
    public string[] Lines { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        Lines = [.. Files.SelectMany(LinesOf)];
        return true;
    }

    private static IEnumerable<string> LinesOf(string file)
    {
        var entry = new FileInfo(file);
        yield return string.Format(CultureInfo.InvariantCulture, "{0} {1:yyyy-MM-dd HH:mm:ss.fffffff}", file, entry.LastWriteTimeUtc);
        if (entry.Exists && entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            yield return $"{file} is a link to {(ContentTask.BytesOf(file) is { } bytes ? Convert.ToBase64String(ContentTask.HashOf(bytes)) : "nothing that can be read")}";
    }
}
