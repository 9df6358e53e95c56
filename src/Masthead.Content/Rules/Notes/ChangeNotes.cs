using Masthead.Content.Model;

namespace Masthead.Content.Rules.Notes;

/// <summary>Public notes that tell of a change to the article after it was published.</summary>
internal static class ChangeNotes
{
    public static IEnumerable<NoteContent> In(ArticleContent article) => article.Notes.Where(static note => !note.IsInternal
        && note.Kind.Value is EditorNoteKind.Correction or EditorNoteKind.Update or EditorNoteKind.Clarification or EditorNoteKind.Retraction);
}
