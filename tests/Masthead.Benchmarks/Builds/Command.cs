using System.Diagnostics;

namespace Masthead.Benchmarks.Builds;

/// <summary>A process that is timed, and what memory it took at most.</summary>
internal sealed record Command(double Seconds, long PeakBytes, string Output)
{
    public static Command Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    public static Command Run(string folder, (string Name, string Value)[] environment, string[] arguments)
    {
        // No process that an earlier run left behind takes part.
        return RunProgram(
            "dotnet", folder,
            [("MSBUILDDISABLENODEREUSE", "1"), ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"), ("UseSharedCompilation", "false"), ("NUGET_PACKAGES", Path.Combine(Path.GetDirectoryName(folder)!, "packages")), .. environment],
            arguments);
    }

    /// <summary>Whether a program is there that this machine may have or not.</summary>
    public static bool IsThere(string program, params string[] arguments)
    {
        try
        {
            RunProgram(program, Environment.CurrentDirectory, [], arguments);
            return true;
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    /// <param name="found">The exit code of a program that has found what it looks for.</param>
    public static Command RunProgram(string program, string folder, (string Name, string Value)[] environment, string[] arguments, int found = 0)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);

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
        return process.ExitCode == 0 || process.ExitCode == found
            ? new Command(seconds, peak, output.Result)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}\n{output.Result}{errors.Result}");
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
