using Masthead.Content.Binding;
using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Content.Fixing;

/// <summary>The files of a site as edits leave them: what they are made of stays as it is.</summary>
internal sealed class EditedTexts(ISiteTexts written) : ISiteTexts
{
    private readonly Dictionary<string, string> edited = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (ReadingOptions How, ContentPath Path, ContentFile File)> readings = new(StringComparer.Ordinal);

    private readonly HashSet<string> files = new(written.Files, StringComparer.Ordinal);

    private readonly object gate = new();

    /// <summary>Those that edits make included.</summary>
    public IReadOnlyCollection<string> Files
    {
        get
        {
            lock (gate)
                return [.. files.OrderBy(static file => file, StringComparer.Ordinal)];
        }
    }

    /// <summary>The files that edits have changed or made, with the texts that they are to have, by path.</summary>
    public IReadOnlyList<(string File, string Text)> Changed
    {
        get
        {
            lock (gate)
                return [.. edited.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => (file.Key, file.Value))];
        }
    }

    public bool Has(string file)
    {
        lock (gate)
            return files.Contains(file);
    }

    public void Write(string file, string text)
    {
        lock (gate)
        {
            edited[file] = text;
            files.Add(file);
        }
    }

    public string? TextOf(string file, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (edited.TryGetValue(file, out var text))
                return text;
        }

        return written.TextOf(file, cancellation);
    }

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation)
    {
        string? text;
        lock (gate)
        {
            if (!edited.TryGetValue(path.FilePath, out text))
                text = null;
            else if (readings.TryGetValue(path.FilePath, out var known) && ReferenceEquals(known.File.Text, text) && known.How.Equals(how) && known.Path.Equals(path))
                return known.File;
        }

        if (text is null)
            return written.Read(path, how, cancellation);

        var file = ContentReader.Read(path, text, how, cancellation);
        lock (gate)
            readings[path.FilePath] = (how, path, file);
        return file;
    }
}
