using System.Globalization;
using Masthead.Benchmarks.Builds;

namespace Masthead.Benchmarks.Checks;

/// <summary>What a check of all content takes on the command line, and a whole build, beside others that read the same files.</summary>
internal static class CheckFigures
{
    private const int Runs = 5;

    public static string Measure(int[] sizes)
    {
        using var folder = new CheckedFolder();
        var rows = sizes.SelectMany(size => Rows(folder, size)).ToArray();
        var absent = folder.Absent().ToArray();
        return $"""
            | | seconds | `masthead check` over it | a clean build over it | MB |
            |---|---|---|---|---|
            {string.Join('\n', rows)}
            {(absent.Length == 0 ? "" : $"\nNot measured, since not on this machine: {string.Join(", ", absent)}.\n")}
            After an edit, until the findings of the edited file are there, in a process that has checked the site before; and in how many files something else may be found.

            | edit | ms | ms at most | files |
            |---|---|---|---|
            {string.Join('\n', sizes.SelectMany(EditFigures.Rows))}
            """;
    }

    private static IEnumerable<string> Rows(CheckedFolder folder, int size)
    {
        folder.Fill(size);
        using var site = new BuiltSite(size);
        ContentProgram[] programs =
        [
            .. folder.Programs(),
            new("a clean `dotnet build`", () => site.Build("Site")) { IsOneProcess = false },
            new("the same of the project without content", () => site.Build("Empty")) { IsOneProcess = false },
        ];

        // In turns, so that what else the machine does falls on all.
        var runs = Enumerable.Range(0, Runs).SelectMany(_ => programs.Select(static program => (Program: program, Taken: program.TryRun()))).ToLookup(static run => run.Program, static run => run.Taken);
        var (check, build) = (Seconds([.. runs[programs[0]].OfType<Command>()]), Seconds([.. runs[programs[^2]].OfType<Command>()]));
        foreach (var program in programs)
        {
            var taken = runs[program].OfType<Command>().ToList();
            if (taken.Count < Runs)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"| {size:N0} articles, {program.Name} | it fails | | | |");
                continue;
            }

            var megabytes = program.IsOneProcess ? (taken.Max(static command => command.PeakBytes) / 1e6).ToString("0", CultureInfo.InvariantCulture) : "";
            yield return string.Create(CultureInfo.InvariantCulture, $"| {size:N0} articles, {program.Name} | {Seconds(taken):0.00} | {check / Seconds(taken):0.00} | {build / Seconds(taken):0.00} | {megabytes} |");
        }
    }

    private static double Seconds(List<Command> commands) => commands.Select(static command => command.Seconds).Order().ElementAt(commands.Count / 2);
}
