using Masthead.Content.Text;
using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Server.Documents;

/// <summary>Edits as a client carries them out.</summary>
/// <param name="client">What it can do.</param>
/// <param name="file">The file that they are asked for in.</param>
internal sealed class WorkspaceEdits(InitializeParams client, ServedFile file)
{
    private readonly bool takesDocumentChanges = client.Can("workspace.workspaceEdit.documentChanges");

    /// <summary>To make a file takes changes of documents: Neovim, which takes them, says the one and not the other.</summary>
    private readonly bool makesFiles = client.Names("workspace.workspaceEdit.resourceOperations", "create");

    /// <summary>Whether it can rename files.</summary>
    public bool RenamesFiles { get; } = client.Can("workspace.workspaceEdit.documentChanges") && client.Names("workspace.workspaceEdit.resourceOperations", "rename");

    /// <summary>Null for what the client cannot do, or what no longer fits the file.</summary>
    /// <param name="edit">Of the file, unless it names another one.</param>
    public WorkspaceEdit? Of(TextEdit edit)
    {
        var path = edit.FilePath ?? file.Path;
        if (edit.CreatesFile)
            return makesFiles && !file.Site.Texts.Has(path) ? Making(path, edit.NewText) : null;

        return file.Site.Texts.Has(path) ? Of([(path, [.. edit.Changes])]) : null;
    }

    public WorkspaceEdit Of(IEnumerable<(string File, IReadOnlyList<TextChange> Changes)> files)
    {
        var edits = files.Select(changed => (Uri: file.UriOf(changed.File), Version: file.VersionOf(changed.File), Edits: EditsOf(changed.File, changed.Changes))).ToArray();
        return takesDocumentChanges
            ? new WorkspaceEdit(null, [.. edits.Select(static changed => new TextDocumentEdit(new VersionedDocument(changed.Uri, changed.Version), changed.Edits))])
            : new WorkspaceEdit(edits.ToDictionary(static changed => changed.Uri, static changed => changed.Edits, StringComparer.Ordinal), null);
    }

    /// <param name="renamed">Files, with what they are to be called: after they were edited.</param>
    public WorkspaceEdit Of(IEnumerable<(string File, IReadOnlyList<TextChange> Changes)> files, IReadOnlyList<(string File, string New)> renamed)
    {
        var edit = Of(files);
        return renamed.Count == 0 ? edit : edit with { DocumentChanges = [.. edit.DocumentChanges!, .. renamed.Select(move => new RenameFile("rename", file.UriOf(move.File), DocumentUri.Of(move.New)))] };
    }

    private WorkspaceEdit Making(string path, string text)
    {
        var (uri, start) = (file.UriOf(path), new LspPosition(0, 0));
        return new WorkspaceEdit(null, [new CreateFile("create", uri), new TextDocumentEdit(new VersionedDocument(uri, null), [new LspTextEdit(new LspRange(start, start), text)])]);
    }

    private IReadOnlyList<LspTextEdit> EditsOf(string path, IEnumerable<TextChange> changes)
    {
        var lines = file.Other(path).Lines;
        return [.. changes.OrderBy(static change => change.Range.Start).Select(change => new LspTextEdit(lines.PlaceOf(change.Range), change.NewText))];
    }
}
