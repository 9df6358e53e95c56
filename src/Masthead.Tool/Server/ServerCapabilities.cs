namespace Masthead.Tool.Server;

/// <summary>What the server tells a client that it can do.</summary>
internal static class ServerCapabilities
{
    private const int Incremental = 2;

    public static object All { get; } = new
    {
        PositionEncoding = "utf-16",
        TextDocumentSync = new { OpenClose = true, Change = Incremental, Save = true },
        CodeActionProvider = new { CodeActionKinds = (string[])["quickfix", "source.fixAll.masthead"] },
        CompletionProvider = new { TriggerCharacters = (string[])[":", " ", "-", "[", "{", ",", "\"", "="] },
        HoverProvider = true,
        DefinitionProvider = true,
        ReferencesProvider = true,
        RenameProvider = new { PrepareProvider = true },
        DocumentSymbolProvider = true,
        WorkspaceSymbolProvider = true,
        FoldingRangeProvider = true,
        InlayHintProvider = true,
        Workspace = new { WorkspaceFolders = new { Supported = true, ChangeNotifications = true } },
    };

    /// <summary>Asks to be told of files that are no content, and that settings are read from.</summary>
    public static object WatchedFiles { get; } = new
    {
        Registrations = (object[])[new { Id = "masthead-settings", Method = "workspace/didChangeWatchedFiles", RegisterOptions = new { Watchers = (object[])[new { GlobPattern = "**/*.{csproj,props,targets,globalconfig,editorconfig}" }, new { GlobPattern = "**/masthead.{yml,yaml}" }] } }],
    };
}
