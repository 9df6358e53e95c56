using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Masthead.Package.Tests.BuildServers;

/// <summary>The cache of samples/Archive, on a port of this machine that was free.</summary>
internal sealed partial class RemoteCache : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2), StopLimit = TimeSpan.FromMinutes(1);

    private readonly TaskCompletionSource<string> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly Process process;

    private string output = "";

    private RemoteCache(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    public string Address { get; private set; } = "";

    /// <param name="folder">A copy of the sample, in which its packages are installed.</param>
    public static async Task<RemoteCache> StartAsync(string folder)
    {
        var start = Dotnet.StartInfo(Npm.Program, folder, new Dictionary<string, string> { ["PORT"] = "0" }, "run", "cache");
        var cache = new RemoteCache(new Process { StartInfo = start });
        cache.process.Start();
        cache.process.BeginOutputReadLine();
        cache.process.BeginErrorReadLine();
        try
        {
            cache.Address = await cache.listening.Task.WaitAsync(StartLimit, TestContext.Current.CancellationToken);
            return cache;
        }
        catch (Exception exception)
        {
            await cache.DisposeAsync();
            throw new InvalidOperationException($"There is no cache:\n{cache.output}", exception);
        }
    }

    public ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit(StopLimit);
        process.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Read(string? line)
    {
        output += line + "\n";
        if (line is null)
            listening.TrySetException(new InvalidOperationException("It ended."));
        else if (Listening().Match(line) is { Success: true } match)
            listening.TrySetResult(match.Groups[1].Value);
    }

    [GeneratedRegex(@"listening at (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
