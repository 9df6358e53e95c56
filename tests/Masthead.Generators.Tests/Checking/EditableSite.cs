using System.Collections.Immutable;
using Masthead.Content.Binding;
using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Checking;

/// <summary>A site in memory, as it is between two edits; what an edit leaves alone is not read again.</summary>
internal sealed class EditableSite : ISiteTexts
{
    public const string Root = "/site/content";

    private readonly Dictionary<string, (ReadingOptions How, ContentPath Path, ContentFile File)> readings;

    private EditableSite(ImmutableSortedDictionary<string, string> texts, Dictionary<string, (ReadingOptions How, ContentPath Path, ContentFile File)> readings) =>
        (Texts, this.readings, Files) = (texts, readings, [.. texts.Keys]);

    /// <summary>By full path.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; }

    public IReadOnlyCollection<string> Files { get; }

    /// <summary>How many files were read.</summary>
    public int Reads { get; private set; }

    public static EditableSite Of(params IEnumerable<(string Path, string Text)> files) =>
        new(files.ToImmutableSortedDictionary(static file => $"{Root}/{file.Path}", static file => file.Text, StringComparer.Ordinal), []);

    /// <summary>The content of a sample, by its folder.</summary>
    public static EditableSite OfSample(string sample)
    {
        var folder = Path.Combine(Corpora.RepositoryRoot(), "samples", sample, "content");
        return Of(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))));
    }

    /// <param name="files">With their new texts; null for what is removed.</param>
    public EditableSite With(params IEnumerable<(string File, string? Text)> files)
    {
        var texts = Texts;
        var kept = new Dictionary<string, (ReadingOptions How, ContentPath Path, ContentFile File)>(readings);
        foreach (var (file, text) in files)
        {
            kept.Remove(file);
            texts = text is null ? texts.Remove(file) : texts.SetItem(file, text);
        }

        return new EditableSite(texts, kept);
    }

    /// <summary>The same, of which nothing was read yet.</summary>
    public EditableSite Afresh() => new(Texts, []);

    public SiteCheck Check() => new(this, ContentRoots.Parse($"{Root}/articles", $"{Root}/authors", $"{Root}/masthead.yml", Root), new ProjectFolder("/site/"), dialect: null);

    public string? TextOf(string file, CancellationToken cancellation) => Texts[file];

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation)
    {
        if (readings.TryGetValue(path.FilePath, out var known) && known.How.Equals(how) && known.Path.Equals(path))
            return known.File;

        Reads++;
        var file = ContentReader.Read(path, Texts[path.FilePath], how, cancellation);
        readings[path.FilePath] = (how, path, file);
        return file;
    }
}
