using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Masthead.Benchmarks.Servers;

/// <summary><c>masthead server</c> in a process of its own, and the editor that it talks to.</summary>
internal sealed class ServedFolder : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly Process process;

    private readonly BlockingCollection<(JsonNode Message, TimeSpan At)> messages = [];

    private readonly Stopwatch clock = Stopwatch.StartNew();

    private readonly string root;

    private int requests;

    public ServedFolder(string tool, string root)
    {
        this.root = root;
        process = Process.Start(new ProcessStartInfo(tool, ["server"]) { WorkingDirectory = root, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        _ = Task.Factory.StartNew(Read, TaskCreationOptions.LongRunning);
        Ask("initialize", new { rootUri = UriOf(""), capabilities = new { } });
        Tell("initialized", new { });
    }

    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>From the start of the process, or the last restart of the clock, until what is found in a version of a document is told.</summary>
    public TimeSpan FoundIn(string file, int version) => Await(message =>
        (string?)message["method"] == "textDocument/publishDiagnostics" && (string?)message["params"]!["uri"] == UriOf(file) && (int?)message["params"]!["version"] == version).At;

    public void Open(string file, string text) => Tell("textDocument/didOpen", new { textDocument = new { uri = UriOf(file), languageId = "yaml", version = 0, text } });

    public void Close(string file) => Tell("textDocument/didClose", new { textDocument = new { uri = UriOf(file) } });

    /// <summary>Types a text into a document, and gives what it takes until what is found is told.</summary>
    public double Type(string file, int version, string text, int offset, string typed)
    {
        var line = text.AsSpan(0, offset).Count('\n');
        var at = new { line, character = offset - (text.LastIndexOf('\n', offset - 1) + 1) };
        var begin = clock.Elapsed;
        Tell("textDocument/didChange", new { textDocument = new { uri = UriOf(file), version }, contentChanges = new[] { new { range = new { start = at, end = at }, text = typed } } });
        return (FoundIn(file, version) - begin).TotalMilliseconds;
    }

    /// <summary>Waits until nothing is left to do, and gives how long that takes.</summary>
    public double Settle()
    {
        var begin = clock.Elapsed;
        Ask("textDocument/codeAction", new { textDocument = new { uri = "file:///nowhere" }, range = new { start = new { line = 0, character = 0 }, end = new { line = 0, character = 0 } }, context = new { } });
        return (clock.Elapsed - begin).TotalMilliseconds;
    }

    public void Dispose()
    {
        Ask("shutdown", null);
        Tell("exit", null);
        process.WaitForExit();
        process.Dispose();
        messages.Dispose();
    }

    private string UriOf(string file) => new Uri(Path.Combine(root, "content", file)).AbsoluteUri;

    private void Ask(string method, object? parameters)
    {
        var id = ++requests;
        Send(new { jsonrpc = "2.0", id, method, @params = parameters });
        Await(message => message["method"] is null && (int?)message["id"] == id);
    }

    private void Tell(string method, object? parameters) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    private (JsonNode Message, TimeSpan At) Await(Func<JsonNode, bool> isIt)
    {
        while (messages.TryTake(out var message, Limit))
        {
            if (isIt(message.Message))
                return message;
        }

        throw new InvalidOperationException("The server does not answer.");
    }

    private void Send(object message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        var input = process.StandardInput.BaseStream;
        input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        input.Write(body);
        input.Flush();
    }

    private void Read()
    {
        using var output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
        var header = new StringBuilder();
        for (var next = output.ReadByte(); next >= 0; next = output.ReadByte())
        {
            header.Append((char)next);
            if (header.Length < 4 || header.ToString(header.Length - 4, 4) != "\r\n\r\n")
                continue;

            var line = header.ToString().Split("\r\n").First(static line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
            var body = new byte[int.Parse(line.AsSpan("Content-Length:".Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture)];
            output.ReadExactly(body);
            messages.Add((JsonNode.Parse(body)!, clock.Elapsed));
            header.Clear();
        }
    }
}
