namespace Masthead.Content.Words;

/// <summary>Everything that is said, or recognized, in Dutch, of the Netherlands and of Flanders.</summary>
internal static class Dutch
{
    public static LanguageWords Words { get; } = new()
    {
        Byline = new BylineWords
        {
            By = "Door ",
            And = " en ",
            In = " in ",
            With = ", met ",
            // Islands.
            PlacesBehind = [(" op ", ["Ameland", "Aruba", "Bonaire", "Curaçao", "Saba", "Schiermonnikoog", "Terschelling", "Texel", "Urk", "Vlieland"])],
            Roles = new()
            {
                [CreditRole.AdditionalReporting] = "met medewerking van",
                [CreditRole.Editor] = "redactie:",
                [CreditRole.Photographer] = "fotografie:",
                [CreditRole.Illustrator] = "illustraties:",
                [CreditRole.Translator] = "vertaling:",
                [CreditRole.Researcher] = "onderzoek:",
                [CreditRole.FactChecker] = "factcheck:",
                [CreditRole.Reviewer] = "beoordeeld door",
                [CreditRole.AsToldTo] = "opgetekend door",
                [CreditRole.Videographer] = "video:",
            },
        },
        Kinds = new()
        {
            [ArticleKind.News] = "nieuwsbericht",
            [ArticleKind.Analysis] = "analyse",
            [ArticleKind.Opinion] = "opiniestuk",
            [ArticleKind.Editorial] = "hoofdredactioneel commentaar",
            [ArticleKind.Column] = "column",
            [ArticleKind.Letter] = "ingezonden brief",
            [ArticleKind.Review] = "recensie",
            [ArticleKind.Explainer] = "uitleg",
            [ArticleKind.Interview] = "interview",
            [ArticleKind.Feature] = "reportage",
            [ArticleKind.Obituary] = "in memoriam",
            [ArticleKind.Satire] = "satire",
            [ArticleKind.AdvertiserContent] = "advertorial",
            [ArticleKind.PressRelease] = "persbericht",
            [ArticleKind.LiveBlog] = "liveblog",
        },
        GenericNames =
            "redactie, de redactie, onze redactie, redactieteam, webredactie, internetredactie, online redactie, onlineredactie, nieuwsredactie, eindredactie, " +
            "van onze redactie, van onze redacteur, van onze redacteuren, van onze verslaggever, van onze verslaggevers, van een onzer verslaggevers, van onze correspondent, " +
            "onze redacteur, onze verslaggever, onze correspondent, redacteur, verslaggever, correspondent, medewerker, onze medewerker, team, het team, ons team, " +
            "gast, gastauteur, gastschrijver, gastblogger, auteur, schrijver, persbureau, persbureaus, anoniem, onbekend, onbekende auteur, auteur onbekend, " +
            "beheerder, je naam, jouw naam, uw naam, naam auteur, nader te bepalen, nog in te vullen",
        Opinion = new OpinionWords
        {
            Stems = "mening opvatting standpunt opini visie zienswijze titel",
            Views = "mening(?:en)?|opvatting(?:en)?|standpunt(?:en)?|opinies?|visies?|zienswijzen?",
            Apart = "(?:mening(?:en)?|opvatting(?:en)?|standpunt(?:en)?|opinies?|visies?|zienswijzen?)(?: en (?:meningen|opvattingen|standpunten|opinies))? "
                + "(?:(?:van (?:\\S+ ){1,4}?)?(?:die |zoals )?(?:hier(?:in)? (?:worden |zijn )?(?:geuit|verwoord|weergegeven|uitgesproken|gepresenteerd)|in (?:dit|deze) (?:artikel|stuk|bijdrage|column|tekst|blog|opini|publicatie))|(?:die )?(?:worden |zijn )?(?:geuit|verwoord|weergegeven|uitgesproken)|(?:zijn |is )?(?:uitsluitend |enkel |alleen )?(?:die )?van (?:de |onze |haar |zijn )?(?:auteur|schrijver|schrijfster|columnist)|komen voor rekening)\\w*"
                + "|(?:geuite|verwoorde|weergegeven|uitgesproken|verkondigde|gepresenteerde) (?:mening|opvatting|standpunt|opinie|visie|zienswijze)(?:en|s|n)?"
                + "|(?:auteur|schrijver|schrijfster|columnist)s? schrij(?:ft|ven) (?:dit |deze \\w+ )?op persoonlijke titel"
                + "|(?:dit|deze) (?:artikel|stuk|bijdrage|column|tekst|opiniestuk|blog)\\w* (?:weerspiegelt|vertegenwoordigt|vertolkt|geeft) niet (?:noodzakelijk(?:erwijs)? |per se )?(?:de|het) (?:mening|opvatting|standpunt|visie)",
            Calling = "deze (?:analyse|opiniebijdrage|opinie)|dit (?:opiniestuk|opinieartikel|commentaar)|(?:de|het) (?:onderhavige )?(?:analyse|opiniestuk|opinieartikel)(?! (?:van|door)\\b)",
        },
        Publisher = new PublisherPhrases
        {
            Not = "niet|geen|noch|nooit",
            Views = @"mening(?:en)?|opvatting(?:en)?|standpunt(?:en)?|opinies?|visies?|zienswijzen?|die|dat",
            Of = @"\s+van\s+(?:de\s+(?:hoofd)?redactie\s+van\s+)?(?:(?:de|het)\s+)?(?:(?:krant|dagblad|weekblad|tijdschrift|website)\s+)?",
            Inside = "van|de|het|voor|en|op|&",
            Strangers = "academie agentschap bank bedrijf bestuur bond college comité commissie coöperatie departement dienst europese faculteit federatie fonds gemeente gemeenten genootschap "
                + "hogeschool instelling instituut kabinet kamer kerk koninkrijk ministerie nationale nederlandse onderzoeksraad organisatie overheid parlement partij provincie raad rechtbank "
                + "redactie regering rijk rijksoverheid school staat staten stichting unie universiteit verbond vereniging verenigde vlaamse werkgever ziekenhuis",
        },
        Speech = new SpeechWords
        {
            // The marks that most papers use are single ones; the straight ones are apostrophes as well.
            Marks = "“” ‘’ „” \"\"",
            Verbs =
                "zegt zeggen zei zeiden gezegd zeg aldus vindt vinden vond vonden meent menen meende meenden stelt stellen stelde stelden verklaart verklaren verklaarde verklaarden verklaard " +
                "vertelt vertellen vertelde vertelden verteld schrijft schrijven schreef schreven geschreven vraagt vragen vroeg vroegen gevraagd antwoordt antwoorden antwoordde antwoordden " +
                "reageert reageren reageerde reageerden denkt denken dacht dachten gelooft geloven geloofde benadrukt benadrukken benadrukte benadrukten legt leggen legde legden licht lichtte " +
                "voegt voegde voegden waarschuwt waarschuwen waarschuwde waarschuwden noemt noemen noemde noemden genoemd roept roepen riep riepen bevestigt bevestigen bevestigde bevestigden " +
                "ontkent ontkennen ontkende ontkenden erkent erkennen erkende erkenden concludeert concluderen concludeerde concludeerden constateert constateerde betoogt betogen betoogde " +
                "oordeelt oordelen oordeelde merkt merkte merken merkten verzucht verzuchtte lacht lachte grapt grapte fluistert fluisterde schreeuwt schreeuwde vervolgt vervolgde " +
                "herinnert herinnerde beschrijft beschrijven beschreef beschreven tweet tweette twitterde mailt mailde appt appte beweert beweren beweerde beweerden suggereert suggereerde " +
                "klaagt klagen klaagde beklaagt belooft beloofde eist eisen eiste eisten meldt melden meldde meldden bericht berichtte hoopt hopen hoopte vreest vrezen vreesde verwacht verwachtte " +
                "citeert citeerde geciteerd luidt luidde klinkt klonk bekent bekende verzekert verzekerde verwijt verweet herhaalt herhaalde onderstreept onderstreepte nuanceert nuanceerde " +
                "relativeert blikt blikte mijmert mijmerde somt vat vatte spreekt sprak spraken kondigt kondigde pleit pleitte kaatst vult vulde zucht zuchtte",
            Phrases = ["volgens", "geeft aan", "gaf aan", "laat weten", "liet weten", "laten weten", "lieten weten", "in de woorden van", "naar eigen zeggen", "dixit"],
            Asides = "maar dus wacht nou ja nee niet zeker misschien precies en",
            Writings =
                "vraag vragen bord borden motto slogan titel kop krantenkop spreuk spreekwoord gezegde citaat citaten zin zinnen melding foutmelding bericht brief opschrift " +
                "spandoek vers regel lied gedicht definitie voorbeeld alinea artikel boek hoofdstuk leus",
        },
        Corrections = new CorrectionWords("Correctie: ", "correct corrig gecorrig rectific verbeter errat"),
        Headings = new HeadingWords
        {
            References =
                "referenties, bronnen, bronvermelding, literatuur, literatuurlijst, bibliografie, verder lezen, meer lezen, lees ook, leestips, noten, voetnoten, eindnoten, " +
                "publicaties, lezingen, pers, in de pers, zie ook, links",
            Interviews = "interview, interviews, vragen aan, in gesprek, gesprek, gesprekken, dialoog",
            Voices =
                "stemmen, citaten, ervaringen, reacties, zegt, zeggen, aan het woord, in eigen woorden, brieven, antwoorden, beoordelingen, portret",
        },
    };
}
