using System.Globalization;

namespace Masthead.Publishing;

/// <summary>What is said around a note in one language: before it, where the file gives it no label, and behind it, where its text does not say what stood there ({0}) and what stands there now ({1}).</summary>
internal sealed record NoticeWords(string Note, string Update, string Clarification, string Correction, string Retraction, string ContentWarning, string Retracted)
{
    private static readonly NoticeWords English = new("Editor’s note", "Update", "Clarification", "Correction", "Retraction", "Content warning", "Retracted")
    {
        Was = "It said “{0}”.",
        Now = "It now says “{1}”.",
        WasAndNow = "It said “{0}”; it now says “{1}”.",
    };

    /// <summary>The languages that bylines are worded in.</summary>
    private static readonly Dictionary<string, NoticeWords> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = new("Anmerkung der Redaktion", "Aktualisierung", "Klarstellung", "Korrektur", "Widerruf", "Inhaltswarnung", "Zurückgezogen")
        {
            Was = "Dort stand „{0}“.",
            Now = "Nun steht dort „{1}“.",
            WasAndNow = "Dort stand „{0}“; nun steht dort „{1}“.",
        },
        ["en"] = English,
        ["es"] = new("Nota de la redacción", "Actualización", "Aclaración", "Corrección", "Retractación", "Advertencia de contenido", "Retirado")
        {
            Was = "Decía «{0}».",
            Now = "Ahora dice «{1}».",
            WasAndNow = "Decía «{0}»; ahora dice «{1}».",
        },
        ["fr"] = new("Note de la rédaction", "Mise à jour", "Précision", "Correction", "Rétractation", "Avertissement", "Rétracté")
        {
            Was = "Il était écrit « {0} ».",
            Now = "Il est désormais écrit « {1} ».",
            WasAndNow = "Il était écrit « {0} » ; il est désormais écrit « {1} ».",
        },
        ["it"] = new("Nota della redazione", "Aggiornamento", "Precisazione", "Correzione", "Ritrattazione", "Avviso sui contenuti", "Ritirato")
        {
            Was = "Diceva «{0}».",
            Now = "Ora dice «{1}».",
            WasAndNow = "Diceva «{0}»; ora dice «{1}».",
        },
        ["nl"] = new("Noot van de redactie", "Update", "Verduidelijking", "Correctie", "Intrekking", "Waarschuwing vooraf", "Ingetrokken")
        {
            Was = "Er stond ‘{0}’.",
            Now = "Er staat nu ‘{1}’.",
            WasAndNow = "Er stond ‘{0}’; er staat nu ‘{1}’.",
        },
        ["pl"] = new("Od redakcji", "Aktualizacja", "Wyjaśnienie", "Sprostowanie", "Wycofanie", "Ostrzeżenie", "Wycofano")
        {
            Was = "Było: „{0}”.",
            Now = "Jest: „{1}”.",
            WasAndNow = "Było: „{0}”; jest: „{1}”.",
        },
        ["pt"] = new("Nota da redação", "Atualização", "Esclarecimento", "Correção", "Retratação", "Aviso de conteúdo", "Retirado")
        {
            Was = "Dizia “{0}”.",
            Now = "Agora diz “{1}”.",
            WasAndNow = "Dizia “{0}”; agora diz “{1}”.",
        },
    };

    public required string Was { get; init; }

    public required string Now { get; init; }

    public required string WasAndNow { get; init; }

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

    /// <summary>What was and what is, in words of a language, or in signs where there are none.</summary>
    public static string Change(string? was, string? now, string language)
    {
        var words = Find(language);
        var template = (was, now) switch
        {
            (not null, not null) => words?.WasAndNow ?? "“{0}” → “{1}”",
            (not null, null) => words?.Was ?? "“{0}” → …",
            _ => words?.Now ?? "… → “{1}”",
        };
        return string.Format(CultureInfo.InvariantCulture, template, was, now);
    }

    private static NoticeWords? Find(string language) => Languages.GetValueOrDefault(language.Split('-')[0]);
}
