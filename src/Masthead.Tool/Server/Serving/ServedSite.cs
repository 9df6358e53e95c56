using Masthead.Tool.Server.Documents;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Server.Serving;

/// <summary>A site that is served: as it is now, and watched for what others change on disk.</summary>
internal sealed class ServedSite : IDisposable
{
    private readonly SiteWatch watch;

    private readonly CancellationTokenSource stop = new();

    private volatile SiteFindings now;

    /// <summary>What was edited since no file was behind.</summary>
    private readonly HashSet<string> edited = new(StringComparer.Ordinal);

    private ServedSite(SiteFindings site, SiteWatch watch) => (now, this.watch) = (site, watch);

    /// <summary>As it is after the last change that was worked in.</summary>
    public SiteFindings Now => now;

    /// <summary>Works in an edit: see <see cref="SiteFindings.After"/>.</summary>
    public SiteFindings Edit(IReadOnlyDictionary<string, string?> changes, CancellationToken cancellation)
    {
        edited.UnionWith(changes.Keys);
        return now = now.After(changes, cancellation);
    }

    /// <summary>Has the files that are behind checked, and gives what was edited before. Whoever cancels it waits for nothing.</summary>
    public async Task<(IReadOnlyCollection<string> Files, IReadOnlySet<string> Edited)> CatchUpAsync(CancellationToken cancellation)
    {
        var before = now;
        now = await Task.Run(() => before.CatchUp(cancellation), cancellation).WaitAsync(cancellation);
        var since = edited.ToHashSet(StringComparer.Ordinal);
        edited.Clear();
        return ([.. before.Behind, .. since], since);
    }

    /// <summary>What it is found by: its project, else its masthead.yml.</summary>
    public string Place => PlaceOf(Now.Settings);

    public static string PlaceOf(SiteSettings settings) => settings.Project ?? settings.Roots.Publication ?? settings.Folder;

    /// <param name="changed">Told of files that others may have changed.</param>
    public static ServedSite Open(SiteSettings settings, Action<IEnumerable<string>> changed, CancellationToken cancellation)
    {
        // Watched first, so that no edit is missed while all is read.
        var watch = new SiteWatch(settings);
        try
        {
            var site = new ServedSite(SiteFindings.Of(settings, null, cancellation, isWatched: true), watch);
            _ = site.WatchAsync(changed);
            return site;
        }
        catch
        {
            watch.Dispose();
            throw;
        }
    }

    /// <summary>A path as the site names the file; null for what is none of its files, there or not.</summary>
    public string? NameOf(string path)
    {
        var site = Now;
        if (site.Texts.Has(path))
            return path;
        // Windows has two ways of writing a path, and drives in either case.
        if (!DiskPaths.TellCase && DiskPaths.KeyOf(path) is var key && site.Texts.Files.FirstOrDefault(file => DiskPaths.KeyOf(file) == key) is { } known)
            return known;

        return ContentWalk.WouldHold(site.Settings, path) ? path : null;
    }

    /// <summary>What files say that the site does not know yet; null for what is gone.</summary>
    public Dictionary<string, string?> ChangesOf(IEnumerable<string> files, IReadOnlyDictionary<string, OpenDocument> documents)
    {
        var (changes, known) = (new Dictionary<string, string?>(StringComparer.Ordinal), Now.Texts);
        foreach (var path in files)
        {
            if (NameOf(path) is not { } name)
                continue;

            var text = documents.TryGetValue(path, out var document) ? document.Text : SettingsFiles.OnDisk(path);
            if (known.Has(name) ? text is null || known.TextOf(name, CancellationToken.None) != text : text is not null)
                changes[name] = text;
        }

        return changes;
    }

    public void Dispose()
    {
        stop.Cancel();
        watch.Dispose();
    }

    private async Task WatchAsync(Action<IEnumerable<string>> changed)
    {
        try
        {
            await foreach (var changes in watch.ChangesAsync(() => Now.Texts, stop.Token))
                changed(changes.Texts.Keys);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or UnauthorizedAccessException)
        {
            // What is edited goes on to be served, watched or not.
        }
    }
}
