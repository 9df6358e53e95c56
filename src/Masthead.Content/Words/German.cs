namespace Masthead.Content.Words;

/// <summary>Everything that is said, or recognized, in German.</summary>
internal static class German
{
    public static LanguageWords Words { get; } = new()
    {
        Byline = new BylineWords
        {
            By = "Von ",
            And = " und ",
            In = " in ",
            With = ", mit ",
            Roles = new()
            {
                [CreditRole.AdditionalReporting] = "zusätzliche Berichterstattung von",
                [CreditRole.Editor] = "redigiert von",
                [CreditRole.Photographer] = "Fotos von",
                [CreditRole.Illustrator] = "Illustrationen von",
                [CreditRole.Translator] = "übersetzt von",
                [CreditRole.Researcher] = "Recherche von",
                [CreditRole.FactChecker] = "Fakten geprüft von",
                [CreditRole.Reviewer] = "begutachtet von",
                [CreditRole.AsToldTo] = "aufgezeichnet von",
                [CreditRole.Videographer] = "Video von",
            },
        },
        Kinds = new()
        {
            [ArticleKind.News] = "Bericht",
            [ArticleKind.Analysis] = "Analyse",
            [ArticleKind.Opinion] = "Meinungsbeitrag",
            [ArticleKind.Editorial] = "Leitartikel",
            [ArticleKind.Column] = "Kolumne",
            [ArticleKind.Letter] = "Leserbrief",
            [ArticleKind.Review] = "Rezension",
            [ArticleKind.Explainer] = "Erklärstück",
            [ArticleKind.Interview] = "Interview",
            [ArticleKind.Feature] = "Feature",
            [ArticleKind.Obituary] = "Nachruf",
            [ArticleKind.Satire] = "Satire",
            [ArticleKind.AdvertiserContent] = "Werbebeitrag",
            [ArticleKind.PressRelease] = "Pressemitteilung",
            [ArticleKind.LiveBlog] = "Liveblog",
        },
        GenericNames =
            "redaktion, die redaktion, online-redaktion, onlineredaktion, nachrichtenredaktion, team, das team, korrespondent, unser korrespondent, " +
            "eigener bericht, autor, gast, gastautor, agenturen, anonym, unbekannt, unbekannter autor",
        Opinion = new OpinionWords
        {
            Stems = "ansicht meinung auffassung",
            Views = "ansicht(?:en)?|meinung(?:en)?|auffassung(?:en)?",
            Apart = "(?:ansicht|meinung|auffassung)(?:en)? (?:de[rs] (?:autor(?:in|en|s)?|verfassers?)|von autor)|(?:geäußerten?|vertretenen?|dargestellten?|wiedergegebenen?) (?:ansicht|meinung|auffassung)(?:en)?",
            Calling = "diese[rs]? (?:analyse|meinungsbeitrag|kommentar|gastkommentar)|(?:die|der)(?: vorliegende)? (?:analyse|meinungsbeitrag|kommentar|gastkommentar)(?! (?:der|des|von|zu[mr]?)\\b)",
        },
        Publisher = new PublisherPhrases
        {
            Not = "nicht",
            Views = "meinung(?:en)?|ansicht(?:en)?|auffassung(?:en)?|position(?:en)?|haltung|standpunkte?s?|die|der|jene",
            Of = @"\s+(?:der\s+(?:Redaktion|Herausgeber)\s+)?(?:der|des|von|vom)\s+(?:der\s+|dem\s+)?",
            Inside = "für|am|im",

            // Every noun is capitalized: one alone is no name.
            LeastWords = 2,
            Strangers = "agentur akademie amt arbeitgebers autor autoren autors bank behörde bund bundes bundesregierung firma fonds gericht gesellschaft gmbh hochschule institut instituts "
                + "kirche kommission land landes ministerium ministeriums partei parlament rat redaktion regierung schule staat stadt stiftung union universität verband verein verlag verlags",
        },
        Speech = new SpeechWords
        {
            Marks = "„“ »« «» “” \"\"",
            Verbs =
                "sagt sagen sagte sagten gesagt erklärt erklären erklärte erklärten meint meinen meinte meinten gemeint betont betonen betonte betonten fügt fügte ergänzt ergänzte hinzu " +
                "berichtet berichten berichtete berichteten erzählt erzählen erzählte erzählten schreibt schreiben schrieb schrieben geschrieben fragt fragen fragte fragten antwortet antwortete " +
                "warnt warnen warnte warnten fordert fordern forderte forderten kritisiert kritisierte behauptet behauptete findet finden fand fanden glaubt glauben glaubte denkt denken dachte " +
                "urteilt urteilte bekräftigt bekräftigte bestätigt bestätigte räumt räumte erinnert erinnerte ruft rief rufen nennt nannte lobt lobte heißt hieß zitiert zitierte " +
                "versichert versicherte verspricht versprach klagt klagte bedauert bedauerte stellt stellte resümiert resümierte kommentiert kommentierte entgegnet entgegnete gibt gab mahnt mahnte " +
                "bemerkt bemerkte sagen lacht lachte seufzt seufzte flüstert flüsterte erwidert erwiderte schildert schilderte beschreibt beschrieb teilt teilte gesteht gestand hofft hoffte",
            Phrases = ["laut", "zufolge", "so", "nach den worten"],
        },
    };
}
