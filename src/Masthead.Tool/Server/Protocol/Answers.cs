namespace Masthead.Tool.Server.Protocol;

internal sealed record Hover(MarkupContent Contents, LspRange? Range);

internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <param name="InsertTextFormat">2 for a snippet.</param>
internal sealed record CompletionItem(string Label, int Kind, string? Detail, MarkupContent? Documentation, string? FilterText, string SortText, int InsertTextFormat, LspTextEdit TextEdit);

internal sealed record ReferenceContext(bool IncludeDeclaration = false);

internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, LspPosition Position, ReferenceContext? Context = null);

/// <summary>With what is in it, or in its place alone, as the client takes them.</summary>
/// <param name="Location">Of one in a list of all.</param>
/// <param name="ContainerName">What such a one is in.</param>
internal sealed record DocumentSymbol(
    string Name, string? Detail, int Kind, LspRange? Range, LspRange? SelectionRange, IReadOnlyList<DocumentSymbol>? Children, Location? Location = null, string? ContainerName = null);

internal sealed record WorkspaceSymbolParams(string Query);

internal sealed record SymbolInformation(string Name, int Kind, Location Location, string? ContainerName);

internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind);

internal sealed record InlayHintParams(TextDocumentIdentifier TextDocument, LspRange Range);

internal sealed record InlayHint(LspPosition Position, string Label, bool PaddingLeft, MarkupContent? Tooltip);
