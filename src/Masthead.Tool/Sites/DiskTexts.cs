using System.Collections.Concurrent;
using Masthead.Content.Binding;
using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Tool.Sites;

/// <summary>
/// The files of a site on disk, as they were when each was first read. A very large site does not have all of its texts in memory: what is not kept is read again
/// when it is asked for, and has to be the same text still.
/// </summary>
internal sealed class DiskTexts : ISiteTexts
{
    /// <summary>Characters of all texts together: ten thousand articles are kept as they are.</summary>
    private const long MostKept = 64_000_000;

    private readonly ConcurrentDictionary<string, DiskText> texts = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Reading> readings = new(StringComparer.Ordinal);

    private readonly long most;

    private long kept;

    /// <param name="files">Full paths.</param>
    /// <param name="most">How many characters are kept.</param>
    public DiskTexts(IReadOnlyCollection<string> files, long most = MostKept) => (Files, this.most) = (files, most);

    public IReadOnlyCollection<string> Files { get; }

    /// <exception cref="IOException">It cannot be read, or is another text than it was.</exception>
    public string? TextOf(string file, CancellationToken cancellation) => TextOf(file, out _);

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation)
    {
        if (readings.TryGetValue(path.FilePath, out var known) && known.How.Equals(how) && known.Path.Equals(path))
            return known.File ?? known.With(TextOf(path.FilePath, out _)!);

        var file = TextOf(path.FilePath, out var isKept) is { } text ? ContentReader.Read(path, text, how, cancellation) : ContentReader.ReadUndecodable(path);
        readings[path.FilePath] = new Reading(how, path, file, isKept || path.Role is not ContentRole.Article);
        return file;
    }

    private string? TextOf(string file, out bool isKept)
    {
        if (!texts.TryGetValue(file, out var known))
        {
            var text = TextFile.Read(file);
            var length = text?.Length ?? 0;
            known = texts.GetOrAdd(file, new DiskText(file, text, isKept: Interlocked.Add(ref kept, length) <= most));
            if (!known.IsKept)
                Interlocked.Add(ref kept, -length);
            isKept = known.IsKept;
            return text;
        }

        isKept = known.IsKept;
        return known.Value;
    }

    /// <summary>What was read of a file: without the text, where that is not kept.</summary>
    private sealed class Reading(ReadingOptions how, ContentPath path, ContentFile file, bool isWhole)
    {
        private readonly ContentFile withoutText = isWhole ? file : file with { Text = "", Article = file.Article! with { Source = default } };

        private readonly WeakReference<ContentFile>? last = isWhole ? null : new(file);

        public ReadingOptions How { get; } = how;

        public ContentPath Path { get; } = path;

        /// <summary>Null where its text is to be read again.</summary>
        public ContentFile? File => last is null ? withoutText : last.TryGetTarget(out var file) ? file : null;

        public ContentFile With(string text)
        {
            var file = withoutText with { Text = text, Article = withoutText.Article! with { Source = new SourceOf(text) } };
            last!.SetTarget(file);
            return file;
        }
    }
}
