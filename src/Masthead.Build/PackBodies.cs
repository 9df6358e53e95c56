using System.Text;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Microsoft.Build.Framework;

namespace Masthead.Build;

/// <summary>
/// Packs the bodies of Markdown articles into the resource that the library reads. What may be published is decided by
/// the core, so that the compiler leaves out no more and no less.
/// </summary>
public sealed class PackBodies : ContentTask
{
    /// <summary>Whether drafts and withheld pieces are packed: <c>include</c> or <c>exclude</c>.</summary>
    [Required]
    public string Drafts { get; set; } = "";

    /// <summary>The file to write. It is left alone where it has these bytes already.</summary>
    [Required]
    public string Pack { get; set; } = "";

    /// <summary>The file that says for the next time what each article was found to hold; empty where nothing is kept.</summary>
    public string Kept { get; set; } = "";

    private protected override string UnreadableConsequence => "The article cannot be read, so its body would be missing from the assembly";

    private protected override bool Run(CancellationToken cancellation)
    {
        var (content, options) = Content();
        var key = KeyOfBodies(content, Drafts);
        var read = ArticlesBy(key);
        var before = BytesOf(Pack);
        var hashBefore = before is null ? null : HashOf(before);
        var kept = KeptBodies.Of(BytesOf(Kept), key, before, hashBefore);
        var known = 0;
        var found = OfEach(content.Where(static path => path.Role == ContentRole.Article), Find, cancellation, Known).OfType<FoundBody>().ToList();
        Log.LogMessage(MessageImportance.Low, "Of {0} articles {1} are as they were when their bodies were packed.", found.Count, known);
        var packed = Packed(found, content);
        if (Log.HasLoggedErrors)
            return false;

        var pack = new BodyPackWriter(packed.Select(static body => (body.Body!, body.Text)));
        if (pack.Problem is { } problem)
        {
            LogError(Pack, problem);
            return false;
        }

        var hash = before?.Length == pack.Length ? pack.WriteTo(Stream.Null) : null;
        return ((hash is not null && hash.AsSpan().SequenceEqual(hashBefore)) || TryWrite(Pack, stream => hash = pack.WriteTo(stream), "The bodies of the articles cannot be written"))
            && (Kept.Length == 0 || TryWrite(Kept, KeptBodies.Write(key, hash!, found, packed), "What is known of the bodies of the articles cannot be written"));

        FoundBody? Known(ContentPath path) => read.HashOf(path.FilePath) is { } fingerprint ? Unchanged(path, fingerprint) : null;

        FoundBody Find(ContentPath path, byte[] bytes)
        {
            var fingerprint = HashOf(bytes);
            return Unchanged(path, fingerprint) ?? Read(path, fingerprint, TextOf(bytes), read, options, cancellation);
        }

        FoundBody? Unchanged(ContentPath path, byte[] fingerprint)
        {
            var body = kept.Find(path, fingerprint);
            if (body is not null)
                Interlocked.Increment(ref known);
            return body;
        }
    }

    private FoundBody Read(ContentPath path, byte[] fingerprint, string text, ReadArticles read, ReadingOptions options, CancellationToken cancellation)
    {
        if (!read.TryFindBody(path.FilePath, fingerprint, out var body, out var namedFile))
            (body, namedFile) = PackableBody.Of(path, text, options, IncludesDrafts(Drafts), cancellation);
        var found = new FoundBody(path, fingerprint, body, namedFile, default);
        return found.IsInOwnFile ? found with { Text = Encoded(body!, text) } : found;
    }

    /// <summary>One body an id: of two files that share one, which the analyzers report, the first by path.</summary>
    private List<FoundBody> Packed(List<FoundBody> found, ContentPath[] content)
    {
        // A file that an article names as its text is no article itself. It may be the text of a draft.
        var articleBodies = new ArticleBodies(found.Select(static body => body.NamedFile).OfType<string>(), content.Select(static path => ContentPaths.Normalize(path.FilePath)));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var packed = new List<FoundBody>();
        foreach (var body in found.Where(body => body.Body is not null && !articleBodies.IsBodyOfAnother(body.Article) && ids.Add(body.Article.Id)))
        {
            if (body.IsInOwnFile)
                packed.Add(body);
            else if (articleBodies.FileNamed(body.Body!.FilePath) is { } file && TryRead(file, out var text))
                packed.Add(body with { Text = Encoded(body.Body, text) });
        }

        return packed;
    }

    private static ArraySegment<byte> Encoded(PackableBody body, string fileText) => new(Encoding.UTF8.GetBytes(body.TextIn(fileText)));
}
