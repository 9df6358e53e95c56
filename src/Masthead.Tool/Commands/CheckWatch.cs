using Masthead.Content.Rules.Base;
using Masthead.Tool.Hosting;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Commands;

/// <summary><c>masthead check --watch</c>: after each edit what is found in the files that it reaches, where that is something else than before.</summary>
internal static class CheckWatch
{
    /// <param name="findAsync">Finds the site: again where masthead.yml changes, which says where all else is.</param>
    public static async Task RunAsync(Func<Task<SiteSettings>> findAsync, FindingFilter filter, RuleSeverity least, ToolHost host, CancellationToken cancellation)
    {
        while (true)
        {
            // Watched first, so that no edit is missed while all is read.
            var settings = await findAsync();
            using var watch = new SiteWatch(settings);
            var site = Progress.Show(host, progress => SiteFindings.Of(settings, progress, cancellation, isWatched: true));
            Write(site, site.Texts.Files, filter, least, host, cancellation);
            await foreach (var changes in watch.ChangesAsync(() => site.Texts, cancellation))
            {
                // Gone, it may be back in a moment: some editors save so.
                if (settings.Project is null && settings.Roots.Publication is { } publication && changes.GetValueOrDefault(publication) is not null)
                    break;

                var before = site;
                var edited = site.After(changes, cancellation);
                site = edited.CatchUp(cancellation);
                Write(site, [.. edited.Behind.Union(changes.Keys).Where(file => changes.ContainsKey(file) || !site.In(file).SequenceEqual(before.In(file)))], filter, least, host, cancellation);
            }
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
