namespace Masthead.Content.Resolution;

/// <summary>What a kind of piece is called in running text: what <c>{kind}</c> prints.</summary>
internal static class KindNames
{
    private static readonly Dictionary<string, string[]> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] =
        [
            "news report", "analysis", "opinion", "editorial", "column", "letter", "review", "explainer", "interview", "feature",
            "obituary", "satire", "advertiser content", "press release",
        ],
        ["fr"] =
        [
            "article", "analyse", "tribune", "éditorial", "chronique", "lettre", "critique", "décryptage", "entretien", "reportage",
            "nécrologie", "satire", "contenu publicitaire", "communiqué de presse",
        ],
        ["de"] =
        [
            "Bericht", "Analyse", "Meinungsbeitrag", "Leitartikel", "Kolumne", "Leserbrief", "Rezension", "Erklärstück", "Interview", "Feature",
            "Nachruf", "Satire", "Werbebeitrag", "Pressemitteilung",
        ],
        ["es"] =
        [
            "noticia", "análisis", "opinión", "editorial", "columna", "carta", "reseña", "explicación", "entrevista", "reportaje",
            "obituario", "sátira", "contenido publicitario", "comunicado de prensa",
        ],
    };

    /// <summary>In English where a language has no names of its own.</summary>
    public static string Of(ArticleKind kind, string language) =>
        (ByLanguage.TryGetValue(language.Split('-')[0], out var names) ? names : ByLanguage["en"])[(int)kind];
}
