using System.Collections.Concurrent;
using Masthead.Content.Binding;
using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Tool.Sites;

/// <summary>The files of a site on disk, each read once.</summary>
internal sealed class DiskTexts(IReadOnlyCollection<string> files) : ISiteTexts
{
    private readonly ConcurrentDictionary<string, string?> texts = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, (ReadingOptions How, ContentPath Path, ContentFile File)> readings = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Files => files;

    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public string? TextOf(string file, CancellationToken cancellation) => texts.GetOrAdd(file, static path => TextFile.Read(path));

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation)
    {
        if (readings.TryGetValue(path.FilePath, out var known) && known.How.Equals(how) && known.Path.Equals(path))
            return known.File;

        var file = TextOf(path.FilePath, cancellation) is { } text ? ContentReader.Read(path, text, how, cancellation) : ContentReader.ReadUndecodable(path);
        readings[path.FilePath] = (how, path, file);
        return file;
    }
}
