using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Masthead.Benchmarks.Serving;

/// <summary>A program that serves pages on a port of this machine until it is ended.</summary>
internal sealed partial class ServedSite : IDisposable
{
    private readonly Process process;

    /// <param name="assembly">The program.</param>
    /// <param name="folder">Where it is started: its pages and pictures are there.</param>
    /// <param name="arguments">What it is told.</param>
    public ServedSite(string assembly, string folder, params string[] arguments)
    {
        process = Process.Start(new ProcessStartInfo("dotnet", ["exec", assembly, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                Address = new Uri(match.Groups[1].Value);

                // What it still says must not fill the pipe.
                _ = process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        process.Dispose();
        throw new InvalidOperationException($"{assembly} serves nothing.");
    }

    public Uri Address { get; }

    /// <summary>What it has taken so far: of a machine that others use too, it says more than the time that passes.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
