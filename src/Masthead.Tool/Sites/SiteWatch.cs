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

    private readonly Channel<string?> events = Channel.CreateUnbounded<string?>(new UnboundedChannelOptions { SingleReader = true });

    private readonly List<FileSystemWatcher> watchers = [];

    public SiteWatch(SiteSettings site)
    {
        this.site = site;
        foreach (var folder in FoldersOf(site))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += (_, change) => events.Writer.TryWrite(change.FullPath);
            watcher.Created += (_, change) => Moved(change.FullPath);
            watcher.Deleted += (_, change) => Moved(change.FullPath);
            watcher.Renamed += (_, change) => Moved(change.FullPath);
            // More happened than could be told: everything is looked at.
            watcher.Error += (_, _) => events.Writer.TryWrite(null);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    /// <summary>Files that say something else than the site knows, with their texts; null for what is gone. Waits until there are some.</summary>
    /// <param name="known">The site as it is known when it is asked.</param>
    public async IAsyncEnumerable<IReadOnlyDictionary<string, string?>> ChangesAsync(Func<MomentTexts> known, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await events.Reader.WaitToReadAsync(cancellation))
        {
            await Task.Delay(Settling, cancellation);
            var files = new HashSet<string>(StringComparer.Ordinal);
            var isMoved = false;
            while (events.Reader.TryRead(out var file))
            {
                isMoved |= file is null;
                if (file is not null)
                    files.Add(file);
            }

            if (ChangesIn(files, isMoved, known(), cancellation) is { Count: > 0 } changes)
                yield return changes;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
        events.Writer.TryComplete();
    }

    private void Moved(string file)
    {
        events.Writer.TryWrite(null);
        events.Writer.TryWrite(file);
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
        var folders = site.Roots.Articles.Concat(site.Roots.Authors).Append(Path.GetDirectoryName(site.Baseline)!).Append(site.Roots.Publication is { } publication ? Path.GetDirectoryName(publication) : null)
            .OfType<string>().Select(static path => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!).Where(Directory.Exists).Select(static path => ContentPaths.Normalize(path)).Distinct(StringComparer.Ordinal).ToArray();
        return folders.Where(folder => !folders.Any(other => ContentRoots.IsBelow(other, folder)));
    }
}
