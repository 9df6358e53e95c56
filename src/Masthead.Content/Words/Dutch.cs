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
            "beheerder, je naam, jouw naam, uw naam, naam auteur, nader te bepalen, nog in te vullen, " +
            "gastredacteur, gastauteurs, gastbijdrage, sportredactie, stadsredactie, regioredactie, buitenlandredactie, redacteuren, verslaggevers, verslaggeefster, " +
            "correspondenten, correspondente, medewerkers, medewerkster, nieuwsdienst, diverse auteurs, meerdere auteurs, geen auteur, advertorial, gesponsord, gesponsorde bijdrage, gesponsorde inhoud, partnerbijdrage",
        BeforeGenericNames = "de het een onze ons van door",
        AdviceTopics = new()
        {
            [DisclaimerKind.Medical] = "gezondheid, geneeskunde, geestelijke gezondheid, mentale gezondheid, voeding, zwangerschap, gezondheid & voeding, gezondheid en voeding",
            [DisclaimerKind.Financial] = "financiën, geldzaken, beleggen, sparen, belastingen, geld, pensioen, hypotheken",
            [DisclaimerKind.Legal] = "recht, juridisch advies",
        },
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
            Phrases = ["volgens", "geeft aan", "gaf aan", "laat weten", "liet weten", "laten weten", "lieten weten", "in de woorden van", "met deze woorden", "met die woorden", "naar eigen zeggen", "dixit", "b v", "bijv", "bv"],
            Persons = "hij hem haar ik mij mijn meneer mevrouw dr",
            Asides = "maar dus wacht nou ja nee niet zeker misschien precies en",
            TakingUp = "dat is, dit is, zo, klinkt, zulke",
            InGeneral = "ik mij mijn ons jij je jou jouw u uw men iedereen niemand mythe smoes smoezen logica deuntje gevoel argument bezwaar regel regels wijsheid cliché verleiding",
            Writings =
                "vraag vragen bord borden motto slogan titel kop krantenkop spreuk spreekwoord gezegde citaat citaten zin zinnen melding foutmelding bericht brief opschrift " +
                "spandoek vers regel lied gedicht definitie voorbeeld alinea artikel boek hoofdstuk leus",
        },
        Corrections = new CorrectionWords("Correctie: ",
            "correct(?!ione)|corrig|gecorrig|incorrect|(?:ge)?rectific|verbeter|errat|ten onrechte|onjuist|abusievelijk|per abuis|fouti?e|verkeerd|(?:type|tik|schrijf|spel|reken|redactie|vertaal)fout|fout van (?:de redactie|onze|ons)|(?:is|was|waren|stond|stonden|werd|ging) (?:\\S+ ){0,3}fout|klopten? niet|vergis|excuses|(?:dat|dit) (?:moet|moest) (?:\\S+ ){0,3}zijn|had(?:den)? (?:\\S+ ){0,4}moeten")
        {
            Contrasts = "niet|geen|in plaats",
            Empty =
                "dit deze het de een in op om van door aan bij voor wij we ons onze is was waren zijn werd werden hebben heeft had stond stonden bevatte inmiddels intussen nu artikel stuk " +
                "bericht tekst kop alinea cijfers gegevens versie eerdere vorige eerste oorspronkelijke tweede derde laatste fout fouten typefout vergissing correctie gecorrigeerd " +
                "gerectificeerd hersteld verbeterd aangepast excuses bieden spijt lezers en uur redactie die dat na publicatie",
        },
        Agencies = new AgencyWords
        {
            Nouns = "persbureau|nieuwsbureau|persagentschap|nieuwsagentschap|agentschap",
            To = "aan|tegen|tegenover|het|aan het|tegen het",
            Reports = "@ (?:\\S+ ){0,2}?(?:meldt|meldde|bericht\\w*)|(?:bericht\\w*|melding\\w*|informatie) van @|op gezag van @|op basis van @|gesprek met @|interview met @",
            Itself = "(?:woordvoerd\\w+|aandelen|directeur|hoofdredacteur|medewerkers?|bedrijf|eigenaar) (?:van|achter|bij) (?:het )?@",
        },
        Headings = new HeadingWords
        {
            References =
                "referenties, bronnen, bronvermelding, literatuur, literatuurlijst, bibliografie, verder lezen, meer lezen, lees ook, leestips, noten, voetnoten, eindnoten, " +
                "publicaties, lezingen, pers, in de pers, zie ook, links",
            Interviews = "interview, interviews, vragen aan, in gesprek, gesprek, gesprekken, dialoog",
            Voices =
                "stemmen, citaten, ervaringen, reacties, zegt, zeggen, aan het woord, in eigen woorden, brieven, antwoorden, beoordelingen, portret",
        },
        Notes = new NoteWords
        {
            Labels = new()
            {
                [NoteLabel.Update] = "update, updates, bijgewerkt, geüpdatet, aanvulling, aanvullingen, aangevuld, toevoeging, toegevoegd, edit, laatste update",
                [NoteLabel.Correction] = "correctie, correcties, gecorrigeerd, correctie/aanvulling, correcties en aanvullingen, correcties & aanvullingen, rectificatie, rectificaties, gerectificeerd, herstel, verbetering, erratum, errata, hersteld",
                [NoteLabel.Clarification] = "verduidelijking, verduidelijkingen, ter verduidelijking, precisering, nuancering",
                [NoteLabel.Retraction] = "intrekking, ingetrokken, artikel ingetrokken, teruggetrokken, artikel teruggetrokken",
                [NoteLabel.EditorsNote] = "noot van de redactie, noot redactie, noot van de redacteur, noot van de hoofdredactie, noot v.d. redactie, noot v.d. red., noot v/d redactie, noot red., redactionele noot, redactienoot, opmerking van de redactie, redactionele opmerking, "
                    + "naschrift redactie, naschrift van de redactie, naschrift, bericht van de redactie, van de redactie, toelichting van de redactie, noot van de auteur, noot van de schrijver, noot van de vertaler, noot van de uitgever, aan onze lezers, aan de lezer",
                [NoteLabel.Note] = "noot, opmerking, let op, n.b., nb, belangrijk, attentie, mededeling, waarschuwing",
                [NoteLabel.ContentWarning] = "inhoudswaarschuwing, triggerwarning, trigger warning, content warning, gevoelige inhoud, waarschuwing gevoelige inhoud",
                [NoteLabel.Disclaimer] = "disclaimer, vrijwaring, juridische disclaimer, medische disclaimer, financiële disclaimer, beleggingsdisclaimer",
                [NoteLabel.Disclosure] = "disclosure, full disclosure, transparantie, openheid van zaken, belangenverklaring, belangenconflict, belangenverstrengeling, mogelijke belangenverstrengeling, affiliate-links, affiliatelinks, advertentie, reclame",
            },
            Between = "van op om de het een in te uur nr nummer deel dd maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo ii iii iv dezelfde dag avond later",
            Months = "januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, september sep sept, oktober okt, november nov, december dec",
            GoesOn = "hij zij ze het hem haar hun dit dat deze die wij we ook bovendien daarnaast echter maar dus daarom",
            This = "dit deze ons onze",
            Signals = "amazon verschijnt stond nummer krant ingetrokken intrekken teruggetrokken verwijderd offline trekken verduidelijkt verduidelijking gepreciseerd genuanceerd versie kop editie eerdere abusievelijk onrechte abuis aanvankelijk eerder oorspronkelijk eerst gecorrigeerd gerectificeerd verbeterd "
                + "hersteld excuses verontschuldigingen ingekort geredigeerd verkort geautoriseerd serie reeks gastbijdrage fragment voorpublicatie bewerking bijgewerkt geactualiseerd aangevuld aangepast geüpdatet herzien gewijzigd uitgebreid verouderd achterhaald meer publicatie laatst "
                + "mening meningen opvatting opvattingen standpunt standpunten visie titel affiliate partnerlinks commissie gesponsord betaald advertentie advertorial samenwerking mogelijk gefinancierd gratis kosteloos recensie beleggingsadvies financieel koopadvies belastingadvies "
                + "fiscaal medisch advies bezoek consult juridisch aansprakelijk ontleend rechten verbonden banden dienst aandelen belangen posities belangenverstrengeling ai kunstmatige chatgpt gpt taalmodel midjourney deepl vertaald vertaling verschenen verscheen gepubliceerd "
                + "overgenomen satire satirisch fictie fictief aprilgrap",
            Piece = "(?:(?:dit|deze|ons|onze) (?:oorspronkelijke |bovenstaande )?(?:artikel|stuk|verhaal|bericht|bijdrage|tekst|blog|blogpost|blogbericht|column|interview|gesprek|analyse|reportage|recensie|pagina|kop|titel|liveblog|post|essay|opiniestuk|grafiek|kaart|video|podcast|nieuwsbericht|handleiding)|het artikel)",
            Notes = new()
            {
                [EditorNoteKind.Retraction] = "{piece} (?:is|werd|wordt) (?:\\S+ ){0,4}(?:ingetrokken|teruggetrokken|verwijderd|offline gehaald)|(?:wij|we) (?:hebben|trekken) {piece} (?:\\S+ ){0,3}(?:ingetrokken|verwijderd|terug|in)",
                [EditorNoteKind.Clarification] = "{piece} (?:is|werd) (?:\\S+ ){0,6}(?:verduidelijkt|gepreciseerd|genuanceerd|ter verduidelijking)|ter verduidelijking",
                [EditorNoteKind.Correction] = "(?:eerdere|vorige|oorspronkelijke|oudere|eerste) (?:versie|kop|editie) (?:van|boven|bij) {piece}[^.]{0,60}? (?:fout\\w*|onjuist\\w*|verkeerd\\w*|abusievelijk|ten onrechte|per abuis|stond|werd|was|stelde|vermeldde|meldde|noemde|beweerde|schreef|schreven)"
                    + "|in {piece} (?:stond|werd|was|schreven|stelden|meldden) (?:\\S+ ){0,8}(?:eerder|aanvankelijk|abusievelijk|ten onrechte|per abuis|oorspronkelijk|eerst)|{piece} (?:is|werd) (?:\\S+ ){0,5}(?:gecorrigeerd|gerectificeerd|verbeterd|hersteld)|(?:wij|we) hebben (?:\\S+ ){0,6}(?:gecorrigeerd|gerectificeerd)"
                    + "|(?:abusievelijk|per abuis) (?:stond|werd|is|was|schreven|vermeldden|meldden)|(?:stond|werd|schreven|vermeldden|meldden) (?:\\S+ ){0,6}(?:abusievelijk|per abuis)|(?:onze|wij bieden|we bieden) (?:\\S+ ){0,2}(?:excuses|verontschuldigingen) (?:\\S+ ){0,2}voor",
                [EditorNoteKind.Context] = "{piece} (?:is|werd) (?:\\S+ ){0,4}(?:ingekort|geredigeerd|verkort|geautoriseerd)|{piece} is (?:\\S+ ){0,3}(?:deel|onderdeel|aflevering)(?: \\S+){0,4} (?:serie|reeks)|{piece} is een (?:gastbijdrage|fragment|voorpublicatie|bewerking)",
                [EditorNoteKind.Update] = "gepubliceerd (?:op )?\\d[^.;]{1,30}?(?: en|,) (?:\\S+ )?(?:bijgewerkt|aangepast)|{piece} (?:is|werd|wordt) (?:\\S+ ){0,5}(?:bijgewerkt|geactualiseerd|aangevuld|aangepast|geüpdatet|herzien|gewijzigd|uitgebreid)|{piece} is (?:verouderd|achterhaald|niet meer actueel)|(?:sinds|na) (?:de )?publicatie van {piece}|laatst (?:bijgewerkt|gewijzigd|aangepast) op|^(?:(?:artikel|bericht|tekst) )?bijgewerkt (?:op|om) [^.;]{0,20}?\\d\\S*",
            },
            Disclaimers = new()
            {
                [DisclaimerKind.Affiliate] = "(?:bevat|bevatten|zijn|gebruiken)(?: \\S+){0,5} (?:affiliate-?\\s?links?|partnerlinks?)|(?:affiliate-?\\s?links?|partnerlinks?)(?: \\S+){0,14} (?:commissie|vergoeding)|(?:ontvang|ontvangen|krijg|krijgen|verdien|verdienen) (?:wij|we|ik)(?: \\S+){0,8} commissie|(?:wij|we|ik) (?:ontvang\\w*|krijg\\w*|verdien\\w*)(?: \\S+){0,4} (?:commissie|vergoeding)(?: \\S+){0,6} links?|amazon-partner",
                [DisclaimerKind.Sponsored] = "{piece} (?:is|werd|kwam|komt)(?: (?!niet |geen )\\S+){0,6} (?:gesponsord\\w*|betaald\\w*|advertentie|advertorial|samenwerking met|mogelijk gemaakt|gefinancierd)|(?:gesponsorde|betaalde) (?:inhoud|bijdrage|content)|^advertorial|(?:mij|ons)(?: \\S+){0,4} (?:gratis|kosteloos)(?: \\S+){0,4} (?:ter beschikking|beschikbaar) gesteld|recensie-?exemplaar",
                [DisclaimerKind.Views] = "(?:mening(?:en)?|opvatting(?:en)?|standpunt(?:en)?|visies?)(?: \\S+){0,14} (?:niet|uitsluitend|enkel|alleen|slechts) (?:\\S+ ){0,6}(?:auteurs?|schrijvers?|schrijfster|columnist|redactie|werkgever|uitgever|overeen\\w*|weer)|(?:mening(?:en)?|opvatting(?:en)?|standpunt(?:en)?)(?: \\S+){0,10} (?:zijn|is) (?:\\S+ )?(?:die|de mening(?:en)?) van (?:de|het|onze|een) (?:\\S+ )?(?:auteurs?|schrijvers?|schrijfster|columnist|columnisten|opsteller)|(?:weerspiegel|vertegenwoordig|vertolk)\\w+ niet (?:\\S+ ){0,4}(?:mening(?:en)?|opvatting(?:en)?|standpunt(?:en)?)|(?:(?:auteurs?|schrijvers?|schrijfster|columnist) schrij(?:ft|ven)|ik schrijf)(?: \\S+){0,4} op (?:strikt )?persoonlijke titel",
                [DisclaimerKind.Financial] = "(?:geen|niet|nooit)(?: \\S+){0,8} (?:beleggingsadvies|financieel advies|beleggingsaanbeveling\\w*|koopadvies|belastingadvies|fiscaal advies)",
                [DisclaimerKind.Medical] = "(?:geen|niet|vervangt|vervangen)(?: \\S+){0,8} (?:medisch\\w* (?:advies|diagnose|behandeling|consult)|(?:advies van|bezoek aan|consult bij) (?:een|uw|je) (?:arts|huisarts|dokter))",
                [DisclaimerKind.Legal] = "(?:geen|niet|vervangt)(?: \\S+){0,8} juridisch\\w* advies|(?:wij|we|auteur|redactie|uitgever)(?: \\S+){0,6} (?:niet|geen) (?:\\S+ ){0,2}aansprakelijk\\w*|geen rechten (?:worden )?ontleend",
                [DisclaimerKind.Affiliation] = "(?:auteur|schrijver|redactie|wij|we|ik)(?: \\S+){0,4} (?:niet|geen)(?: \\S+){0,4} (?:verbonden (?:aan|met)|banden met|in dienst van)",
                [DisclaimerKind.Conflict] = "(?:auteurs?|schrijver|schrijfster)(?: \\S+){0,3} (?:heeft|hebben|bezit|bezitten)(?: \\S+){0,5} (?:aandelen|belangen|posities)|ik (?:bezit|heb) (?:\\S+ ){0,3}aandelen|(?:auteurs?|schrijvers?|wij|we|ik)(?: \\S+){0,4} geen(?: \\S+){0,3} (?:belangenverstrengeling|belangenconflict\\w*)",
                [DisclaimerKind.Ai] = "(?:{piece}|afbeelding|afbeeldingen|illustratie|illustraties|vertaling|samenvatting) (?:is|zijn|werd|werden)(?: \\S+){0,8} (?:ai|kunstmatige intelligentie|chatgpt|gpt\\S*|taalmodel|midjourney|deepl)|(?:gegenereerd|gemaakt|geschreven) (?:met|door) (?:behulp van )?(?:ai|kunstmatige intelligentie|chatgpt)",
                [DisclaimerKind.Translation] = "{piece} is(?: \\S+){0,4} (?:vertaald|een vertaling)|(?:automatisch|machinaal) vertaald",
                [DisclaimerKind.Syndication] = "{piece} (?:verscheen|verschijnt|stond|staat|is) (?:\\S+ ){0,3}?in (?:\\S+ ){0,4}?(?:\\w*nummer|\\w*editie|krant|magazine|tijdschrift)|(?:{piece}|een versie van {piece}) (?:verscheen|is|werd)(?: \\S+){0,3} (?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd|in|op|bij)|(?:oorspronkelijk|eerder) (?:verschenen|gepubliceerd) (?:in|op|bij)|overgenomen met toestemming",
                [DisclaimerKind.Satire] = "{piece} is (?:\\S+ ){0,3}(?:satire|satirisch\\w*|fictie|fictief|aprilgrap)",
            },
            Disclosed = new()
            {
                [DisclaimerKind.Views] = "mening\\w*|opvatting\\w*|standpunt\\w*",
                [DisclaimerKind.Affiliate] = "affiliate\\S*|commissie",
                [DisclaimerKind.Sponsored] = "gesponsord\\w*|sponsor\\w*|betaald\\w*|gratis|kosteloos|advertentie|reclame|uitgenodigd|uitnodiging|reiskosten|gefinancierd|samenwerking",
                [DisclaimerKind.Conflict] = "aandelen|belang|belangen|belangenconflict|belangenverstrengeling|bezit|investeer\\w*|getrouwd|bevriend|vriend\\w*|klant|klanten",
                [DisclaimerKind.Affiliation] = "werkt\\w*|werk|werkzaam|in dienst|lid|bestuurslid|bestuur|adviseur|adviseert|medewerker\\w*|oprichter\\w*|vrijwilliger\\w*",
                [DisclaimerKind.Medical] = "medisch\\w*|arts|huisarts",
                [DisclaimerKind.Financial] = "belegg\\w*|financi\\w*|verlies|verliezen",
                [DisclaimerKind.Ai] = "ai|kunstmatige intelligentie|chatgpt",
                [DisclaimerKind.Translation] = "vertaal\\w*|vertaling|vertalingen",
                [DisclaimerKind.Satire] = "satire|satirisch\\w*|fictie|fictief|verzonnen",
            },
            Noted = "(?:is|zijn|werd|werden) (?:\\S+ ){0,4}(?:gesloten|gearchiveerd|hernoemd|geannuleerd|opgeheven)|bestaat niet meer|niet meer (?:beschikbaar|bereikbaar|online)",
            WasNow = "(?:abusievelijk|ten onrechte|per abuis|aanvankelijk) (?:dat )?(?<was>[^.;,]{1,80})\\. (?:Dat moet zijn:? |Dit moet zijn:? |Het juiste [\\p{L}]+ is |Het gaat om |In werkelijkheid (?:is|was|zijn|waren) (?:het )?)(?<now>[^.;]{1,80})[.;]",
        },
    };
}
