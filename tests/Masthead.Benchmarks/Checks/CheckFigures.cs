using System.Globalization;
using Masthead.Benchmarks.Builds;

namespace Masthead.Benchmarks.Checks;

/// <summary>What a check of all content takes on the command line.</summary>
internal static class CheckFigures
{
    private const int Runs = 5;

    public static string Measure(int[] sizes)
    {
        using var folder = new CheckedFolder();
        var programs = folder.Programs();
        var rows = new List<string>();
        foreach (var size in sizes)
        {
            folder.Fill(size);
            var runs = programs.Select(static _ => new List<Command>()).ToArray();
            for (var run = 0; run < Runs; run++)
            {
                // In turns, so that what else the machine does falls on all.
                foreach (var (program, taken) in programs.Zip(runs))
                    taken.Add(program.Run());
            }

            var own = Seconds(runs[0]);
            rows.AddRange(programs.Zip(runs, (program, taken) => string.Create(CultureInfo.InvariantCulture, $"| {size:N0} articles, {program.Name} | {Seconds(taken):0.00} | {own / Seconds(taken):0.00} | {taken.Max(static command => command.PeakBytes) / 1e6:0} |")));
        }

        var absent = folder.Absent().ToArray();
        return $"""
            | | seconds | Masthead over it | MB |
            |---|---|---|---|
            {string.Join('\n', rows)}
            {(absent.Length == 0 ? "" : $"\nNot measured, since not on this machine: {string.Join(", ", absent)}.\n")}
            After an edit, until the findings of the edited file are there, in a process that has checked the site before; and in how many files something else may be found.

            | edit | ms | ms at most | files |
            |---|---|---|---|
            {string.Join('\n', sizes.SelectMany(EditFigures.Rows))}
            """;
    }

    private static double Seconds(List<Command> commands) => commands.Select(static command => command.Seconds).Order().ElementAt(commands.Count / 2);
}
