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
        return $"{note.Text} {Change(note.Was, note.Now, language)}";
    }

    private static string? Unsaid(string? text, EditorNote note) =>
        string.IsNullOrEmpty(text) || note.Text.Contains(text, StringComparison.Ordinal) ? null : text;

    private static string Change(string? was, string? now, string language) => (language.Split('-')[0].ToLowerInvariant(), was, now) switch
    {
        ("en", { } a, { } b) => $"It said “{a}”; it now says “{b}”.",
        ("en", { } a, null) => $"It said “{a}”.",
        ("en", null, { } b) => $"It now says “{b}”.",
        ("de", { } a, { } b) => $"Dort stand „{a}“; nun steht dort „{b}“.",
        ("de", { } a, null) => $"Dort stand „{a}“.",
        ("de", null, { } b) => $"Nun steht dort „{b}“.",
        ("fr", { } a, { } b) => $"Il était écrit « {a} » ; il est désormais écrit « {b} ».",
        ("fr", { } a, null) => $"Il était écrit « {a} ».",
        ("fr", null, { } b) => $"Il est désormais écrit « {b} ».",
        ("es", { } a, { } b) => $"Decía «{a}»; ahora dice «{b}».",
        ("es", { } a, null) => $"Decía «{a}».",
        ("es", null, { } b) => $"Ahora dice «{b}».",
        ("it", { } a, { } b) => $"Diceva «{a}»; ora dice «{b}».",
        ("it", { } a, null) => $"Diceva «{a}».",
        ("it", null, { } b) => $"Ora dice «{b}».",
        ("nl", { } a, { } b) => $"Er stond ‘{a}’; er staat nu ‘{b}’.",
        ("nl", { } a, null) => $"Er stond ‘{a}’.",
        ("nl", null, { } b) => $"Er staat nu ‘{b}’.",
        ("pl", { } a, { } b) => $"Było: „{a}”; jest: „{b}”.",
        ("pl", { } a, null) => $"Było: „{a}”.",
        ("pl", null, { } b) => $"Jest: „{b}”.",
        ("pt", { } a, { } b) => $"Dizia “{a}”; agora diz “{b}”.",
        ("pt", { } a, null) => $"Dizia “{a}”.",
        ("pt", null, { } b) => $"Agora diz “{b}”.",
        (_, { } a, null) => $"“{a}” → …",
        (_, null, { } b) => $"… → “{b}”",
        var (_, a, b) => $"“{a}” → “{b}”",
    };
}
