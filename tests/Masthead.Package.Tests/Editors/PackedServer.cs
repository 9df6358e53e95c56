using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Masthead.Tests.Shared.Editors;

namespace Masthead.Package.Tests.Editors;

/// <summary>The packed tool's language server, spoken to as an editor does, one question after the other.</summary>
internal sealed class PackedServer : IDisposable
{
    /// <summary>Far beyond what any answer takes, so that a server that says nothing fails a test.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private readonly Process process;

    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    private int number;

    private PackedServer(Process process)
    {
        this.process = process;
        stop.CancelAfter(Limit);
    }

    /// <summary>What the server answered, as it came.</summary>
    public List<string> Said { get; } = [];

    public static async Task<PackedServer> OpenAsync(PackedTool tool, string folder, object capabilities)
    {
        var server = new PackedServer(Process.Start(new ProcessStartInfo(tool.Path, "server") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder })!);
        // Not the test's own, which whoever runs tests reads to its end.
        server.process.BeginErrorReadLine();
        await server.AskAsync("initialize", new { rootUri = new Uri(folder).AbsoluteUri, capabilities });
        await server.TellAsync("initialized", new { });
        return server;
    }

    public Task TellAsync(string method, object? parameters) => SendAsync(new { jsonrpc = "2.0", method, @params = parameters });

    /// <returns>The result; what the server says or asks besides is kept in <see cref="Said"/>.</returns>
    public async Task<JsonNode?> AskAsync(string method, object? parameters)
    {
        number++;
        await SendAsync(new { jsonrpc = "2.0", id = number, method, @params = parameters });
        while (true)
        {
            var message = JsonNode.Parse(await ReadAsync())!;
            if (message["method"] is not null || (int?)message["id"] != number)
                continue;

            Assert.True(message["error"] is null, message.ToJsonString());
            return message["result"];
        }
    }

    /// <returns>The exit code.</returns>
    public async Task<int> CloseAsync()
    {
        await AskAsync("shutdown", null);
        await TellAsync("exit", null);
        await process.WaitForExitAsync(stop.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
        stop.Dispose();
    }

    private Task SendAsync(object message) => LspFrame.WriteAsync(process.StandardInput.BaseStream, JsonSerializer.SerializeToUtf8Bytes(message), stop.Token);

    private async Task<string> ReadAsync()
    {
        var body = await LspFrame.ReadAsync(process.StandardOutput.BaseStream, stop.Token) ?? throw new EndOfStreamException("The server hung up.");
        Said.Add(Encoding.UTF8.GetString(body));
        return Said[^1];
    }
}
