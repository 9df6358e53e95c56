using System.Collections.Concurrent;
using System.Collections.Immutable;
using Masthead.Content.Binding;
using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Generators.Tests.Edits;

/// <summary>A site of texts as the core checks it, without a compiler.</summary>
internal sealed class TextSite : ISiteTexts
{
    private const string Root = "/site/content/";

    private static readonly ContentRoots Roots = ContentRoots.Parse(Root + "articles", string.Join('|', Root + "authors", Root + "authors.yml", Root + "authors.toml", Root + "authors.json"), Root + "masthead.yml");

    private readonly ImmutableSortedDictionary<string, string> files;

    private readonly ConcurrentDictionary<ContentPath, (ReadingOptions How, ContentFile File)> readings = new();

    private readonly Lazy<IReadOnlyList<RuleFinding>> findings;

    private TextSite(ImmutableSortedDictionary<string, string> files)
    {
        this.files = files;
        findings = new(() =>
        {
            var check = CheckOf(this);
            return [.. files.Keys.SelectMany(file => check.In(file, Cancellation).Where(found => !check.IsSuppressed(found.Rule.Id, file, found.Finding.Range.Start, Cancellation)))];
        });
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="files">Paths below the content folder, and texts; of several with one path the last counts.</param>
    public static TextSite Of(IEnumerable<(string Path, string Text)> files) =>
        new(files.GroupBy(static file => Root + file.Path).ToImmutableSortedDictionary(static file => file.Key, static file => file.Last().Text, StringComparer.Ordinal));

    public static SiteCheck CheckOf(ISiteTexts texts) => new(texts, Roots, new ProjectFolder("/site"), null);

    public IReadOnlyCollection<string> Files => [.. files.Keys];

    /// <summary>What is found and not left unsaid.</summary>
    public IReadOnlyList<RuleFinding> Findings => findings.Value;

    public string this[string file] => files[file];

    public TextSite With(string file, string text) => new(files.SetItem(file, text));

    /// <summary>The site with an edit done to it.</summary>
    /// <param name="answer">To its question.</param>
    public TextSite Edited(RuleFinding found, TextEdit edit, string answer)
    {
        var file = edit.FilePath ?? found.FilePath;
        return With(file, edit.Filled(answer, edit.CreatesFile ? Notation.Of(DataFormat.OfFile(file) ?? DataFormat.Yaml) : NotationOf(file)).Apply(edit.CreatesFile ? "" : files[file]));
    }

    public bool CanRead(string file) => Roots.TryClassify(file, out var path) && (path.Role == ContentRole.BodyText || Read(path, ReadingOptions.None, Cancellation).IsReadable);

    public Notation NotationOf(string file) => Roots.TryClassify(file, out var path) && path.Role != ContentRole.BodyText ? Read(path, ReadingOptions.None, Cancellation).Notation : YamlNotation.Instance;

    string? ISiteTexts.TextOf(string file, CancellationToken cancellation) => files.GetValueOrDefault(file);

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation)
    {
        if (readings.TryGetValue(path, out var known) && known.How.Equals(how))
            return known.File;

        var file = ContentReader.Read(path, files[path.FilePath], how, cancellation);
        readings[path] = (how, file);
        return file;
    }
}
