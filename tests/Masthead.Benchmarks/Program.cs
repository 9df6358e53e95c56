using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Masthead.Benchmarks;

// In this process, one call an iteration: what is measured takes milliseconds at least, and is prepared anew for each. Of what a noisy machine gives, the median counts.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(9).WithInvocationCount(1).WithUnrollFactor(1);
var config = DefaultConfig.Instance.AddJob(job).AddColumn(StatisticColumn.Median);
if (args is ["page", .. var options])
    Page.Write(config, options is ["--articles", var articles] ? [int.Parse(articles, CultureInfo.InvariantCulture)] : [1_000, 10_000, 50_000]);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
