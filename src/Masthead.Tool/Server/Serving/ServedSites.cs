using System.Collections.Immutable;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Server.Serving;

/// <summary>
/// The sites that are served, and the documents that are open. What changes is worked in by one worker, which takes all that has changed at once: a fast typist is
/// answered for the last key, and not for each. What is edited is told at once, and what others say because of it as soon as nobody types. A site at a moment never changes, so that requests read it
/// meanwhile.
/// </summary>
internal sealed partial class ServedSites : IAsyncDisposable
{
    /// <summary>Of a site, so many that to look at them again takes a while, and leaves much behind.</summary>
    private const int ManyFiles = 2_000;

    /// <summary>Longer than somebody who types waits between two keys: work that the next one throws away takes the processor from what answers it.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(250);

    private readonly string? configuration;

    private readonly bool isStrict;

    private readonly IServedClient client;

    /// <summary>What the client has open as a whole.</summary>
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);

    private readonly Published published;

    private readonly Leftovers leftovers = new();

    private readonly WorkQueue queue;

    private ImmutableDictionary<string, OpenDocument> open = ImmutableDictionary.Create<string, OpenDocument>(StringComparer.Ordinal);

    private volatile ServedMoment moment = ServedMoment.Start;

    private ImmutableArray<ServedSite> sites = [];

    private CancellationToken stop;

    /// <param name="isStrict">Whether by the profile <c>strict</c>, whatever a project says.</param>
    /// <param name="client">Told what is found, and what goes wrong.</param>
    public ServedSites(string? configuration, bool isStrict, IServedClient client)
    {
        (this.configuration, this.isStrict, this.client) = (configuration, isStrict, client);
        published = new Published(client);
        queue = new WorkQueue(WorkInAsync, CatchUpAsync, exception => client.LogAsync(new LogMessageParams(1, exception is SiteException or IOException or UnauthorizedAccessException ? exception.Message : exception.ToString())));
    }

    /// <summary>Begins with what is asked for, if it has not.</summary>
    public void Start() => queue.Start();

    /// <summary>Serves the sites in a folder.</summary>
    public void AddFolder(string folder) => queue.Ask(work => work.Add(Path.TrimEndingDirectorySeparator(folder)));

    /// <summary>Serves them no longer, but for those that another folder has, or an open document is of.</summary>
    public void RemoveFolder(string folder) => queue.Ask(work => work.Leave(Path.TrimEndingDirectorySeparator(folder)));

    public void Open(OpenDocument document) => Edit(document.Path, _ => document, isMoved: true);

    /// <summary>A change of a document that is open; of any other it says nothing.</summary>
    public void Change(string path, Func<OpenDocument, OpenDocument> change) => Edit(path, document => document is null ? null : change(document), isMoved: false);

    /// <summary>What is on disk is what the file says from now on.</summary>
    public void Close(string path) => Edit(path, static _ => null, isMoved: true);

    /// <summary>Files that others may have changed, made or removed.</summary>
    public void Touch(IEnumerable<string> paths) => queue.Ask(work =>
    {
        foreach (var path in paths)
        {
            work.Files.Add(path);
            work.Moved.Add(path);
        }
    });

    /// <summary>A file, its last change worked in; null for what is of no site.</summary>
    /// <param name="isWhole">Whether other files are to say what they say by it, too.</param>
    public async Task<ServedFile?> FindAsync(string uri, bool isWhole, CancellationToken cancellation)
    {
        await (isWhole ? queue.RestedAsync(cancellation) : queue.SettledAsync(cancellation));
        return DocumentUri.PathOf(uri) is { } path ? moment.Find(path) : null;
    }

    /// <summary>All sites as they are, each by one of its files.</summary>
    public async Task<IReadOnlyList<ServedFile>> AllAsync(CancellationToken cancellation)
    {
        await queue.RestedAsync(cancellation);
        return moment.All;
    }

    public async ValueTask DisposeAsync()
    {
        await queue.DisposeAsync();
        foreach (var site in sites)
            site.Dispose();
    }

    private void Edit(string path, Func<OpenDocument?, OpenDocument?> edit, bool isMoved) => queue.Ask(work =>
    {
        var now = edit(open.GetValueOrDefault(path));
        if (now is null && !isMoved)
            return;

        open = now is null ? open.Remove(path) : open.SetItem(path, now);
        work.Files.Add(path);
        if (isMoved)
            work.Moved.Add(path);
    });

    private async Task WorkInAsync(PendingWork todo, CancellationToken cancellation)
    {
        // A document that is changed meanwhile is among what comes next.
        (stop, var documents) = (cancellation, open);
        foreach (var folder in todo.Folders.Where(folders.Add))
            await SearchAsync(folder, documents);
        folders.ExceptWith(todo.LeftFolders);
        foreach (var site in sites.Where(site => todo.LeftFolders.Exists(folder => DiskPaths.IsBelow(folder, site.Place)) && !IsLookedAt(site, documents)))
            await RemoveAsync(site, documents);
        foreach (var path in todo.Moved.Order(StringComparer.Ordinal))
            await ArriveAsync(path, documents);
        foreach (var site in sites)
            await OrReopenAsync(site, documents, () => ChangeAsync(site, todo.Files, documents));
        moment = ServedMoment.Of(sites, documents);
    }

    /// <summary>What files say after an edit of others, while nobody types.</summary>
    private async Task CatchUpAsync(CancellationToken untilAsked)
    {
        // A change may have come in since, but the sites do not have it yet.
        var documents = moment.Open;
        foreach (var site in sites)
        {
            await OrReopenAsync(site, documents, async () =>
            {
                if (site.Now.Behind.Count > ManyFiles)
                    await Task.Delay(Calm, untilAsked);
                var (files, edited) = await site.CatchUpAsync(untilAsked);
                moment = ServedMoment.Of(sites, documents);
                await published.RenewAsync(site.Now, files, edited, documents);
                if (files.Any(file => documents.ContainsKey(file) && !edited.Contains(file)))
                    client.RefreshHints();
                if (files.Count > ManyFiles)
                    leftovers.Add();
            });
        }

        moment = ServedMoment.Of(sites, documents);
        _ = leftovers.GiveBackAsync(untilAsked);
    }

    /// <summary>Whatever goes wrong with the step from one moment to the next: the site is read from the start.</summary>
    private async Task OrReopenAsync(ServedSite site, ImmutableDictionary<string, OpenDocument> documents, Func<Task> stepAsync)
    {
        try
        {
            await stepAsync();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await client.LogAsync(new LogMessageParams(1, exception.ToString()));
            await ReopenAsync(site, site.Now.Settings, documents);
        }
    }

    private async Task ChangeAsync(ServedSite site, IReadOnlyCollection<string> files, ImmutableDictionary<string, OpenDocument> documents)
    {
        var changes = site.ChangesOf(files, documents);
        if (changes.Count == 0)
        {
            await published.RepeatAsync(site.Now, files.Select(site.NameOf).OfType<string>(), documents);
            return;
        }

        // Where content lies is said by masthead.yml, where no project says it.
        if (site.Now.Settings is { Project: null, Roots.Publication: { } publication } && changes.Keys.FirstOrDefault(file => DiskPaths.AreOne(file, publication)) is { } changed)
        {
            var text = changes[changed];
            var profile = isStrict ? Profile.Strict : Profile.Recommended;
            if (text is null)
            {
                await RemoveAsync(site, documents);
                return;
            }

            if (FolderSite.Of(publication, profile, text) is var settings && !SettingsFiles.AreAlike(settings, site.Now.Settings))
            {
                await ReopenAsync(site, settings, documents);
                return;
            }
        }

        await published.EditedAsync(site.Edit(changes, stop), changes.Keys, documents);
    }

    private void Note(string message) => _ = client.LogAsync(new LogMessageParams(2, message));
}
