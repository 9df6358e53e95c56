using System.Globalization;
using Masthead.Benchmarks.Builds;

namespace Masthead.Benchmarks.Libraries;

/// <summary>What content that is divided into libraries costs, beside the same as one project.</summary>
internal static class LibraryFigures
{
    /// <summary>What no one project should have, none has here.</summary>
    private const int LargestWhole = 100_000;

    /// <summary>Each of the starts, in turns, so that what else the machine does falls on both sites.</summary>
    private const int Starts = 9;

    /// <summary>The starts, with what has to be built for them, by compilers that each project starts.</summary>
    public static string MeasureStarts(int articles, int libraries)
    {
        using var package = new PackageFolder();
        var site = new DividedSite(package, articles, libraries, hasWhole: false, isBuiltByTurborepo: false);
        var taken = new Dictionary<string, List<MeasuredTree>>();
        Take(taken, "libraries, clean", site.BuildDivided());
        site.Edit(site.Divided);
        Take(taken, "libraries, one text edited", site.BuildDivided());
        return $"{TableOf(taken, $"{articles:N0} articles, {libraries} libraries")}\n\n{StartsOf(site, articles, libraries)}";
    }

    public static string Measure(int articles, int libraries)
    {
        using var package = new PackageFolder();
        using var cache = new TurborepoCache(package);
        var hasWhole = articles <= LargestWhole;
        var site = new DividedSite(package, articles, libraries, hasWhole);
        var runs = hasWhole ? 3 : 1;
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
                    Take(taken, "one project, clean", site.BuildWhole(By(servers[0])));
                }

                DividedSite.Clean(site.Divided);
                Take(taken, "libraries, clean", site.BuildDivided(By(servers[1])));
                if (hasWhole)
                {
                    site.Edit(site.Whole);
                    Take(taken, "one project, one text edited", site.BuildWhole(By(servers[0])));
                }

                site.Edit(site.Divided);
                Take(taken, "libraries, one text edited", site.BuildDivided(By(servers[1])));
            }
        }
        finally
        {
            End();
        }

        // Another clone's builds.
        DividedSite.Clean(site.Divided);
        Take(taken, "libraries, clean, by Turborepo", site.BuildByTurborepo(site.Divided, cache.Address));
        var clone = site.Clone();
        for (var run = 0; run < runs; run++)
        {
            DividedSite.Clean(clone);
            DividedSite.Forget(clone);
            Take(taken, "from the cache, in another clone", site.BuildByTurborepo(clone, cache.Address));
        }

        for (var run = 0; run < runs; run++)
        {
            site.Edit(clone);
            Take(taken, "there, one text edited, by Turborepo", site.BuildByTurborepo(clone, cache.Address));
        }

        return $"""
            {TableOf(taken, $"{articles:N0} articles, {libraries} libraries{(hasWhole ? "" : ": too many for one project")}")}

            {StartsOf(site, articles, libraries)}

            In the cache: {Directory.EnumerateFiles(cache.Store).Sum(static file => new FileInfo(file).Length) / 1e6:0} MB, the largest {Directory.EnumerateFiles(cache.Store).Max(static file => new FileInfo(file).Length) / 1e6:0}.
            """;

        string[] By(string server) => ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={server}"];

        void End()
        {
            foreach (var server in servers)
                MeasuredTree.End("-pipename:" + server);
        }
    }

    private static void Take(Dictionary<string, List<MeasuredTree>> taken, string what, MeasuredTree measured)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {measured.Seconds:0.0} s, {measured.ProcessorSeconds:0.0} s, {measured.PeakBytes / 1e6:0} MB"));
        (taken.TryGetValue(what, out var list) ? list : taken[what] = []).Add(measured);
    }

    private static string TableOf(Dictionary<string, List<MeasuredTree>> taken, string of)
    {
        var first = Median(taken.Values.First(), static one => one.Seconds);
        return $"| {of} | wall, s | processor, s | largest process, MB | wall, over {taken.Keys.First()} |\n|---|---|---|---|---|\n"
            + string.Join('\n', taken.Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row.Key} | {Median(row.Value, static one => one.Seconds):0.0} | {Median(row.Value, static one => one.ProcessorSeconds):0.0} | {row.Value.Max(static one => one.PeakBytes) / 1e6:0} | {Median(row.Value, static one => one.Seconds) / first:0.00} |")));
    }

    /// <summary>Of a site over all libraries, beside one over a single one of them.</summary>
    private static string StartsOf(DividedSite site, int articles, int libraries)
    {
        site.BuildSiteOverOne();
        return string.Create(CultureInfo.InvariantCulture, $"| start at {articles:N0} articles, ms | {libraries} libraries | one of them | ratio |\n|---|---|---|---|\n")
            + string.Join('\n', ((string[])["first", "newest", "slug", "author", "titles"]).Select(what =>
            {
                var taken = Enumerable.Range(0, Starts).Select(_ => (All: site.MillisecondsTo(what, "Site"), One: site.MillisecondsTo(what, "SiteOverOne"))).ToList();
                var (all, one) = (Median(taken, static start => start.All), Median(taken, static start => start.One));
                return string.Create(CultureInfo.InvariantCulture, $"| {what} | {all:0.0} | {one:0.0} | {all / one:0.00} |");
            }));
    }

    private static double Median<T>(List<T> list, Func<T, double> figure) => list.Select(figure).Order().ElementAt(list.Count / 2);
}
