using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Masthead.Content.Binding;
using Masthead.Content.Dialects;
using Masthead.Content.Libraries;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Microsoft.Build.Framework;

namespace Masthead.Build;

/// <summary>A task over the content files, read by the core: what they say is decided in one place.</summary>
[SuppressMessage("Design", "CA1001", Justification = "MSBuild disposes of no task, and a token source without a timer holds nothing.")]
public abstract class ContentTask : Microsoft.Build.Utilities.Task, ICancelableTask
{
    /// <summary>To write a file that another build may be writing.</summary>
    private const int MostTries = 50;

    private readonly CancellationTokenSource cancellation = new();

    private SiteLibraries? referenced;

    /// <summary>The content files, in any order; what lies below no root is passed over.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The roots of articles, encoded as for the compiler.</summary>
    public string ArticleRoots { get; set; } = "";

    /// <summary>The roots of authors, encoded too: a folder of authors may lie below one of articles.</summary>
    public string AuthorRoots { get; set; } = "";

    /// <summary>The publication's file, encoded too.</summary>
    public string PublicationFile { get; set; } = "";

    /// <summary>The content folder, encoded too.</summary>
    public string ContentFolder { get; set; } = "";

    /// <summary>Whose site it is, as <c>dialect:</c> of masthead.yml takes it; empty where the build does not say.</summary>
    public string Dialect { get; set; } = "";

    /// <summary>The content libraries that the project references, encoded as for the compiler.</summary>
    public string Libraries { get; set; } = "";

    /// <summary>Called by MSBuild, from another thread.</summary>
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            return Run(cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>The content libraries, read.</summary>
    private protected SiteLibraries Referenced => referenced ??= ReadLibraries();

    /// <summary>The folders and files that hold content.</summary>
    private protected ContentRoots Roots => ContentRoots.Parse(ArticleRoots, AuthorRoots, PublicationFile, ContentFolder);

    private protected abstract bool Run(CancellationToken cancellation);

    /// <summary>What a file's text is missing from where it cannot be read, for the message.</summary>
    private protected abstract string UnreadableConsequence { get; }

    /// <summary>Those files that are content, by path, and what masthead.yml says about how they are read.</summary>
    private protected (ContentPath[] Content, ReadingOptions Options) Content()
    {
        var roots = Roots;
        ContentPath[] written = [.. Files.Select(static item => item.ItemSpec)
            .OrderBy(static file => file, StringComparer.Ordinal)
            .Select(file => roots.TryClassify(file, out var path) ? path : null)
            .OfType<ContentPath>()];
        var options = ReadOptions(written);
        return ([.. SitePaths.Known(written, static path => path, static (_, path) => path, options.Dialect, options.Languages)], options);
    }

    /// <summary>All that is no text of an article; what cannot be read is an error.</summary>
    private protected ContentFile[] Read(ContentPath[] content, ReadingOptions options, CancellationToken cancellation) =>
        [.. OfEach(content.Where(static path => path.Role != ContentRole.BodyText), (path, bytes) => ContentReader.Read(path, TextOf(bytes), options.For(path), cancellation), cancellation).OfType<ContentFile>()];

    /// <summary>What each of the files gives, in their order; by several threads, since a site has thousands. What cannot be read is an error, and gives null.</summary>
    /// <param name="known">What a file gives that need not be read; null where it has to be.</param>
    private protected T?[] OfEach<T>(IEnumerable<ContentPath> content, Func<ContentPath, byte[], T> read, CancellationToken cancellation, Func<ContentPath, T?>? known = null)
        where T : class
    {
        var files = content.AsParallel().AsOrdered().WithCancellation(cancellation).Select(path =>
        {
            cancellation.ThrowIfCancellationRequested();
            if (known?.Invoke(path) is { } same)
                return (Path: path, Read: same, Failure: null);
            return (Path: path, Read: TryReadBytes(path.FilePath, out var bytes, out var failure) ? read(path, bytes) : null, Failure: failure);
        }).ToArray();
        foreach (var file in files)
        {
            if (file.Failure is not null)
                LogError(file.Path.FilePath, UnreadableConsequence, file.Failure);
        }

        return [.. files.Select(static file => file.Read)];
    }

    private SiteLibraries ReadLibraries() => new(LibraryPlace.Read(LibraryPlace.Parse(Libraries), index =>
    {
        if (!TryRead(index, out var text))
            return null;
        if (LibraryFormat.Read(text) is { } library)
            return library;

        LogError(index, LibraryFormat.OtherVersion);
        return null;
    }));

    private ReadingOptions ReadOptions(ContentPath[] content) =>
        ReadingOptions.Among(content, static path => path, (path, how) => TryRead(path.FilePath, out var text) ? ContentReader.Read(path, text, how, cancellation.Token) : null, KnownDialects.Named(Dialect), Referenced.Content);

    private protected bool TryRead(string file, [NotNullWhen(true)] out string? text)
    {
        text = TryReadBytes(file, out var bytes, out var failure) ? TextOf(bytes) : null;
        if (failure is not null)
            LogError(file, UnreadableConsequence, failure);
        return text is not null;
    }

    /// <summary>Says nothing of a file that cannot be read: several threads may ask.</summary>
    private static bool TryReadBytes(string file, [NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out Exception? failure)
    {
        try
        {
            bytes = File.ReadAllBytes(file);
            failure = null;
            return true;
        }
        catch (Exception exception) when (IsInputOrOutput(exception))
        {
            bytes = null;
            failure = exception;
            return false;
        }
    }

    /// <summary>The hash of all that decides what is made of an article, besides the article: who reads it, how, and among which others.</summary>
    /// <param name="decides">Which of the files decide by what they say.</param>
    /// <param name="settings">Those that are the task's own.</param>
    private protected byte[] KeyOf(ContentPath[] content, Func<ContentPath, bool> decides, params string[] settings) => HashOf(Encoding.UTF8.GetBytes(string.Join("\0",
    [
        .. new[] { typeof(ContentTask), typeof(ContentPath) }.Select(static type => type.Module.ModuleVersionId.ToString()),
        .. Referenced.All.Select(LibraryFormat.Write),
        .. settings, Dialect, ArticleRoots, AuthorRoots, PublicationFile, ContentFolder,
        .. content.Select(static path => path.FilePath),
        .. content.Where(decides).Select(static path => BytesOf(path.FilePath) is { } bytes ? Convert.ToBase64String(bytes) : ""),
    ])));

    /// <summary>What decides where a body is, besides its article.</summary>
    private protected byte[] KeyOfBodies(ContentPath[] content, string drafts) => KeyOf(content, static path => path.Role == ContentRole.Publication, drafts);

    /// <summary>What the build has read of articles, whose bodies are where such a key says.</summary>
    private protected ReadArticles ArticlesBy(byte[] key) => BuildObjects.Of<ReadArticles>(BuildEngine, nameof(ReadArticles) + Convert.ToBase64String(key));

    internal static byte[] HashOf(byte[] bytes)
    {
        using var hash = SHA256.Create();
        return hash.ComputeHash(bytes);
    }

    /// <summary>UTF-8, unless the first bytes say otherwise.</summary>
    private protected static string TextOf(byte[] bytes)
    {
        // A mark of any encoding begins with one of these.
        if (bytes.Length == 0 || bytes[0] is not (0x00 or 0xEF or 0xFE or 0xFF))
            return Encoding.UTF8.GetString(bytes);

        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Of a file that may not be there, or may not be read.</summary>
    internal static byte[]? BytesOf(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }
        catch (Exception exception) when (IsInputOrOutput(exception))
        {
            return null;
        }
    }

    /// <summary>Writes a file, which is left alone where it has these bytes already.</summary>
    private protected bool TryWrite(string file, byte[] bytes, string failure) => TryWrite(file, bytes, BytesOf(file), failure);

    /// <param name="before">What the file has; null for one that is not there.</param>
    private protected bool TryWrite(string file, byte[] bytes, byte[]? before, string failure) =>
        (before is not null && before.AsSpan().SequenceEqual(bytes)) || TryWrite(file, stream => stream.Write(bytes, 0, bytes.Length), failure);

    /// <summary>Writes a file anew.</summary>
    private protected bool TryWrite(string file, Action<Stream> write, string failure)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            using var stream = Create(file);
            write(stream);
            return true;
        }
        catch (Exception exception) when (IsInputOrOutput(exception))
        {
            LogError(file, failure, exception);
            return false;
        }
    }

    /// <summary>A project for several frameworks is built for all at once, and what they write is the same: who comes second waits.</summary>
    private static FileStream Create(string file)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return File.Create(file);
            }
            catch (IOException) when (tries < MostTries && File.Exists(file))
            {
                Thread.Sleep(20);
            }
        }
    }

    private protected void LogError(string file, string what, Exception exception) => LogError(file, $"{what}: {exception.Message}");

    /// <summary>Of a setting: whatever is not clearly so leaves drafts and withheld pieces out.</summary>
    private protected static bool IncludesDrafts(string drafts) => string.Equals(drafts, "include", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file that cannot be read or written ends in such an exception.</summary>
    internal static bool IsInputOrOutput(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;

    private protected void LogError(string file, string message) =>
        Log.LogError(subcategory: null, errorCode: "MASTHEAD003", helpKeyword: null, file, 0, 0, 0, 0, "{0}", message);
}
