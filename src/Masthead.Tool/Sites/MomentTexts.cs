using System.Collections.Concurrent;
using System.Collections.Immutable;
using Masthead.Content.Binding;
using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Tool.Sites;

/// <summary>The texts of a site at one moment: those on disk when it was opened, but for those that have changed since. What did not change is not read again.</summary>
internal sealed class MomentTexts : ISiteTexts
{
    private readonly DiskTexts opened;

    /// <summary>What has changed; null for what is gone.</summary>
    private readonly ImmutableDictionary<string, string?> changed;

    private readonly SortedSet<string> files;

    private readonly ConcurrentDictionary<string, (string? Text, ReadingOptions How, ContentPath Path, ContentFile File)> readings;

    public MomentTexts(DiskTexts opened)
        : this(opened, ImmutableDictionary.Create<string, string?>(StringComparer.Ordinal), new SortedSet<string>(opened.Files, StringComparer.Ordinal), new(StringComparer.Ordinal))
    {
    }

    private MomentTexts(DiskTexts opened, ImmutableDictionary<string, string?> changed, SortedSet<string> files, ConcurrentDictionary<string, (string? Text, ReadingOptions How, ContentPath Path, ContentFile File)> readings) =>
        (this.opened, this.changed, this.files, this.readings) = (opened, changed, files, readings);

    public IReadOnlyCollection<string> Files => files;

    public bool Has(string file) => files.Contains(file);

    /// <summary>The next moment.</summary>
    /// <param name="changes">Files with their new texts; null for what is gone.</param>
    public MomentTexts With(IReadOnlyDictionary<string, string?> changes)
    {
        var next = files;
        if (changes.Any(change => change.Value is null == files.Contains(change.Key)))
        {
            next = new SortedSet<string>(files, StringComparer.Ordinal);
            foreach (var (file, text) in changes)
                _ = text is null ? next.Remove(file) : next.Add(file);
        }

        return new MomentTexts(opened, changed.SetItems(changes), next, readings);
    }

    public string? TextOf(string file, CancellationToken cancellation) => changed.TryGetValue(file, out var text) ? Decoded(text) : opened.TextOf(file, cancellation);

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation)
    {
        if (!changed.TryGetValue(path.FilePath, out var text))
            return opened.Read(path, how, cancellation);
        if (readings.TryGetValue(path.FilePath, out var known) && ReferenceEquals(known.Text, text) && known.How.Equals(how) && known.Path.Equals(path))
            return known.File;

        var file = Decoded(text) is { } decoded ? ContentReader.Read(path, decoded, how, cancellation) : ContentReader.ReadUndecodable(path);
        readings[path.FilePath] = (text, how, path, file);
        return file;
    }

    private static string? Decoded(string? text) => text == TextFile.NoText ? null : text;
}
