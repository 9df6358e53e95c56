using System.Text.Json;
using Masthead.Content.Reference;

namespace Masthead.Tool.Server.Protocol;

// The names are those of the Language Server Protocol 3.17, and no more of it stands here than is used.

/// <summary>A line and a character of it, in UTF-16, both from 0 on.</summary>
internal readonly record struct LspPosition(int Line, int Character);

internal readonly record struct LspRange(LspPosition Start, LspPosition End);

internal sealed record Location(string Uri, LspRange Range);

internal sealed record TextDocumentIdentifier(string Uri);

internal sealed record VersionedTextDocumentIdentifier(string Uri, int? Version);

/// <summary>What most requests ask about.</summary>
internal record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, LspPosition Position);

internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record MarkupContent(string Kind, string Value)
{
    public static MarkupContent Markdown(string value) => new("markdown", value);

    /// <summary>As a client shows it: one that names formats, and Markdown is none of them, is given the words alone.</summary>
    /// <param name="capability">That which names them.</param>
    public MarkupContent For(InitializeParams client, string capability) =>
        client.Names(capability, "plaintext") && !client.Names(capability, Kind) ? new("plaintext", KeyReference.PlainText(Value)) : this;
}

internal sealed record Command(string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name);

internal sealed record InitializeParams(
    string? RootUri = null, string? RootPath = null, IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null, JsonElement Capabilities = default)
{
    /// <summary>Whether the client can do something, such as <c>workspace.workspaceEdit.documentChanges</c>.</summary>
    public bool Can(string capability) => Find(capability) is { ValueKind: JsonValueKind.True };

    /// <summary>Whether a capability that is a list names something.</summary>
    public bool Names(string capability, string item) =>
        Find(capability) is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().Any(known => known.ValueKind == JsonValueKind.String && known.GetString() == item);

    private JsonElement? Find(string capability)
    {
        var element = Capabilities;
        foreach (var name in capability.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element;
    }
}

internal sealed record WorkspaceFolder(string Uri);

internal sealed record InitializeResult(JsonElement Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

/// <param name="Type">1 for an error, 2 for a warning.</param>
internal sealed record LogMessageParams(int Type, string Message);

/// <param name="Registrations">As the protocol has them: a list.</param>
internal sealed record RegistrationParams(JsonElement Registrations);
