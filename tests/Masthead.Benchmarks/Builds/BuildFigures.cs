using System.Globalization;
using System.Runtime.CompilerServices;

namespace Masthead.Benchmarks.Builds;

/// <summary>Whole builds of a site, as a build server sees them. The two sides of a ratio run in turn.</summary>
internal static class BuildFigures
{
    private const int Runs = 3;

    internal static string Repository { get; } = AboveThisFile();

    public static string Measure(int articles)
    {
        var root = Directory.CreateTempSubdirectory("masthead-builds-");
        try
        {
            var site = new BuiltSite(root.FullName, Repository, articles);
            var content = InTurn(() => site.Build("site"), () => site.Build("empty"));
            var analyzers = InTurn(() => site.Build("site"), () => site.Build("site", "-p:RunAnalyzers=false"));
            site.PrepareCompiler();
            var compiler = InTurn(() => site.Compile("masthead.rsp"), () => site.Compile("plain.rsp"));
            return $"""
                | {articles.ToString("N0", CultureInfo.InvariantCulture)} articles | seconds | against | ratio |
                |---|---|---|---|
                {Row("Clean build, against the project without content", content)}
                {Row("Clean build, against the same without analyzers", analyzers)}
                {Row("Compiler with Masthead, against the compiler given the same files", compiler)}

                Peak memory of the compiler: {Gigabytes(compiler.A)} GB; given the same files {Gigabytes(compiler.B)} GB.
                """;
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static (Command[] A, Command[] B) InTurn(Func<Command> a, Func<Command> b)
    {
        var pairs = Enumerable.Range(0, Runs).Select(_ => (A: a(), B: b())).ToArray();
        return ([.. pairs.Select(static pair => pair.A)], [.. pairs.Select(static pair => pair.B)]);
    }

    private static string Row(string title, (Command[] A, Command[] B) sides) =>
        string.Create(CultureInfo.InvariantCulture, $"| {title} | {Median(sides.A):0.0} | {Median(sides.B):0.0} | {Median(sides.A) / Median(sides.B):0.00} |");

    private static double Median(Command[] commands) => commands.Select(static command => command.Seconds).Order().ElementAt(commands.Length / 2);

    private static string Gigabytes(Command[] commands) => (commands.Max(static command => command.PeakBytes) / 1e9).ToString("0.00", CultureInfo.InvariantCulture);

    private static string AboveThisFile([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
