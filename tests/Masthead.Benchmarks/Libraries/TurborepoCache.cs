using System.Diagnostics;
using System.Text.RegularExpressions;
using Masthead.Benchmarks.Builds;

namespace Masthead.Benchmarks.Libraries;

/// <summary>Turborepo and its cache, as the archive of the samples has them, where npm is.</summary>
internal sealed partial class TurborepoCache : IDisposable
{
    private readonly Process server;

    public TurborepoCache(PackageFolder package)
    {
        var folder = package.Folder("archive");
        Command.RunProgram("cp", package.Root, [], ["-r", Archive + "/.", folder]);
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            Command.RunProgram("npm", folder, [], ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        var start = new ProcessStartInfo("node", ["--env-file=cache.env", "node_modules/turborepo-remote-cache/dist/cli.js"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        // A library of ten thousand articles fits into what the server takes at once; a site over twenty of them does not.
        (start.Environment["PORT"], start.Environment["BODY_LIMIT"]) = ("0", "2000000000");
        server = new Process { StartInfo = start };
        var listening = new TaskCompletionSource<string>();
        server.OutputDataReceived += (_, line) =>
        {
            if (Listening().Match(line.Data ?? "") is { Success: true } match)
                listening.TrySetResult(match.Groups[1].Value);
        };
        server.Start();
        server.BeginOutputReadLine();
        Address = listening.Task.WaitAsync(TimeSpan.FromMinutes(1)).GetAwaiter().GetResult();
        Store = Path.Combine(folder, ".cache", "archive");
    }

    public static string Archive { get; } = Path.Combine(PackageFolder.Repository, "samples", "Archive");

    public string Address { get; }

    /// <summary>Where the server keeps what it was given.</summary>
    public string Store { get; }

    public void Dispose()
    {
        server.Kill();
        server.WaitForExit();
        server.Dispose();
    }

    [GeneratedRegex(@"listening at (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
