using System.Text;
using Masthead.Content.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.CodeFixes;

/// <summary>An edit of the core's, in a project as an IDE has it.</summary>
internal sealed class ProjectEdit
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly TextEdit edit;
    private readonly string file;
    private readonly Project project;

    private ProjectEdit(TextEdit edit, string file, Project project) => (this.edit, this.file, this.project) = (edit, file, project);

    /// <summary>Null for what cannot be done: of a file that is not in the project, or is to be made where it is already, or by an IDE that makes none.</summary>
    /// <param name="foundIn">The file that changes, unless the edit names another one.</param>
    public static ProjectEdit? Of(TextEdit edit, string foundIn, Project project)
    {
        var file = edit.FilePath ?? foundIn;
        var can = project.Solution.Workspace.CanApplyChange(edit.CreatesFile ? ApplyChangesKind.AddAdditionalDocument : ApplyChangesKind.ChangeAdditionalDocument);
        return can && edit.CreatesFile == (DocumentOf(file, project) is null) ? new ProjectEdit(edit, file, project) : null;
    }

    public async Task<Solution> ApplyAsync(CancellationToken cancellation)
    {
        if (edit.CreatesFile)
            return Make(file, edit.NewText, project);

        var document = DocumentOf(file, project)!;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = edit.Changes.OrderBy(static change => change.Range.Start).Select(static change => new Microsoft.CodeAnalysis.Text.TextChange(TextSpan.FromBounds(change.Range.Start, change.Range.End), change.NewText));
        return project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }

    /// <summary>A file as it is to be, made where it is not there.</summary>
    public static async Task<Solution> WriteAsync(string file, string text, Project project, CancellationToken cancellation)
    {
        if (DocumentOf(file, project) is not { } document)
            return Make(file, text, project);

        var before = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(text, before.Encoding, before.ChecksumAlgorithm));
    }

    private static TextDocument? DocumentOf(string file, Project project) => project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file);

    private static Solution Make(string file, string text, Project project)
    {
        var folder = Path.GetDirectoryName(project.FilePath ?? "") is { Length: > 0 } path ? path.Replace('\\', '/') + "/" : "";
        var parts = (folder.Length > 0 && file.Replace('\\', '/') is var normalized && normalized.StartsWith(folder, StringComparison.Ordinal) ? normalized.Substring(folder.Length) : Path.GetFileName(file)).Split('/');
        return project.Solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), parts[parts.Length - 1], SourceText.From(text, Utf8), parts.Take(parts.Length - 1), file);
    }
}
