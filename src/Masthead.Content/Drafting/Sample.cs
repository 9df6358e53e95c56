using Masthead.Content.Binding;
using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Formats;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Drafting;

/// <summary>A file of the site's, as it is written.</summary>
internal sealed class Sample
{
    private readonly DataMapping root;

    private readonly KeySet keys;

    private readonly DialectKeys dialect;

    private Sample(ContentFile file, DataMapping root, KeySet keys, DialectKeys dialect) => (File, this.root, this.keys, this.dialect) = (file, root, keys, dialect);

    public ContentFile File { get; }

    public IReadOnlyList<DataEntry> Entries => root.Entries;

    /// <summary>Null for a file without keys, or one that cannot be read.</summary>
    public static Sample? OfArticle(ContentFile file, Dialect dialect) => Of(file, ArticleBinder.Keys, dialect.KeysOf("an article"));

    public static Sample? OfAuthor(ContentFile file, Dialect dialect) => Of(file, AuthorBinder.Keys, dialect.KeysOf("an author"));

    /// <summary>Keys and values as they stand in a file; null for one without any.</summary>
    public static DataNode? Root(ContentFile file, KeySet keys)
    {
        var matter = file.Path.IsMarkdown ? FrontMatter.Find(file.Text) : default;
        var within = file.Path.IsMarkdown ? new TextRange(matter.Start, matter.End) : new TextRange(0, file.Text.Length);
        return FormatReader.Of(file.Format).Read(file.Text, within, DataLimits.Default, keys, CancellationToken.None).Root;
    }

    /// <summary>The first of its keys that mean one of these.</summary>
    /// <param name="names">Canonical ones.</param>
    public DataEntry? Find(params string[] names)
    {
        foreach (var entry in root.Entries)
        {
            if (names.Contains(NameOf(entry.Key.Value)))
                return entry;
        }

        return null;
    }

    public string Written(DataNode node) => node.Range.Of(File.Text);

    /// <summary>Whether a key is for the generator's layouts alone.</summary>
    public bool IsPassedOver(DataEntry entry) => dialect.IsPassedOver(entry.Key.Value);

    private static Sample? Of(ContentFile file, KeySet keys, DialectKeys dialect) =>
        file.IsReadable && Root(file, keys) is DataMapping { Entries.Count: > 0 } root ? new Sample(file, root, keys, dialect) : null;

    private string? NameOf(string written) =>
        dialect.IsInstead(written) ? null : keys.TryGet(written, out var key) || dialect.TryGet(written, keys, out key) ? key.Name : null;
}
