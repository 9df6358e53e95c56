using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Masthead.Tests.Shared.Editors;
using Masthead.Tool.Server;
using Nerdbank.Streams;

namespace Masthead.Tool.Tests.Server;

/// <summary>An editor, as the server sees one: frames and JSON, written by hand, so that they may be anything.</summary>
internal sealed class LspClient : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private readonly Stream stream;

    private readonly Stream answers;

    private readonly Task reading;

    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> waiting = new();

    private readonly ConcurrentDictionary<string, JsonArray> diagnostics = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    private int number;

    /// <param name="stream">To the server.</param>
    /// <param name="answers">From it.</param>
    public LspClient(Stream stream, Stream answers, Task<int> server)
    {
        (this.stream, this.answers, Server) = (stream, answers, server);
        reading = Task.Run(ReadAsync);
    }

    /// <summary>The code that the server ends with.</summary>
    public Task<int> Server { get; }

    /// <summary>What the server logged.</summary>
    public ConcurrentQueue<string> Log { get; } = [];

    /// <summary>What the server asked of the client.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>What it said beside its messages.</summary>
    public ConcurrentQueue<string> Notes { get; private init; } = [];

    /// <summary>How often files were told of.</summary>
    public ConcurrentQueue<string> Told { get; } = [];

    /// <summary>It is always late in the evening of one day, and early in the next one further east.</summary>
    private static readonly TimeProvider Clock = new FixedClock();

    public static LspClient Connect(bool isStrict = false)
    {
        var (client, server) = FullDuplexStream.CreatePair();
        var notes = new ConcurrentQueue<string>();
        return new LspClient(client, client, LanguageServer.RunAsync(server, server, configuration: null, isStrict, Clock, notes.Enqueue, CancellationToken.None)) { Notes = notes };
    }

    public static async Task<LspClient> OpenAsync(string folder, object? capabilities = null)
    {
        var client = Connect();
        await client.InitializeAsync(folder, capabilities);
        return client;
    }

    public async Task<JsonNode> InitializeAsync(string folder, object? capabilities = null)
    {
        capabilities ??= new { workspace = new { workspaceEdit = new { documentChanges = true, resourceOperations = (string[])["create"] } }, textDocument = new { completion = new { completionItem = new { snippetSupport = true } }, documentSymbol = new { hierarchicalDocumentSymbolSupport = true } } };
        var result = await AskAsync("initialize", new { processId = (int?)null, rootUri = UriOf(folder), capabilities });
        await TellAsync("initialized", new { });
        return result!;
    }

    public static string UriOf(string path) => new Uri(path).AbsoluteUri;

    /// <summary>What the client knows of a file, by rule and place: <c>MH1002 error 2:8-2:17</c>, lines from 0 on.</summary>
    public async Task<IReadOnlyList<string>> FoundAsync(string path)
    {
        await SettleAsync();
        return [.. DiagnosticsOf(path).Select(static found => string.Create(CultureInfo.InvariantCulture, $"{found!["code"]} {Severity(found["severity"]!.GetValue<int>())} {PlaceOf(found["range"]!)}"))];
    }

    public JsonArray DiagnosticsOf(string path) => diagnostics.GetValueOrDefault(UriOf(path)) ?? [];

    /// <summary>As the server names files.</summary>
    public IEnumerable<string> Uris => diagnostics.Keys;

    /// <summary>Files with findings.</summary>
    public IEnumerable<string> FilesWithFindings => diagnostics.Where(static file => file.Value.Count > 0).Select(static file => new Uri(file.Key).LocalPath).Order(StringComparer.Ordinal);

    public static string PlaceOf(JsonNode range) => $"{range["start"]!["line"]}:{range["start"]!["character"]}-{range["end"]!["line"]}:{range["end"]!["character"]}";

    /// <summary>When all is worked in that was sent before.</summary>
    public async Task SettleAsync() => await AskAsync("textDocument/codeAction", new { textDocument = new { uri = "file:///nowhere" }, range = RangeOf(0, 0), context = new { } });

    public static object RangeOf(int line, int character, int? endLine = null, int? endCharacter = null) =>
        new { start = new { line, character }, end = new { line = endLine ?? line, character = endCharacter ?? character } };

    public Task DidOpenAsync(string path, string text)
    {
        texts[path] = text;
        return TellAsync("textDocument/didOpen", new { textDocument = new { uri = UriOf(path), languageId = "yaml", version = 1, text } });
    }

    /// <summary>All of a text at once.</summary>
    public Task DidChangeAsync(string path, string text)
    {
        texts[path] = text;
        return TellAsync("textDocument/didChange", new { textDocument = new { uri = UriOf(path), version = 2 }, contentChanges = new object[] { new { text } } });
    }

    public Task DidChangeAsync(string path, params object[] contentChanges) => TellAsync("textDocument/didChange", new { textDocument = new { uri = UriOf(path), version = 2 }, contentChanges });

    public Task DidCloseAsync(string path) => TellAsync("textDocument/didClose", new { textDocument = new { uri = UriOf(path) } });

    /// <summary>Opens a text with a mark <c>|</c> in it, without the mark, and asks about the mark's place.</summary>
    public async Task<JsonNode?> AskAtAsync(string method, string path, string marked, object? more = null)
    {
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        var text = marked.Remove(at, 1);
        if (texts.ContainsKey(path))
            await DidChangeAsync(path, text);
        else
            await DidOpenAsync(path, text);
        var before = marked[..at];
        var parameters = JsonSerializer.SerializeToNode(new { textDocument = new { uri = UriOf(path) }, position = new { line = before.Count(static character => character == '\n'), character = before.Length - (before.LastIndexOf('\n') + 1) } })!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(more ?? new { })!.AsObject().ToArray())
            parameters[name] = value?.DeepClone();
        return await AskAsync(method, parameters);
    }

    public async Task<JsonNode?> AskAsync(string method, object? parameters)
    {
        var id = Interlocked.Increment(ref number);
        var answer = waiting.GetOrAdd(id, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        await SendAsync(JsonSerializer.Serialize(new { jsonrpc = "2.0", id, method, @params = parameters }));
        return await answer.Task.WaitAsync(Limit);
    }

    public Task TellAsync(string method, object? parameters) => SendAsync(JsonSerializer.Serialize(new { jsonrpc = "2.0", method, @params = parameters }));

    public Task SendAsync(string body) => LspFrame.WriteAsync(stream, Encoding.UTF8.GetBytes(body), CancellationToken.None);

    /// <summary>Anything at all, between messages.</summary>
    public async Task SendRawAsync(string text)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
        await stream.FlushAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        await Server.WaitAsync(Limit);
        await reading.WaitAsync(Limit);
    }

    private static string Severity(int severity) => severity switch
    {
        1 => "error",
        2 => "warning",
        _ => "info",
    };

    private async Task ReadAsync()
    {
        try
        {
            while (await LspFrame.ReadAsync(answers, CancellationToken.None) is { } message)
                await TakeAsync(JsonNode.Parse(message)!);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
        }

        foreach (var answer in waiting.Values)
            answer.TrySetException(new IOException("The server hung up."));
    }

    private async Task TakeAsync(JsonNode message)
    {
        if (message["method"]?.GetValue<string>() is { } method)
        {
            if (message["id"] is { } id)
            {
                Asked.Enqueue(method);
                await SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = null }.ToJsonString());
            }
            else if (method == "textDocument/publishDiagnostics" && message["params"]!["uri"]!.GetValue<string>() is var uri)
            {
                diagnostics[uri] = message["params"]!["diagnostics"]!.DeepClone().AsArray();
                Told.Enqueue(new Uri(uri).LocalPath);
            }
            else if (method == "window/logMessage")
                Log.Enqueue(message["params"]!["message"]!.GetValue<string>());
        }
        else if (message["id"] is JsonValue id && id.TryGetValue<int>(out var number) && waiting.TryRemove(number, out var answer))
        {
            if (message["error"] is { } error)
                answer.TrySetException(new LspException(error["code"]!.GetValue<int>(), error["message"]!.GetValue<string>()));
            else
                answer.TrySetResult(message["result"]?.DeepClone());
        }
    }
}

/// <summary>A request that was answered with an error.</summary>
internal sealed class LspException(int code, string message) : Exception(message)
{
    public int Code { get; } = code;
}

internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2024, 5, 31, 23, 30, 0, TimeSpan.Zero);
}
