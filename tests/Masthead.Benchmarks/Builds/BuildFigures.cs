using System.Globalization;
using Masthead.Generators.Analyzers;
using Masthead.Generators.Pages;

namespace Masthead.Benchmarks.Builds;

/// <summary>Whole builds of a site, as a build server sees them.</summary>
internal static class BuildFigures
{
    /// <summary>The runtime does not watch the compiler's code run, to compile it better: what a process that ends soon gains nothing from.</summary>
    private static readonly (string, string)[] Quiet = [("DOTNET_TieredPGO", "0")];

    /// <summary>The collector lets a heap grow while the machine has room: this is how little does.</summary>
    private static readonly (string, string)[] SmallHeap = [("DOTNET_GCHeapHardLimit", "0x80000000")];

    /// <summary>The compiler runs no analyzer whose every diagnostic is off.</summary>
    private static readonly string NoRules = "-p:NoWarn=" + string.Join("%3B", new ContentAnalyzer().SupportedDiagnostics.Concat(new PageAnalyzer().SupportedDiagnostics).Select(static rule => rule.Id));

    public static string Measure(BuiltSite site)
    {
        var (masthead, plain, libraries) = site.CompilerArguments();
        var content = InTurn(site.Runs, () => site.Build("Site"), () => site.Build("Empty"));
        var quiet = InTurn(site.Runs, () => site.Build("Site", Quiet), () => site.Build("Empty", Quiet));
        var analyzers = InTurn(site.Runs, () => site.Build("Site"), () => site.Build("Site", "-p:RunAnalyzers=false"));
        var rules = InTurn(site.Runs, () => site.Build("Site"), () => site.Build("Site", NoRules));
        var compiler = InTurn(site.Runs, () => site.Compile(masthead), () => site.Compile(plain));
        var small = site.Compile(masthead, SmallHeap);
        var least = InTurn(site.Runs, () => site.Compile(libraries), () => site.Compile(plain));
        var warm = Warm(site, masthead, plain);
        var warmLeast = Warm(site, libraries, plain);
        return $"""
            | | seconds | against | ratio |
            |---|---|---|---|
            {Row("clean build, against the project without content", content)}
            {Row("both with `DOTNET_TieredPGO=0`", quiet)}
            {Row("clean build, against one without Masthead's rules", rules)}
            {Row("clean build, against one without any analyzer, the SDK's own included", analyzers)}
            {Row("compiler with Masthead, against the compiler given the generated files", compiler)}
            {Row("the same in a compiler server that has done both before", warm)}
            {Row("compiler with YamlDotNet and Markdig alone, which parse the files and say nothing, against the same", least)}
            {Row("the same in such a compiler server", warmLeast)}

            The compiler's peak memory: {Gigabytes(compiler.A)} GB; given the generated files {Gigabytes(compiler.B)} GB. With `DOTNET_GCHeapHardLimit=0x80000000`, a heap of
            2 GB: {Gigabytes([small])} GB, in {(small.Seconds / Median(compiler.A)).ToString("0.00", CultureInfo.InvariantCulture)} times the time.
            """;
    }

    /// <summary>What an editor's build and a developer's second one are like: the runtime has compiled the compiler.</summary>
    private static (Command[] A, Command[] B) Warm(BuiltSite site, string analyzed, string plain)
    {
        using var server = site.StartCompilerServer();
        InTurn(2 * site.Runs, () => server.Compile(analyzed), () => server.Compile(plain));
        return InTurn(site.Runs, () => server.Compile(analyzed), () => server.Compile(plain));
    }

    private static (Command[] A, Command[] B) InTurn(int runs, Func<Command> a, Func<Command> b)
    {
        var pairs = Enumerable.Range(0, runs).Select(_ => (A: a(), B: b())).ToArray();
        return ([.. pairs.Select(static pair => pair.A)], [.. pairs.Select(static pair => pair.B)]);
    }

    private static string Row(string title, (Command[] A, Command[] B) sides) =>
        string.Create(CultureInfo.InvariantCulture, $"| {title} | {Median(sides.A):0.0} | {Median(sides.B):0.0} | {Median(sides.A) / Median(sides.B):0.00} |");

    private static double Median(Command[] commands) => commands.Select(static command => command.Seconds).Order().ElementAt(commands.Length / 2);

    private static string Gigabytes(Command[] commands) => (commands.Max(static command => command.PeakBytes) / 1e9).ToString("0.00", CultureInfo.InvariantCulture);
}
