using System.Reflection;
using System.Text.Json;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Features;
using Masthead.Tool.Server.Protocol;
using Masthead.Tool.Server.Serving;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;

namespace Masthead.Tool.Server;

/// <summary>What an editor may say and ask, as the Language Server Protocol 3.17 has it. A request that fails is answered with its failure, and nothing else ends.</summary>
internal sealed class LanguageServer : IServedClient
{
    private const int NotInitialized = -32002;

    private const int RequestFailed = -32803;

    private const int InvalidRequest = -32600;

    private readonly JsonRpc rpc;

    private readonly ServedSites sites;

    private readonly TaskCompletionSource<int> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private InitializeParams? client;

    private bool isShutDown;

    private readonly TimeProvider clock;

    private LanguageServer(JsonRpc rpc, string? configuration, bool isStrict, TimeProvider clock) => (this.rpc, this.clock, sites) = (rpc, clock, new ServedSites(configuration, isStrict, this));

    /// <summary>Serves one client until it leaves. Gives 0 where it took its leave first, else 1; 2 where it sent what nothing can be read behind.</summary>
    /// <param name="note">Told what no message can say, since it is about messages.</param>
    public static async Task<int> RunAsync(Stream input, Stream output, string? configuration, bool isStrict, TimeProvider clock, Action<string> note, CancellationToken cancellation)
    {
        using var formatter = new TolerantFormatter();
        await using var handler = new FramedMessageHandler(output, input, formatter, note);
        // Messages are begun in the order in which they come: an edit is known to every request behind it.
        var order = new NonConcurrentSynchronizationContext(sticky: false);
        using var rpc = new ServerRpc(handler) { SynchronizationContext = order };
        var server = new LanguageServer(rpc, configuration, isStrict, clock);
        await using (server.sites)
        {
            rpc.AddLocalRpcTarget(server, new JsonRpcTargetOptions { UseSingleObjectParameterDeserialization = true });
            rpc.StartListening();
            return await await Task.WhenAny(server.ended.Task, HungUpAsync()).WaitAsync(cancellation);
        }

        // What was sent before counts, and a client may hang up behind its farewell before that is begun.
        async Task<int> HungUpAsync()
        {
            await rpc.Completion.ContinueWith(static completed => completed.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            order.Post(_ => begun.SetResult(), null);
            await begun.Task;
            return server.ended.Task.IsCompleted ? await server.ended.Task : EndOf(handler, note);
        }
    }

    private static int EndOf(FramedMessageHandler handler, Action<string> note)
    {
        if (handler.Fault is not { } fault)
            return 1;

        note(fault);
        return 2;
    }

    [JsonRpcMethod("initialize")]
    public InitializeResult Initialize(InitializeParams parameters)
    {
        if (client is not null)
            throw new LocalRpcException("The server is initialized already.") { ErrorCode = InvalidRequest };

        client = parameters;
        foreach (var folder in FoldersOf(parameters).Select(DocumentUri.PathOf).Append(parameters.RootPath).OfType<string>().Where(Directory.Exists).Distinct(StringComparer.Ordinal))
            sites.AddFolder(Path.GetFullPath(folder));
        return new InitializeResult(ServerCapabilities.All, new ServerInfo("masthead", typeof(LanguageServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? ""));
    }

    // The protocol has no parameters for the next three, and clients may send some all the same: who leaves is not kept for that.
    [JsonRpcMethod("initialized")]
    public async Task InitializedAsync(JsonElement? _ = null)
    {
        Require();
        if (client!.Can("workspace.didChangeWatchedFiles.dynamicRegistration"))
            await rpc.InvokeWithParameterObjectAsync("client/registerCapability", ServerCapabilities.WatchedFiles);
    }

    [JsonRpcMethod("shutdown")]
    public object? Shutdown(JsonElement? _ = null)
    {
        Require();
        isShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Exit(JsonElement? _ = null) => ended.TrySetResult(isShutDown ? 0 : 1);

    [JsonRpcMethod("textDocument/didOpen")]
    public void DidOpen(DidOpenParams parameters)
    {
        Require();
        if (DocumentUri.PathOf(parameters.TextDocument.Uri) is { } path)
            sites.Open(new OpenDocument(parameters.TextDocument.Uri, path, parameters.TextDocument.Version, parameters.TextDocument.Text));
    }

    [JsonRpcMethod("textDocument/didChange")]
    public void DidChange(DidChangeParams parameters)
    {
        Require();
        if (DocumentUri.PathOf(parameters.TextDocument.Uri) is { } path)
            sites.Change(path, document => document.After(parameters.ContentChanges, parameters.TextDocument.Version ?? document.Version + 1));
    }

    [JsonRpcMethod("textDocument/didSave")]
    public void DidSave(TextDocumentParams parameters)
    {
        Require();
        if (DocumentUri.PathOf(parameters.TextDocument.Uri) is { } path)
            sites.Touch([path]);
    }

    [JsonRpcMethod("textDocument/didClose")]
    public void DidClose(TextDocumentParams parameters)
    {
        Require();
        if (DocumentUri.PathOf(parameters.TextDocument.Uri) is { } path)
            sites.Close(path);
    }

    [JsonRpcMethod("workspace/didChangeWatchedFiles")]
    public void DidChangeWatchedFiles(DidChangeWatchedFilesParams parameters)
    {
        Require();
        sites.Touch(parameters.Changes.Select(static change => DocumentUri.PathOf(change.Uri)).OfType<string>());
    }

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders")]
    public void DidChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams parameters)
    {
        Require();
        // A folder that gets another name is both, and stays.
        foreach (var folder in parameters.Event.Removed.Select(static folder => DocumentUri.PathOf(folder.Uri)).OfType<string>())
            sites.RemoveFolder(folder);
        foreach (var folder in parameters.Event.Added.Select(static folder => DocumentUri.PathOf(folder.Uri)).OfType<string>().Where(Directory.Exists))
            sites.AddFolder(folder);
    }

    [JsonRpcMethod("textDocument/codeAction")]
    public Task<IReadOnlyList<CodeAction>?> CodeActionAsync(CodeActionParams parameters, CancellationToken cancellation) =>
        AnswerAsync(parameters.TextDocument, file => CodeActionFeature.At(parameters, file, new WorkspaceEdits(client!, file), cancellation), cancellation, isWhole: true);

    [JsonRpcMethod("textDocument/completion")]
    public Task<CompletionList?> CompletionAsync(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        AnswerAsync(parameters.TextDocument, file => CompletionFeature.At(parameters.Position, file, client!, clock.GetUtcNow()), cancellation);

    [JsonRpcMethod("textDocument/hover")]
    public Task<Hover?> HoverAsync(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        AnswerAsync(parameters.TextDocument, file => HoverFeature.At(parameters.Position, file, client!, cancellation), cancellation);

    [JsonRpcMethod("textDocument/definition")]
    public Task<IReadOnlyList<Location>?> DefinitionAsync(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        AnswerAsync(parameters.TextDocument, file => NavigationFeature.Definition(parameters.Position, file, cancellation), cancellation);

    [JsonRpcMethod("textDocument/references")]
    public Task<IReadOnlyList<Location>?> ReferencesAsync(ReferenceParams parameters, CancellationToken cancellation) =>
        AnswerAsync(parameters.TextDocument, file => NavigationFeature.References(parameters.Position, file, parameters.Context?.IncludeDeclaration == true, cancellation), cancellation);

    [JsonRpcMethod("textDocument/prepareRename")]
    public Task<PrepareRenameResult?> PrepareRenameAsync(TextDocumentPositionParams parameters, CancellationToken cancellation) =>
        AnswerAsync(parameters.TextDocument, file => RenameFeature.Prepare(parameters.Position, file, cancellation), cancellation);

    [JsonRpcMethod("textDocument/rename")]
    public async Task<WorkspaceEdit?> RenameAsync(RenameParams parameters, CancellationToken cancellation)
    {
        try
        {
            return await AnswerAsync(parameters.TextDocument, file => RenameFeature.At(parameters.Position, parameters.NewName, file, new WorkspaceEdits(client!, file), cancellation), cancellation, isWhole: true);
        }
        catch (RenameException exception)
        {
            throw new LocalRpcException(exception.Message) { ErrorCode = RequestFailed };
        }
    }

    [JsonRpcMethod("textDocument/documentSymbol")]
    public Task<IReadOnlyList<DocumentSymbol>?> DocumentSymbolAsync(TextDocumentParams parameters, CancellationToken cancellation) =>
        AnswerAsync<IReadOnlyList<DocumentSymbol>>(parameters.TextDocument, file => SymbolFeature.InFile(file, client!.Can("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport")), cancellation);

    [JsonRpcMethod("workspace/symbol")]
    public async Task<IReadOnlyList<SymbolInformation>> WorkspaceSymbolAsync(WorkspaceSymbolParams parameters, CancellationToken cancellation)
    {
        Require();
        return [.. (await sites.AllAsync(cancellation)).SelectMany(site => SymbolFeature.InSite(parameters.Query, site, cancellation))];
    }

    [JsonRpcMethod("textDocument/foldingRange")]
    public Task<IReadOnlyList<FoldingRange>?> FoldingRangeAsync(TextDocumentParams parameters, CancellationToken cancellation) =>
        AnswerAsync<IReadOnlyList<FoldingRange>>(parameters.TextDocument, FoldingFeature.In, cancellation);

    [JsonRpcMethod("textDocument/inlayHint")]
    public Task<IReadOnlyList<InlayHint>?> InlayHintAsync(InlayHintParams parameters, CancellationToken cancellation) =>
        AnswerAsync<IReadOnlyList<InlayHint>>(parameters.TextDocument, file => InlayHintFeature.In(parameters.Range, file, cancellation), cancellation);

    public Task PublishAsync(PublishDiagnosticsParams diagnostics) => TellAsync("textDocument/publishDiagnostics", diagnostics);

    public Task LogAsync(LogMessageParams message) => TellAsync("window/logMessage", message);

    public void RefreshHints()
    {
        // Nobody waits for what the client says of it.
        if (client!.Can("workspace.inlayHint.refreshSupport"))
            _ = rpc.InvokeAsync("workspace/inlayHint/refresh").ContinueWith(static answer => answer.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private static IEnumerable<string?> FoldersOf(InitializeParams parameters) =>
        parameters.WorkspaceFolders is { Count: > 0 } folders ? folders.Select(static folder => (string?)folder.Uri) : [parameters.RootUri];

    /// <param name="isWhole">Whether it is answered by what is found in other files, too: then these are waited for.</param>
    private async Task<T?> AnswerAsync<T>(TextDocumentIdentifier document, Func<ServedFile, T?> answer, CancellationToken cancellation, bool isWhole = false)
        where T : class
    {
        Require();
        return await sites.FindAsync(document.Uri, isWhole, cancellation) is { } file ? answer(file) : null;
    }

    /// <summary>A client that has hung up, or is about to, is told nothing more: nobody need read what is written to it, and a pipe that nobody reads keeps whoever waits for it.</summary>
    private async Task TellAsync(string method, object parameters)
    {
        if (isShutDown)
            return;

        try
        {
            await await Task.WhenAny(rpc.NotifyWithParameterObjectAsync(method, parameters), ended.Task);
        }
        catch (Exception exception) when (exception is ConnectionLostException or ObjectDisposedException or IOException)
        {
            ended.TrySetResult(1);
        }
    }

    /// <summary>What begins with the first word behind the answer to <c>initialize</c>: a server may say nothing before, and to some editors one that does is not there yet.</summary>
    private void Require()
    {
        if (client is null)
            throw new LocalRpcException("The server is not initialized yet.") { ErrorCode = NotInitialized };
        if (isShutDown)
            throw new LocalRpcException("The server is shut down.") { ErrorCode = InvalidRequest };
        sites.Start();
    }
}
