using System.Text;

namespace Masthead.Publishing.Files;

/// <summary>The folder of a static host, in which files of ours stand among others.</summary>
internal sealed class StaticFolder(string folder)
{
    /// <summary>A file in it that lists ours, by their paths in the folder.</summary>
    private const string ListName = ".masthead-files";

    private readonly string root = Path.GetFullPath(folder);

    /// <summary>By the path in the folder, with <c>/</c>: what a disk that does not tell cases apart would write twice is one.</summary>
    private readonly Dictionary<string, string> written = new(StringComparer.OrdinalIgnoreCase);

    private string List => Path.Combine(root, ListName);

    /// <summary>Writes files, and deletes what was written before and is not any more.</summary>
    /// <returns>Their paths on the site.</returns>
    public async Task<IReadOnlyList<string>> WriteAllAsync(IEnumerable<PublishedFile> files, CancellationToken cancellation)
    {
        Directory.CreateDirectory(root);
        string[] before = File.Exists(List) ? await File.ReadAllLinesAsync(List, cancellation).ConfigureAwait(false) : [];
        try
        {
            foreach (var file in files)
                await WriteAsync(file, cancellation).ConfigureAwait(false);
        }
        catch
        {
            // The next run has to know what this one wrote.
            await WriteListAsync(written.Keys.Union(before, StringComparer.OrdinalIgnoreCase), CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        foreach (var relative in before)
        {
            if (!written.ContainsKey(relative) && Within(relative) is { } path)
                File.Delete(path);
        }

        await WriteListAsync(written.Keys, cancellation).ConfigureAwait(false);
        return [.. written.Values];
    }

    private async Task WriteAsync(PublishedFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var relative = Uri.UnescapeDataString(file.Path.TrimStart('/'));
        var path = Within(relative) ?? throw new IOException($"'{file.Path}' leads out of the folder: give the article, section or author another id or address.");
        if (!written.TryAdd(relative, file.Path))
            throw new IOException($"'{file.Path}' is there already, or differs from '{written[relative]}' by case alone: give one of the two articles, sections or authors another id or address.");
        if (File.Exists(path) && (await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false)).AsSpan().SequenceEqual(file.Content.Span))
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, file.Content.ToArray(), cancellation).ConfigureAwait(false);
    }

    private Task WriteListAsync(IEnumerable<string> paths, CancellationToken cancellation) =>
        File.WriteAllTextAsync(List, string.Concat(paths.Order(StringComparer.Ordinal).Select(static path => path + "\n")), new UTF8Encoding(false), cancellation);

    /// <summary>Null for a path that leads elsewhere, be it to the list itself.</summary>
    private string? Within(string relative)
    {
        if (relative.Length == 0 || relative == ListName || relative.Contains('\\') || relative.Any(char.IsControl))
            return null;

        var path = Path.GetFullPath(Path.Combine(root, relative));
        return path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : null;
    }
}
