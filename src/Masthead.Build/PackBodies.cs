using System.Diagnostics.CodeAnalysis;
using System.Text;
using Masthead.Generators.Content;
using Microsoft.Build.Framework;

namespace Masthead.Build;

/// <summary>
/// Packs the bodies of Markdown articles into the resource that the library reads. What may be published is decided by
/// the generator's own code, so that both leave out the same.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "MSBuild disposes of no task, and a token source without a timer holds nothing.")]
public sealed class PackBodies : Microsoft.Build.Utilities.Task, ICancelableTask
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>The content files, in any order; what lies below no root of articles is passed over.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The roots of articles, encoded as for the compiler.</summary>
    public string ArticleRoots { get; set; } = "";

    /// <summary>The roots of authors, encoded too: a folder of authors may lie below one of articles.</summary>
    public string AuthorRoots { get; set; } = "";

    /// <summary>The publication's file, encoded too.</summary>
    public string PublicationFile { get; set; } = "";

    /// <summary>Whether drafts and withheld pieces are packed: <c>include</c> or <c>exclude</c>.</summary>
    [Required]
    public string Drafts { get; set; } = "";

    /// <summary>The file to write. It is left alone where it has these bytes already.</summary>
    [Required]
    public string Pack { get; set; } = "";

    /// <summary>Called by MSBuild, from another thread.</summary>
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var bodies = ReadBodies();
            return !Log.HasLoggedErrors && TryWrite(BodyPackWriter.Write(bodies));
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>One body an id: of two files that share one, which the analyzers report, the first by path.</summary>
    private List<(PackableBody Body, string Text)> ReadBodies()
    {
        var content = Content();
        var isContent = new HashSet<string>(content.Select(static path => ContentPaths.Normalize(path.FilePath)), StringComparer.Ordinal);
        var includeDrafts = string.Equals(Drafts, "include", StringComparison.OrdinalIgnoreCase);
        var options = ReadOptions(content);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var bodies = new List<(PackableBody, string)>();
        foreach (var path in content.Where(static path => path.Role == ContentRole.Article))
        {
            cancellation.Token.ThrowIfCancellationRequested();
            if (TryRead(path.FilePath, out var text)
                && PackableBody.Of(ContentReader.Read(path, text, options, cancellation.Token).Article!, isContent.Contains, includeDrafts) is { } body
                && ids.Add(body.Id)
                && (body.FilePath == path.FilePath || TryRead(body.FilePath, out text)))
            {
                bodies.Add((body, body.TextIn(text)));
            }
        }

        return bodies;
    }

    private ContentPath[] Content()
    {
        var roots = ContentRoots.Parse(ArticleRoots, AuthorRoots, PublicationFile);
        return [.. Files.Select(static item => item.ItemSpec)
            .OrderBy(static file => file, StringComparer.Ordinal)
            .Select(file => roots.TryClassify(file, out var path) ? path : null)
            .OfType<ContentPath>()];
    }

    /// <summary>What masthead.yml says about the keys of the other files.</summary>
    private ReadingOptions ReadOptions(ContentPath[] content) =>
        content.FirstOrDefault(static path => path.Role == ContentRole.Publication) is { } publication && TryRead(publication.FilePath, out var text)
            ? ReadingOptions.Of(ContentReader.Read(publication, text, ReadingOptions.None, cancellation.Token).Publication!)
            : ReadingOptions.None;

    private bool TryRead(string file, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = File.ReadAllText(file, Encoding.UTF8);
            return true;
        }
        catch (Exception exception) when (IsInputOrOutput(exception))
        {
            text = null;
            LogError(file, "The article cannot be read, so its body would be missing from the assembly", exception);
            return false;
        }
    }

    private bool TryWrite(byte[] pack)
    {
        try
        {
            if (!File.Exists(Pack) || !Enumerable.SequenceEqual(File.ReadAllBytes(Pack), pack))
                File.WriteAllBytes(Pack, pack);
            return true;
        }
        catch (Exception exception) when (IsInputOrOutput(exception))
        {
            LogError(Pack, "The bodies of the articles cannot be written", exception);
            return false;
        }
    }

    private void LogError(string file, string what, Exception exception) =>
        Log.LogError(subcategory: null, errorCode: "MASTHEAD003", helpKeyword: null, file, 0, 0, 0, 0, "{0}: {1}", what, exception.Message);

    private static bool IsInputOrOutput(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;
}
