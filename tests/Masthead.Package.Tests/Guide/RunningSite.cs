using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Masthead.Package.Tests.Guide;

/// <summary>A command that serves a site until it is ended, and the pages that it serves.</summary>
internal sealed partial class RunningSite : IAsyncDisposable
{
    /// <summary>Far beyond what anything takes: the first build of everything is in it.</summary>
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan ChangeLimit = TimeSpan.FromMinutes(5), SaveAgain = TimeSpan.FromMinutes(1), StopLimit = TimeSpan.FromMinutes(1);

    private readonly StringBuilder output = new();

    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly Process process;

    private HttpClient? client;

    private RunningSite(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>Starts a command, and waits for the address that its site has.</summary>
    public static async Task<RunningSite> StartAsync(string folder, string command, params string[] arguments)
    {
        var words = command.Split(' ');
        var start = Dotnet.StartInfo("dotnet", folder, null, [.. words[1..], .. arguments]);

        // Of the system's own watchers a machine has few, and containers share them.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        start.RedirectStandardInput = true;

        var site = new RunningSite(new Process { StartInfo = start });
        site.process.Start();
        site.process.BeginOutputReadLine();
        site.process.BeginErrorReadLine();
        try
        {
            site.client = new HttpClient { BaseAddress = await site.listening.Task.WaitAsync(StartLimit, TestContext.Current.CancellationToken) };
            return site;
        }
        catch (Exception exception)
        {
            await site.DisposeAsync();
            throw new InvalidOperationException($"{command} serves nothing:\n{site.Output}", exception);
        }
    }

    /// <summary>As it is read: words of a headline that stay together have a space between them like any others. Null where there is no such page.</summary>
    public async Task<string?> PageAsync(string address)
    {
        using var response = await client!.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.IsSuccessStatusCode ? (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("&#xA0;", " ", StringComparison.Ordinal) : null;
    }

    /// <summary>What an address answers, whether or not there is such a page.</summary>
    public async Task<string> AnswerAsync(string address)
    {
        using var response = await client!.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks for a page until it is as expected.</summary>
    /// <param name="saved">The file that was edited, saved again where nothing comes of it for long: a watcher that is busy with the edit before may miss one.</param>
    public async Task BecomesAsync(string address, Predicate<string?> expected, string? saved = null)
    {
        var (waited, sinceSaved) = (Stopwatch.StartNew(), Stopwatch.StartNew());
        while (!expected(await PageAsync(address)))
        {
            Assert.True(waited.Elapsed < ChangeLimit, $"{address} has not changed:\n{Output}");
            if (saved is not null && sinceSaved.Elapsed > SaveAgain)
            {
                File.SetLastWriteTimeUtc(saved, DateTime.UtcNow);
                sinceSaved.Restart();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(250), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits for a line of the command's own.</summary>
    public async Task SaysAsync(string text)
    {
        var waited = Stopwatch.StartNew();
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            Assert.True(waited.Elapsed < ChangeLimit, $"'{text}' is not said:\n{Output}");
            await Task.Delay(TimeSpan.FromMilliseconds(250), TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync()
    {
        client?.Dispose();
        process.Kill(entireProcessTree: true);
        // Not for the end of its output, which a process that outlived it may hold open.
        process.WaitForExit(StopLimit);
        process.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Read(string? line)
    {
        lock (output)
            output.Append(line).Append('\n');
        if (line is null)
            listening.TrySetException(new InvalidOperationException($"It ended:\n{Output}"));
        else if (Address().Match(line) is { Success: true } match)
            listening.TrySetResult(new Uri(match.Groups[1].Value));
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Address();
}
