namespace Masthead.Tool.Server.Protocol;

internal sealed record LspTextEdit(LspRange Range, string NewText);

/// <summary>Either of the two, as the client takes them.</summary>
/// <param name="Changes">By the document's URI.</param>
/// <param name="DocumentChanges">Files that are made, and documents that are edited.</param>
internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<LspTextEdit>>? Changes, IReadOnlyList<object>? DocumentChanges);

internal sealed record TextDocumentEdit(VersionedDocument TextDocument, IReadOnlyList<LspTextEdit> Edits);

/// <summary>A document of which the version must be said, be it null for one that is not open.</summary>
internal sealed record VersionedDocument(string Uri, [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] int? Version);

internal sealed record CreateFile(string Kind, string Uri);

internal sealed record RenameFile(string Kind, string OldUri, string NewUri);

internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, LspRange Range, CodeActionContext Context);

internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);

internal sealed record CodeAction(string Title, string Kind, IReadOnlyList<Diagnostic>? Diagnostics, WorkspaceEdit Edit, bool? IsPreferred);

internal sealed record RenameParams(TextDocumentIdentifier TextDocument, LspPosition Position, string NewName);

internal sealed record PrepareRenameResult(LspRange Range, string Placeholder);
