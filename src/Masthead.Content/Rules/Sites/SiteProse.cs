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
    private readonly Dictionary<string, string> bodyFiles = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ContentFile> owners = new(StringComparer.Ordinal);

    public SiteProse(IEnumerable<ContentFile> articles, IEnumerable<ContentPath> bodyFiles, Func<string, int, BodyProse?> read)
    {
        this.read = read;
        foreach (var path in bodyFiles)
            this.bodyFiles[BodyFiles.KeyOf(path.FilePath)] = path.FilePath;

        foreach (var article in articles)
        {
            if (BodyFileOf(article) is { } file && !owners.ContainsKey(file))
                owners.Add(file, article);
        }
    }

    /// <summary>The article that names a file as its text.</summary>
    public ContentFile? OwnerOf(string filePath) => owners.TryGetValue(filePath, out var owner) ? owner : null;

    /// <summary>The text of an article; null where it has none, or has it in its YAML, which is not read.</summary>
    public BodyProse? Of(ContentFile file) => file.Article switch
    {
        { InlineBody: not null } or null => null,
        { BodyFile: not null } => BodyFileOf(file) is { } body ? read(body, 0) : null,
        { HasBody: true } => read(file.Path.FilePath, file.Body.Start),
        _ => null,
    };

    private string? BodyFileOf(ContentFile file) =>
        BodyFiles.NamedBy(file.Article!) is { } located && bodyFiles.TryGetValue(located, out var path) ? path : null;
}
