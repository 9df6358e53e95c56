namespace Masthead.Tool.Importing;

/// <summary>An export, read twice: first all that posts refer to, then the posts one after the other. What is wrong with it is found the first time, before anything is written.</summary>
internal abstract class ImportSource : IDisposable
{
    /// <summary>The whole of it, without its texts.</summary>
    /// <exception cref="Sites.SiteException">It cannot be read: the message says where and why.</exception>
    public abstract ImportedSite Read(ImportReport report, CancellationToken cancellation);

    /// <summary>The posts that were counted, in their order.</summary>
    public abstract IEnumerable<Func<PostReading>> Posts(CancellationToken cancellation);

    /// <summary>How many there are, once it has been read.</summary>
    public int Count { get; protected set; }

    /// <summary>Where readers find which of them, once it has been read.</summary>
    public LiveAddresses Live { get; } = new();

    public abstract void Dispose();
}

/// <summary>A post, and what was met while it was read. Made apart from the others, so that several can be at once.</summary>
internal sealed record PostReading(ImportedPost Post, IReadOnlyList<(Outcome Outcome, string What, string? More)> Notes);
