using System.Globalization;
using Masthead.Benchmarks.Builds;

namespace Masthead.Benchmarks.Libraries;

/// <summary>What content that is divided into libraries costs, beside the same as one project.</summary>
internal static class LibraryFigures
{
    public static string Measure(int articles, int libraries)
    {
        using var package = new PackageFolder();
        using var cache = new TurborepoCache(package);
        // What no one project should have, none has here.
        var hasWhole = articles <= 100_000;
        var site = new DividedSite(package, articles, libraries, hasWhole);
        var runs = articles >= 10_000 ? 1 : 3;
        var taken = new Dictionary<string, List<MeasuredTree>>();

        string[] servers = [$"masthead-{Guid.NewGuid():N}", $"masthead-{Guid.NewGuid():N}"];
        try
        {
            for (var run = 0; run < runs; run++)
            {
                // In turns, so that what else the machine does falls on all; each in a compiler server that starts with it, as a build starts one where none is.
                End();
                if (hasWhole)
                {
                    DividedSite.Clean(site.Whole);
                    Take("one project, clean", site.BuildWhole(By(servers[0])));
                }

                DividedSite.Clean(site.Divided);
                Take("libraries, clean", site.BuildDivided(By(servers[1])));
                if (hasWhole)
                {
                    site.Edit(site.Whole);
                    Take("one project, one text edited", site.BuildWhole(By(servers[0])));
                }

                site.Edit(site.Divided);
                Take("libraries, one text edited", site.BuildDivided(By(servers[1])));
            }
        }
        finally
        {
            End();
        }

        // Another clone's builds.
        DividedSite.Clean(site.Divided);
        Take("libraries, clean, by Turborepo", site.BuildByTurborepo(site.Divided, cache.Address));
        var clone = site.Clone();
        for (var run = 0; run < runs; run++)
        {
            DividedSite.Clean(clone);
            DividedSite.Forget(clone);
            Take("from the cache, in another clone", site.BuildByTurborepo(clone, cache.Address));
        }

        for (var run = 0; run < runs; run++)
        {
            site.Edit(clone);
            Take("there, one text edited, by Turborepo", site.BuildByTurborepo(clone, cache.Address));
        }

        site.BuildSiteOverOne();
        var first = Median(taken.Values.First(), static one => one.Seconds);
        return $"""
            | {articles:N0} articles, {libraries} libraries | wall, s | processor, s | largest process, MB | wall, over the first |
            |---|---|---|---|---|
            {string.Join('\n', taken.Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row.Key} | {Median(row.Value, static one => one.Seconds):0.0} | {Median(row.Value, static one => one.ProcessorSeconds):0.0} | {row.Value.Max(static one => one.PeakBytes) / 1e6:0} | {Median(row.Value, static one => one.Seconds) / first:0.00} |")))}

            {Starts(site)}

            In the cache: {Directory.EnumerateFiles(cache.Store).Sum(static file => new FileInfo(file).Length) / 1e6:0} MB, the largest {Directory.EnumerateFiles(cache.Store).Max(static file => new FileInfo(file).Length) / 1e6:0}.
            """;

        string[] By(string server) => ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={server}"];

        void End()
        {
            foreach (var server in servers)
                MeasuredTree.End("-pipename:" + server);
        }

        void Take(string what, MeasuredTree measured)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {measured.Seconds:0.0} s, {measured.ProcessorSeconds:0.0} s, {measured.PeakBytes / 1e6:0} MB"));
            (taken.TryGetValue(what, out var list) ? list : taken[what] = []).Add(measured);
        }
    }

    /// <summary>Of a site over all libraries, beside one over a single one of them.</summary>
    private static string Starts(DividedSite site)
    {
        var starts = ((string[])["first", "newest", "titles"]).Select(what => (What: what, All: Start(what, "Site"), One: Start(what, "SiteOverOne")));
        return "| start, ms | all libraries | one of them | ratio |\n|---|---|---|---|\n"
            + string.Join('\n', starts.Select(static start => string.Create(CultureInfo.InvariantCulture, $"| {start.What} | {start.All:0.0} | {start.One:0.0} | {start.All / start.One:0.00} |")));

        double Start(string what, string name) => Enumerable.Range(0, 5).Select(_ => site.MillisecondsTo(what, name)).Order().ElementAt(2);
    }

    private static double Median(List<MeasuredTree> list, Func<MeasuredTree, double> figure) => list.Select(figure).Order().ElementAt(list.Count / 2);
}
