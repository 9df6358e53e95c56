using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Masthead.Benchmarks;
using Masthead.Benchmarks.Checks;
using Masthead.Benchmarks.Imports;
using Masthead.Benchmarks.Libraries;
using Masthead.Benchmarks.Publishing;
using Masthead.Benchmarks.Servers;
using Masthead.Benchmarks.Serving;

// In this process, one call an iteration: what is measured takes milliseconds at least, and is prepared anew for each. Of what a noisy machine gives, the median counts.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(13).WithInvocationCount(1).WithUnrollFactor(1);
var config = DefaultConfig.Instance.AddJob(job).AddColumn(StatisticColumn.Median);
if (args is ["page", .. var sizes])
    Page.Write(config, sizes.Length == 0 ? [100, 1_000, 10_000, 50_000] : [.. sizes.Select(static size => int.Parse(size, CultureInfo.InvariantCulture))]);
else if (args is ["check", .. var siteSizes])
    Console.WriteLine(CheckFigures.Measure(siteSizes.Length == 0 ? [100, 10_000, 50_000] : [.. siteSizes.Select(static size => int.Parse(size, CultureInfo.InvariantCulture))]));
else if (args is ["server", .. var served])
    Console.WriteLine(ServerFigures.Measure(served is [var articles] ? int.Parse(articles, CultureInfo.InvariantCulture) : 10_000));
else if (args is ["import", .. var posts])
    Console.WriteLine(ImportFigures.Measure(posts.Length == 0 ? [1_000, 10_000, 100_000] : [.. posts.Select(static size => int.Parse(size, CultureInfo.InvariantCulture))]));
else if (args is ["feeds", .. var fed])
    Console.WriteLine(FeedFigures.Measure(fed is [var pieces] ? int.Parse(pieces, CultureInfo.InvariantCulture) : 10_000));
else if (args is ["libraries", var startsAt, var startsOver, "starts"])
    Console.WriteLine(LibraryFigures.MeasureStarts(int.Parse(startsAt, CultureInfo.InvariantCulture), int.Parse(startsOver, CultureInfo.InvariantCulture)));
else if (args is ["libraries", .. var divided])
    Console.WriteLine(LibraryFigures.Measure(divided is [var all, ..] ? int.Parse(all, CultureInfo.InvariantCulture) : 50_000, divided is [_, var libraries] ? int.Parse(libraries, CultureInfo.InvariantCulture) : 5));
else if (args is ["pages"])
    Console.WriteLine(ServingFigures.Measure());
else if (args is ["processes", var size])
    Console.WriteLine(Page.Processes(int.Parse(size, CultureInfo.InvariantCulture)));
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
