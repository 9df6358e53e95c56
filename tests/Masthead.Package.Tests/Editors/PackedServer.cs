using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Masthead.Package.Tests.Editors;

/// <summary>The packed tool's language server, spoken to as an editor does, one question after the other.</summary>
internal sealed class PackedServer : IDisposable
{
    private readonly Process process;

    private int number;

    private PackedServer(Process process) => this.process = process;

    /// <summary>What the server answered, as it came.</summary>
    public List<string> Said { get; } = [];

    public static async Task<PackedServer> OpenAsync(PackedTool tool, string folder, object capabilities)
    {
        var server = new PackedServer(Process.Start(new ProcessStartInfo(tool.Path, "server") { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = folder })!);
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
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    private async Task SendAsync(object message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        var input = process.StandardInput.BaseStream;
        await input.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")), TestContext.Current.CancellationToken);
        await input.WriteAsync(body, TestContext.Current.CancellationToken);
        await input.FlushAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> ReadAsync()
    {
        var output = process.StandardOutput.BaseStream;
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await output.ReadExactlyAsync(one, TestContext.Current.CancellationToken);
            header.Append((char)one[0]);
        }

        var length = header.ToString().Split("\r\n").Single(static line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))["Content-Length:".Length..];
        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await output.ReadExactlyAsync(body, TestContext.Current.CancellationToken);
        Said.Add(Encoding.UTF8.GetString(body));
        return Said[^1];
    }
}
