using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;

namespace Masthead.Content.Rules.Sites;

/// <summary>The texts of the site's articles, and whose text a file is that an article names as its own.</summary>
internal sealed class SiteProse
{
    private readonly Func<string, int, BodyProse?> read;

    /// <summary>Of files that articles may name, by their keys: as the compiler names them.</summary>
    private readonly Dictionary<string, string> bodyFiles;

    private readonly Dictionary<string, ContentPath> owners;

    public SiteProse(IEnumerable<ArticleFacts> articles, IEnumerable<ContentPath> bodyFiles, Func<string, int, BodyProse?> read)
        : this(new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, ContentPath>(StringComparer.Ordinal), read)
    {
        foreach (var path in bodyFiles)
            this.bodyFiles[BodyFiles.KeyOf(path.FilePath)] = path.FilePath;

        foreach (var article in articles)
        {
            if (article.BodyFile is { } named && this.bodyFiles.TryGetValue(named, out var file) && !owners.ContainsKey(file))
                owners.Add(file, article.Path);
        }
    }

    private SiteProse(Dictionary<string, string> bodyFiles, Dictionary<string, ContentPath> owners, Func<string, int, BodyProse?> read) => (this.bodyFiles, this.owners, this.read) = (bodyFiles, owners, read);

    /// <summary>The same, of texts that are read otherwise.</summary>
    public SiteProse ReadBy(Func<string, int, BodyProse?> other) => new(bodyFiles, owners, other);

    /// <summary>The article that names a file as its text.</summary>
    public ContentPath? OwnerOf(string filePath) => owners.TryGetValue(filePath, out var owner) ? owner : null;

    /// <summary>The text of an article; null where it has none, or has it in its YAML, which is not read.</summary>
    public BodyProse? Of(ContentFile file) => file.Article switch
    {
        { InlineBody: not null } or null => null,
        { BodyFile: not null } => BodyFileOf(file) is { } body ? read(body, 0) : null,
        { HasBody: true } => read(file.Path.FilePath, file.Body.Start),
        _ => null,
    };

    /// <summary>The file that holds the text of an article besides its own; null for none.</summary>
    public string? BodyFileOf(ArticleFacts article) => article.BodyFile is { } named && bodyFiles.TryGetValue(named, out var path) ? path : null;

    private string? BodyFileOf(ContentFile file) =>
        BodyFiles.NamedBy(file.Article!) is { } located && bodyFiles.TryGetValue(located, out var path) ? path : null;
}
