using Masthead.Content.Binding;
using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Benchmarks.Checks;

/// <summary>A site as an editor has it: texts in memory, each file read once.</summary>
internal sealed class SiteInMemory : ISiteTexts
{
    private const string Root = "/site/content";

    private readonly Dictionary<string, string> texts;

    private readonly Dictionary<string, (ReadingOptions How, ContentPath Path, ContentFile File)> readings;

    public SiteInMemory(IEnumerable<(string Path, string Text)> files)
        : this(files.ToDictionary(static file => $"{Root}/{file.Path}", static file => file.Text, StringComparer.Ordinal), new(StringComparer.Ordinal))
    {
    }

    private SiteInMemory(Dictionary<string, string> texts, Dictionary<string, (ReadingOptions How, ContentPath Path, ContentFile File)> readings) => (this.texts, this.readings) = (texts, readings);

    public IReadOnlyCollection<string> Files => texts.Keys;

    /// <param name="path">Below the content folder.</param>
    public static string NameOf(string path) => $"{Root}/{path}";

    public SiteCheck Check() => new(this, ContentRoots.Parse(Root + "/articles", Root + "/authors", Root + "/masthead.yml", Root), new ProjectFolder("/site/"), dialect: null);

    /// <summary>The same with another text for a file.</summary>
    public SiteInMemory With(string file, string text)
    {
        var kept = new Dictionary<string, (ReadingOptions How, ContentPath Path, ContentFile File)>(readings, StringComparer.Ordinal);
        kept.Remove(file);
        return new SiteInMemory(new Dictionary<string, string>(texts, StringComparer.Ordinal) { [file] = text }, kept);
    }

    public string TextOf(string file, CancellationToken cancellation) => texts[file];

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation)
    {
        if (readings.TryGetValue(path.FilePath, out var known) && known.How.Equals(how) && known.Path.Equals(path))
            return known.File;

        var file = ContentReader.Read(path, texts[path.FilePath], how, cancellation);
        readings[path.FilePath] = (how, path, file);
        return file;
    }
}
