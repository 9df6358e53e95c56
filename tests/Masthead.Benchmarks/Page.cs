using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Masthead.Benchmarks.Builds;
using Masthead.Benchmarks.Checks;
using Masthead.Benchmarks.LookUp;
using Masthead.Benchmarks.Start;

namespace Masthead.Benchmarks;

/// <summary>docs/performance.md, measured and written by one command so that no figure is copied by hand.</summary>
internal static class Page
{
    private sealed record Section(string Title, string Text, params Func<string>[] Parts);

    public static void Write(IConfig config, int[] sizes)
    {
        var page = new StringBuilder();
        Add(Head(sizes));
        foreach (var section in Sections(config, sizes))
        {
            Add($"## {section.Title}\n\n{section.Text}\n");
            foreach (var part in section.Parts)
                Add(part() + "\n");
        }

        // Written by hand: what a profile says of the figures, and what other commands have measured.
        Add(File.ReadAllText(Path.Combine(BuiltSite.Repository, "tests", "Masthead.Benchmarks", "Limits.md")));

        void Add(string text)
        {
            Console.WriteLine(text);
            page.Append(text).Append('\n');

            // After each part: measuring takes long, and what is measured is kept.
            File.WriteAllText(Path.Combine(BuiltSite.Repository, "docs", "performance.md"), page.ToString().TrimEnd() + "\n");
        }
    }

    private static Section[] Sections(IConfig config, int[] sizes) =>
    [
        new("Generator", "At its first run and after an edit, over a generator that does nothing with the same files.", () => Ratios<PipelineBenchmarks>(config, sizes)),
        new("Keystroke", "Binding a file that uses articles and authors, and what an editor offers behind a dot, over the same in a site of 100 articles.", () => Ratios<KeystrokeBenchmarks>(config, sizes)),
        new("Look-up by slug", "Of every slug, and of as many of the same lengths that are not there, over a FrozenDictionary. It allocates nothing (a test holds it to that).", () => Ratios<LookUpBenchmarks>(config, sizes)),
        new("Rules of texts", "The rules that read texts, over Markdig reading the same texts.", () => Ratios<ProseBenchmarks>(config, sizes)),
        new(
            "Builds and starts",
            """
            Builds: processes from start to end, restored before; no compiler server. Starts: from the first line of a program until it has what it asks for,
            over a program that reads all content, bodies included, with source-generated System.Text.Json when it starts; as built, and published ReadyToRun.
            MB are those that the program then holds.
            """,
            [.. sizes.Select(static size => (Func<string>)(() => Processes(size)))]),
        new(
            "A build beside others",
            """
            What reads the same articles and checks them against a schema, in turns, medians of five: Velite 0.4.0 and content-collections 0.15.3 from npm, and Debian's Hugo 0.111.3, which also renders
            them. The build is from nothing but what was restored, by a compiler of its own; `masthead check` is published ReadyToRun. MB at most.
            """,
            () => CheckFigures.Measure([.. sizes.Where(static size => size is 100 or 10_000)])),
    ];

    /// <summary>The part of it that is measured in processes of their own, for one size.</summary>
    public static string Processes(int articles)
    {
        using var site = new BuiltSite(articles);
        return $"### {articles.ToString("N0", CultureInfo.InvariantCulture)} articles\n\n{BuildFigures.Measure(site)}\n\n{StartFigures.Measure(site)}";
    }

    private static string Ratios<T>(IConfig config, int[] sizes)
    {
        // What the sizes leave out is not run; a very large site is measured without fields of its own.
        var filtered = ManualConfig.Create(config).AddFilter(new BenchmarkDotNet.Filters.SimpleFilter(run =>
            (int)run.Parameters["Articles"] is var size && sizes.Contains(size) && (size <= 10_000 || run.Parameters.Items.All(static item => item.Value is not true || item.Name != nameof(PipelineBenchmarks.OwnFields)))));
        var reports = BenchmarkRunner.Run<T>(filtered).Reports.Where(static report => report.ResultStatistics is not null);
        var rows = reports.GroupBy(static report => report.BenchmarkCase.Parameters.DisplayInfo).SelectMany(static group => Rows(group));
        return $"| | ms | over, ms | ratio |\n|---|---|---|---|\n{string.Join('\n', rows)}";
    }

    private static IEnumerable<string> Rows(IEnumerable<BenchmarkReport> reports)
    {
        var sides = reports.ToLookup(static report => report.BenchmarkCase.Descriptor.Baseline);
        var floor = sides[true].Single().ResultStatistics!.Median;
        foreach (var report in sides[false])
        {
            var measured = report.ResultStatistics!.Median;
            yield return string.Create(CultureInfo.InvariantCulture, $"| {TitleOf(report.BenchmarkCase, isOneOfSeveral: sides[false].Skip(1).Any())} | {measured / 1e6:0.0} | {floor / 1e6:0.0} | {measured / floor:0.00} |");
        }
    }

    private static string TitleOf(BenchmarkCase run, bool isOneOfSeveral)
    {
        var parameters = run.Parameters.Items.Select(static parameter => parameter.Value switch
        {
            int articles => articles.ToString("N0", CultureInfo.InvariantCulture) + " articles",
            bool isSo => (isSo ? "" : "no ") + Words(parameter.Name),
            var value => $"{Words(parameter.Name)}: {Words(value.ToString()!)}",
        });
        return string.Join(", ", isOneOfSeveral ? parameters.Append(Words(run.Descriptor.WorkloadMethod.Name)) : parameters);
    }

    private static string Words(string name) => string.Concat(name.Select(static (character, i) => char.IsUpper(character) && i > 0 ? " " + char.ToLowerInvariant(character) : char.ToLowerInvariant(character).ToString()));

    private static string Head(int[] sizes) => string.Create(CultureInfo.InvariantCulture, $"""
        # Performance

        Measured by `dotnet run -c Release --project tests/Masthead.Benchmarks -- page {string.Join(' ', sizes)}` on made-up articles of some 6 KB each. The two sides of a
        ratio are measured in the same run; of the runs the median counts.

        {DateTime.UtcNow:yyyy-MM-dd}; {Cpu()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB; {RuntimeInformation.OSDescription}; .NET {Environment.Version}.

        """);

    private static string Cpu() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor";
}
