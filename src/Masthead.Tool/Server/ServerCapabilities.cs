using System.Text.Json;
using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Server;

/// <summary>What the server tells a client that it can do.</summary>
internal static class ServerCapabilities
{
    public static JsonElement All { get; } = Parsed("""
        {
          "positionEncoding": "utf-16",
          "textDocumentSync": { "openClose": true, "change": 2, "save": true },
          "codeActionProvider": { "codeActionKinds": ["quickfix", "source.fixAll.masthead"] },
          "completionProvider": { "triggerCharacters": [":", " ", "-", "[", "{", ",", "\"", "="] },
          "hoverProvider": true,
          "definitionProvider": true,
          "referencesProvider": true,
          "renameProvider": { "prepareProvider": true },
          "documentSymbolProvider": true,
          "workspaceSymbolProvider": true,
          "foldingRangeProvider": true,
          "inlayHintProvider": true,
          "workspace": { "workspaceFolders": { "supported": true, "changeNotifications": true } }
        }
        """);

    /// <summary>Asks to be told of files that are no content, and that settings are read from.</summary>
    public static RegistrationParams WatchedFiles { get; } = new(Parsed("""
        [
          {
            "id": "masthead-settings",
            "method": "workspace/didChangeWatchedFiles",
            "registerOptions": { "watchers": [{ "globPattern": "**/*.{csproj,props,targets,globalconfig,editorconfig}" }, { "globPattern": "**/masthead.{yml,yaml}" }] }
          }
        ]
        """));

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
