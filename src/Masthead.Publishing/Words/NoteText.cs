namespace Masthead.Publishing;

/// <summary>An editor's note as a text by itself, for formats that have no room for what stood there before and what stands there now.</summary>
internal static class NoteText
{
    /// <summary>The note's words, and behind them, where they do not say it, what was and what is.</summary>
    /// <param name="note">The note.</param>
    /// <param name="language">Of the article, as a BCP 47 tag.</param>
    public static string Of(EditorNote note, string language)
    {
        var (was, now) = (Unsaid(note.Was, note), Unsaid(note.Now, note));
        if (was is null && now is null)
            return note.Text;

        // Where one of the two is missing from the text, both belong together.
        return $"{note.Text} {NoticeWords.Change(note.Was, note.Now, language)}";
    }

    private static string? Unsaid(string? text, EditorNote note) =>
        string.IsNullOrEmpty(text) || note.Text.Contains(text, StringComparison.Ordinal) ? null : text;
}
