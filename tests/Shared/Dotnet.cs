using System.Diagnostics;
using System.Text;

namespace Masthead.Tests.Shared;

/// <summary>The .NET command line, as a process with a time limit.</summary>
internal static class Dotnet
{
    /// <summary>Far beyond what anything takes here, so that a hang fails and a slow machine does not.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static Task<CommandResult> RunAsync(string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        RunAsync("dotnet", folder, environment, stop: null, arguments);

    /// <summary>A program that was built.</summary>
    public static async Task<string> ExecuteAsync(string program) =>
        (await RunAsync(program, Path.GetDirectoryName(program)!, environment: null, stop: null, [])).Succeeds().Output;

    /// <summary>Until it ends or is stopped; how it ended is nobody's concern.</summary>
    public static Task StopAsync(string folder, IReadOnlyDictionary<string, string> environment, CancellationToken stop, params string[] arguments) =>
        RunAsync("dotnet", folder, environment, stop, arguments);

    /// <summary>A program that was installed.</summary>
    public static Task<CommandResult> RunProgramAsync(string program, string folder, params string[] arguments) => RunAsync(program, folder, environment: null, stop: null, arguments);

    /// <param name="environment">What the machine says besides.</param>
    public static Task<CommandResult> RunProgramAsync(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunAsync(program, folder, environment, stop: null, arguments);

    private static async Task<CommandResult> RunAsync(
        string program, string folder, IReadOnlyDictionary<string, string>? environment, CancellationToken? stop, string[] arguments)
    {
        using var process = new Process { StartInfo = StartInfo(program, folder, environment, arguments) };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken, stop ?? CancellationToken.None);
        limit.CancelAfter(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // Stopped by a person: what it has started, such as a compiler server, lives on.
            var isStopped = stop is { IsCancellationRequested: true };
            process.Kill(entireProcessTree: !isStopped);
            if (!isStopped)
                throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end:\n{output}");
            // Not for the end of its output, which what lives on may hold open.
            process.WaitForExit(Limit);
        }

        return new CommandResult(process.ExitCode, output.ToString());

        void Append(string? line)
        {
            // The end of a stream, which comes while the other may still have lines.
            if (line is null)
                return;

            lock (output)
                output.Append(line).Append('\n');
        }
    }

    /// <summary>How a command is started that neither leaves a process behind nor speaks the machine's language.</summary>
    public static ProcessStartInfo StartInfo(string program, string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The build that runs this test has told its own processes where its MSBuild is.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);

        // No process is left behind that holds files, and output is in English whatever the machine speaks.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return start;
    }
}
