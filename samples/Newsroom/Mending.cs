using Masthead;

namespace Newsroom;

/// <summary>What the newspaper got wrong, and said so.</summary>
internal static class Mending
{
    /// <summary>Each correction, clarification and retraction with its article, newest first.</summary>
    public static IEnumerable<(Article Article, EditorNote Note)> Of(IEnumerable<Article> articles) =>
        articles
            .SelectMany(static article => article.EditorNotes, static (article, note) => (Article: article, Note: note))
            .Where(static pair => pair.Note.Kind is EditorNoteKind.Correction or EditorNoteKind.Clarification or EditorNoteKind.Retraction)
            .OrderByDescending(static pair => pair.Note.Date)
            .ThenBy(static pair => pair.Article.Id, StringComparer.Ordinal);
}
