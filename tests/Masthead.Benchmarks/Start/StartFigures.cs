using System.Globalization;
using Masthead.Benchmarks.Builds;

namespace Masthead.Benchmarks.Start;

/// <summary>What it takes from the start of a program until it has what it asks for, in a process of its own each time.</summary>
internal static class StartFigures
{
    public static string Measure(BuiltSite site)
    {
        var json = Path.Combine(site.Content, "..", "articles.json");
        site.Run(site.Publish("Reader", readyToRun: false), "write", site.Content, json);
        return $"""
            | | ms | ratio | ReadyToRun, ms | ratio | MB |
            |---|---|---|---|---|---|
            {string.Join('\n', Rows(site, json))}
            """;
    }

    private static IEnumerable<string> Rows(BuiltSite site, string json)
    {
        (string Title, string Program, string[] Arguments)[] starts =
        [
            ("all content, System.Text.Json", "Reader", ["json", json]),
            ("all content, YamlDotNet", "Reader", ["yaml", site.Content]),
            ("first article", "Site", ["first"]),
            ("an article by slug", "Site", ["slug", "piece-77"]),
            ("titles of an author", "Site", ["author"]),
            ("all titles", "Site", ["titles"]),
            ("all titles and bodies", "Site", ["bodies"]),
        ];
        var plain = Measure(starts, site, readyToRun: false);
        var ready = Measure(starts, site, readyToRun: true);
        for (var i = 0; i < starts.Length; i++)
            yield return string.Create(CultureInfo.InvariantCulture, $"| {starts[i].Title} | {plain[i].Ms:0.0} | {Ratio(plain, i)} | {ready[i].Ms:0.0} | {Ratio(ready, i)} | {plain[i].Bytes / 1e6:0.0} |");
    }

    private static (double Ms, double Bytes)[] Measure((string Title, string Program, string[] Arguments)[] starts, BuiltSite site, bool readyToRun)
    {
        var programs = starts.Select(static start => start.Program).Distinct().ToDictionary(static name => name, name => site.Publish(name, readyToRun));

        // In turn, so that what disturbs the machine for a while disturbs all of them.
        var figures = Enumerable.Range(0, site.Runs).Select(_ => starts.Select(start => Figures(site.Run([programs[start.Program], .. start.Arguments]).Output)).ToArray()).ToArray();
        return [.. starts.Select((_, i) => figures.OrderBy(run => run[i].Ms).ElementAt(figures.Length / 2)[i])];
    }

    private static (double Ms, double Bytes) Figures(string output)
    {
        var parts = output.Split(' ');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>To the first of them, as a fraction where it is less.</summary>
    private static string Ratio((double Ms, double Bytes)[] figures, int i) =>
        figures[i].Ms < figures[0].Ms
            ? string.Create(CultureInfo.InvariantCulture, $"1/{figures[0].Ms / figures[i].Ms:0.0}")
            : string.Create(CultureInfo.InvariantCulture, $"{figures[i].Ms / figures[0].Ms:0.0}");
}
