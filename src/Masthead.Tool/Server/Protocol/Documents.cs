using System.Text.Json.Serialization;

namespace Masthead.Tool.Server.Protocol;

internal sealed record TextDocumentItem(string Uri, [property: JsonConverter(typeof(EditedText))] string Text, int Version = 0);

internal sealed record DidOpenParams(TextDocumentItem TextDocument);

/// <param name="Range">What is replaced; null for all of the text.</param>
internal sealed record ContentChange([property: JsonConverter(typeof(EditedText))] string Text, LspRange? Range = null);

internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);

internal sealed record FileEvent(string Uri);

internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

internal sealed record WorkspaceFoldersChange(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);
