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

    private protected override string UnreadableConsequence => "The article cannot be read, so its body would be missing from the assembly";

    private protected override bool Run(CancellationToken cancellation)
    {
        var bodies = ReadBodies(cancellation);
        return !Log.HasLoggedErrors && TryWrite(Pack, BodyPackWriter.Write(bodies), "The bodies of the articles cannot be written");
    }

    /// <summary>One body an id: of two files that share one, which the analyzers report, the first by path.</summary>
    private List<(PackableBody Body, string Text)> ReadBodies(CancellationToken cancellation)
    {
        var (content, options) = Content();
        var includeDrafts = string.Equals(Drafts, "include", StringComparison.OrdinalIgnoreCase);
        var found = new List<(PackableBody Body, string Text)>();
        var namedFiles = new List<string>();
        foreach (var path in content.Where(static path => path.Role == ContentRole.Article))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!TryRead(path.FilePath, out var text))
                continue;

            var (body, namedFile) = PackableBody.Of(path, text, options, includeDrafts, cancellation);
            if (namedFile is not null)
                namedFiles.Add(namedFile);
            if (body is not null)
                found.Add((body, text));
        }

        // A file that an article names as its text is no article itself. It may be the text of a draft.
        var articleBodies = new ArticleBodies(namedFiles, content.Select(static path => ContentPaths.Normalize(path.FilePath)));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var bodies = new List<(PackableBody, string)>();
        foreach (var (body, articleText) in found.Where(found => !articleBodies.IsBodyOfAnother(found.Body.Article) && ids.Add(found.Body.Article.Id)))
        {
            var text = articleText;
            if (body.FilePath == body.Article.FilePath || (articleBodies.FileNamed(body.FilePath) is { } file && TryRead(file, out text)))
                bodies.Add((body, body.TextIn(text)));
        }

        return bodies;
    }
}
