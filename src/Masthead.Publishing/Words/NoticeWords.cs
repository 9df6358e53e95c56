namespace Masthead.Publishing;

/// <summary>What stands before a note where the file gives it no label, in one language.</summary>
internal sealed record NoticeWords(string Note, string Update, string Clarification, string Correction, string Retraction, string ContentWarning, string Retracted)
{
    private static readonly NoticeWords English = new("Editor’s note", "Update", "Clarification", "Correction", "Retraction", "Content warning", "Retracted");

    /// <summary>The languages that bylines are worded in.</summary>
    private static readonly Dictionary<string, NoticeWords> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = new("Anmerkung der Redaktion", "Aktualisierung", "Klarstellung", "Korrektur", "Widerruf", "Inhaltswarnung", "Zurückgezogen"),
        ["en"] = English,
        ["es"] = new("Nota de la redacción", "Actualización", "Aclaración", "Corrección", "Retractación", "Advertencia de contenido", "Retirado"),
        ["fr"] = new("Note de la rédaction", "Mise à jour", "Précision", "Correction", "Rétractation", "Avertissement", "Rétracté"),
        ["it"] = new("Nota della redazione", "Aggiornamento", "Precisazione", "Correzione", "Ritrattazione", "Avviso sui contenuti", "Ritirato"),
        ["nl"] = new("Noot van de redactie", "Update", "Verduidelijking", "Correctie", "Intrekking", "Waarschuwing vooraf", "Ingetrokken"),
        ["pl"] = new("Od redakcji", "Aktualizacja", "Wyjaśnienie", "Sprostowanie", "Wycofanie", "Ostrzeżenie", "Wycofano"),
        ["pt"] = new("Nota da redação", "Atualização", "Esclarecimento", "Correção", "Retratação", "Aviso de conteúdo", "Retirado"),
    };

    /// <param name="language">That of the article.</param>
    /// <param name="fallback">That of the publication, where there are no words in the article's.</param>
    public static NoticeWords In(string language, string fallback) => Find(language) ?? Find(fallback) ?? English;

    /// <summary>The title of an article as it stands alone, in a list of somebody else's: one that is withdrawn says so, and one whose sponsor had a say in it bears its label.</summary>
    /// <remarks>FTC, Native Advertising: A Guide for Businesses: the disclosure goes along wherever a paid piece is linked.</remarks>
    public static string TitleOf(Article article, string fallback) => TitleOf(article, article.Title, fallback);

    /// <summary>The same for another title of the article.</summary>
    public static string TitleOf(Article article, string title, string fallback)
    {
        if (article.Sponsorship is { Type: SponsorshipType.Sponsored, Label: { Length: > 0 } label })
            title = $"{label}: {title}";
        return article.Status == PublicationStatus.Retracted ? $"{In(article.Language, fallback).Retracted}: {title}" : title;
    }

    public string Of(EditorNote note) => note.Label ?? note.Kind switch
    {
        EditorNoteKind.Update => Update,
        EditorNoteKind.Clarification => Clarification,
        EditorNoteKind.Correction => Correction,
        EditorNoteKind.Retraction => Retraction,
        EditorNoteKind.ContentWarning => ContentWarning,
        _ => Note,
    };

    private static NoticeWords? Find(string language) => Languages.GetValueOrDefault(language.Split('-')[0]);
}
