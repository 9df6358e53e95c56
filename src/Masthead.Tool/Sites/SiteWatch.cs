using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Masthead.Content.Paths;

namespace Masthead.Tool.Sites;

/// <summary>The files of a site, watched: what changes together is told together.</summary>
internal sealed class SiteWatch : IDisposable
{
    /// <summary>An editor that saves writes, renames and touches: all of it is one change.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(15);

    private readonly SiteSettings site;

    private readonly Channel<(string? File, bool IsMoved)> events = Channel.CreateUnbounded<(string? File, bool IsMoved)>(new UnboundedChannelOptions { SingleReader = true });

    private readonly List<FileSystemWatcher> watchers = [];

    /// <param name="withSettings">Whether what the project is made of is watched too; an editor tells its server.</param>
    public SiteWatch(SiteSettings site, bool withSettings = false)
    {
        this.site = site;
        foreach (var folder in FoldersOf(site))
            Watch(new FileSystemWatcher(Path.GetFullPath(folder)) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 });
        foreach (var folder in withSettings && site.Project is not null ? SiteFinder.FoldersAround(site.Folder) : [])
        {
            var watcher = new FileSystemWatcher(folder);
            foreach (var filter in SettingsFiles.Filters)
                watcher.Filters.Add(filter);
            Watch(watcher);
        }
    }

    /// <summary>What is something else than the site knows. Waits until there is any.</summary>
    /// <param name="known">The site as it is known when it is asked.</param>
    public async IAsyncEnumerable<SiteChanges> ChangesAsync(Func<MomentTexts> known, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await events.Reader.WaitToReadAsync(cancellation))
        {
            await Task.Delay(Settling, cancellation);
            var files = new HashSet<string>(StringComparer.Ordinal);
            var (isMoved, isLost) = (false, false);
            while (events.Reader.TryRead(out var change))
            {
                isMoved |= change.IsMoved;
                isLost |= change.File is null;
                if (change.File is { } file)
                    files.Add(file);
            }

            var texts = known();
            // What a save makes and removes again, or puts in the place of itself, moves nothing.
            var mayMoveRoots = isLost || (isMoved && files.Any(file => texts.Has(file) != Path.Exists(file)));
            var areOfSettings = files.Any(SettingsFiles.Include);
            if (ChangesIn(files, isMoved, texts, cancellation) is var changes && (changes.Count > 0 || mayMoveRoots || areOfSettings))
                yield return new SiteChanges(changes, mayMoveRoots, areOfSettings);
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
        events.Writer.TryComplete();
    }

    private void Watch(FileSystemWatcher watcher)
    {
        watchers.Add(watcher);
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Changed += (_, change) => events.Writer.TryWrite((change.FullPath, false));
        watcher.Created += (_, change) => events.Writer.TryWrite((change.FullPath, true));
        watcher.Deleted += (_, change) => events.Writer.TryWrite((change.FullPath, true));
        watcher.Renamed += (_, change) => events.Writer.TryWrite((change.FullPath, true));
        // More happened than could be told: everything is looked at.
        watcher.Error += (_, _) => events.Writer.TryWrite((null, true));
        watcher.EnableRaisingEvents = true;
    }

    private Dictionary<string, string?> ChangesIn(HashSet<string> files, bool isMoved, MomentTexts known, CancellationToken cancellation)
    {
        var changes = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (isMoved)
        {
            var there = new HashSet<string>(ContentWalk.FilesOf(site), StringComparer.Ordinal);
            files.UnionWith(there.Where(file => !known.Has(file)));
            foreach (var file in known.Files.Where(file => !there.Contains(file)))
                changes[file] = null;
            files.RemoveWhere(file => !there.Contains(file));
        }
        else
        {
            files.RemoveWhere(file => !known.Has(file));
        }

        foreach (var file in files)
        {
            try
            {
                var text = TextFile.Read(file);
                if (!known.Has(file) || text != known.TextOf(file, cancellation))
                    changes[file] = text ?? TextFile.NoText;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Somebody is writing it: they tell when they are done.
            }
        }

        return changes;
    }

    /// <summary>The outermost folders that hold all of the site.</summary>
    private static IEnumerable<string> FoldersOf(SiteSettings site)
    {
        var folders = site.Roots.Articles.Concat(site.Roots.Authors).Append(site.Roots.Folder).Append(Path.GetDirectoryName(site.Baseline)).Append(site.Roots.Publication is { } publication ? Path.GetDirectoryName(publication) : null)
            .OfType<string>().Select(static path => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!).Where(Directory.Exists).Select(static path => ContentPaths.Normalize(path)).Distinct(StringComparer.Ordinal).ToArray();
        return folders.Where(folder => !folders.Any(other => ContentRoots.IsBelow(other, folder)));
    }
}

/// <summary>What changed together.</summary>
/// <param name="Texts">Files that say something else than is known, with their texts; null for what is gone.</param>
/// <param name="MayMoveRoots">Whether a file or folder is new, or gone: there may be content elsewhere now.</param>
/// <param name="AreOfSettings">Whether what the project is made of is among it.</param>
internal sealed record SiteChanges(IReadOnlyDictionary<string, string?> Texts, bool MayMoveRoots, bool AreOfSettings);
