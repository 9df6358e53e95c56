using Masthead.Content.Rules.Base;
using Masthead.Tool.Hosting;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead check --watch</c>: after each edit what is found in the files that it reaches, where that is something else than before.</summary>
internal static class CheckWatch
{
    /// <param name="findAsync">Finds the site: again where content may be somewhere else by now.</param>
    public static async Task RunAsync(Func<Task<SiteSettings>> findAsync, FindingFilter filter, RuleSeverity least, ToolHost host, CancellationToken cancellation)
    {
        var settings = await findAsync();
        while (true)
        {
            // Watched first, so that no edit is missed while all is read.
            using var watch = new SiteWatch(settings, withSettings: true);
            var site = Progress.Show(host, progress => SiteFindings.Of(settings, progress, cancellation, isWatched: true));
            Write(site, site.Texts.Files, filter, least, host, cancellation);
            await foreach (var changes in watch.ChangesAsync(() => site.Texts, cancellation))
            {
                if (await FindAgainAsync(settings, changes, findAsync, host) is { } other)
                {
                    settings = other;
                    break;
                }

                if (changes.Texts.Count == 0)
                    continue;

                var before = site;
                var edited = site.After(changes.Texts, cancellation);
                site = edited.CatchUp(cancellation);
                Write(site, [.. edited.Behind.Union(changes.Texts.Keys).Where(file => changes.Texts.ContainsKey(file) || !site.In(file).SequenceEqual(before.In(file)))], filter, least, host, cancellation);
            }
        }
    }

    /// <summary>The site by what is so now; null where that is what it was.</summary>
    private static async Task<SiteSettings?> FindAgainAsync(SiteSettings settings, SiteChanges changes, Func<Task<SiteSettings>> findAsync, ToolHost host)
    {
        // Gone, masthead.yml may be back in a moment: some editors save so.
        var isSaid = changes.AreOfSettings || (settings is { Project: null, Roots.Publication: { } publication } && changes.Texts.Any(change => change.Value is not null && DiskPaths.AreOne(change.Key, publication)));
        if (!isSaid && !changes.MayMoveRoots)
            return null;

        try
        {
            var found = await findAsync();
            return (found.Project, found.Folder) == (settings.Project, settings.Folder) && (isSaid || !SettingsFiles.AreAlike(found, settings)) ? found : null;
        }
        catch (SiteException exception)
        {
            // A project is half written now and then: what is known of it counts until it is whole.
            if (settings.Project is not null)
                host.Messages.Profile.Out.Writer.WriteLine(exception.Message);
            return null;
        }
    }

    private static void Write(SiteFindings site, IReadOnlyCollection<string> files, FindingFilter filter, RuleSeverity least, ToolHost host, CancellationToken cancellation)
    {
        var result = CheckResult.Of([site], filter, least, withSuppressed: false, host.Folder, cancellation);
        var paths = files.Select(file => FoundFile.PathFrom(host.Folder, file)).ToHashSet(StringComparer.Ordinal);
        TextFormat.Write(result with { Files = [.. result.Files.Where(file => paths.Contains(file.Path))] }, host.Output);
        host.Output.Profile.Out.Writer.Flush();
    }
}
