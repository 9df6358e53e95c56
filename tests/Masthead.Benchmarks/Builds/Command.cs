using System.Diagnostics;

namespace Masthead.Benchmarks.Builds;

/// <summary>A process that is timed, and what memory it took at most.</summary>
internal sealed record Command(double Seconds, long PeakBytes, string Output)
{
    public static Command Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    public static Command Run(string folder, (string Name, string Value)[] environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);

        // No process that an earlier run left behind takes part.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["NUGET_PACKAGES"] = Path.Combine(Path.GetDirectoryName(folder)!, "packages");

        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(20))
            peak = Math.Max(peak, Peak(process));
        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new Command(seconds, peak, output.Result)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{output.Result}{errors.Result}");
    }

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return 0;
        }
    }
}
