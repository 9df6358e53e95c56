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
            "eigener bericht, autor, gast, gastautor, agenturen, anonym, unbekannt, unbekannter autor, " +
            "redaktionsteam, redakteur, redakteurin, redakteure, redakteuren, reporter, reporterin, reportern, mitarbeiter, mitarbeiterin, mitarbeitern, " +
            "korrespondenten, korrespondentin, autorin, gastautorin, gastautoren, gastbeitrag, gastkommentar, webredaktion, lokalredaktion, sportredaktion, " +
            "zentralredaktion, newsdesk, newsroom, nachrichtenagenturen, verschiedene autoren, mehrere autoren, autor unbekannt, verfasser unbekannt, kein autor, anzeige, werbung, advertorial, sponsored post, gesponserter beitrag, gesponserter inhalt",
        BeforeGenericNames = "die das der den dem unser unsere unserem unseren unserer von aus ein eine einem einer",
        AdviceTopics = new()
        {
            [DisclaimerKind.Medical] = "gesundheit, medizin, psychische gesundheit, ernährung, schwangerschaft, gesundheit & ernährung, gesundheit und ernährung",
            [DisclaimerKind.Financial] = "finanzen, geldanlage, anlage, investieren, steuern, geld, altersvorsorge, sparen",
            [DisclaimerKind.Legal] = "recht, rechtsberatung",
        },
        Opinion = new OpinionWords
        {
            Stems = "ansicht meinung auffassung",
            Views = "ansicht(?:en)?|meinung(?:en)?|auffassung(?:en)?",
            Apart = "(?:ansicht|meinung|auffassung)(?:en)? (?:de[rs] (?:autor(?:in|en|s)?|verfassers?)|von autor)|(?:geäußerten?|vertretenen?|dargestellten?|wiedergegebenen?) (?:ansicht|meinung|auffassung)(?:en)?",
            Own = "(?:ansichten|meinung|meinungen|auffassungen)(?: \\w+){0,6} (?:sind|ist)(?: \\w+){0,2} (?:meine eigene|meine eigenen|meine persönliche|meine persönlichen|meine)\\b|(?:meine|unsere) (?:eigene|persönliche|private) (?:meinung|ansicht)(?: \\w+){0,4} (?:nicht|wieder)",
            Piece = "(?:in|mit) (?:diesem|dem|diesen) (?:artikel|beitrag|text|kommentar|gastbeitrag|blog|post)|hier (?:geäußerte|vertretene|wiedergegebene|dargestellte)[nr]?|(?:meinung|meinungen|ansicht|ansichten|auffassung|position|haltung) der (?:redaktion|herausgeber)",
            Calling = "diese[rs]? (?:analyse|meinungsbeitrag|kommentar|gastkommentar)|(?:die|der)(?: vorliegende)? (?:analyse|meinungsbeitrag|kommentar|gastkommentar)(?! (?:der|des|von|zu[mr]?)\\b)",
        },
        Notes = new NoteWords
        {
            Labels = new()
            {
                [NoteLabel.Update] = "update, updates, edit, aktualisierung, aktualisiert, aktualisierungen, nachtrag, nachträge, ergänzung, ergänzungen, ergänzt, geändert, änderung, upd, eilmeldung update",
                [NoteLabel.Correction] = "korrektur, korrekturen, korrigiert, korrekturhinweis, berichtigung, berichtigungen, berichtigt, richtigstellung, erratum, errata, corrigendum, corrigenda, fehlerkorrektur, hinweis zur korrektur, gegendarstellung",
                [NoteLabel.Clarification] = "klarstellung, klarstellungen, präzisierung, präzisierungen, zur klarstellung",
                [NoteLabel.Retraction] = "widerruf, zurückgezogen, rücknahme, retraktion",
                [NoteLabel.EditorsNote] = "anmerkung der redaktion, anmerkungen der redaktion, anm. d. red., anm. der red., anm. d. redaktion, anm. der redaktion, anm. red., anmerkung d. red., anmerkung d. redaktion, redaktionelle anmerkung, redaktioneller hinweis, hinweis der redaktion, "
                    + "hinweis d. red., redaktionshinweis, anmerkung des herausgebers, anmerkung der herausgeber, anmerkung der herausgeberin, anmerkung des autors, anmerkung der autorin, anmerkung des verfassers, anmerkung der verfasserin, anmerkung des übersetzers, anmerkung der übersetzerin, "
                    + "anm. d. übers., anm. d. verf., anm. d. autors, in eigener sache, liebe leserinnen und leser, hinweis an unsere leserinnen und leser, hinweis in eigener sache",
                [NoteLabel.Note] = "hinweis, hinweise, anmerkung, wichtiger hinweis, wichtig, achtung, bitte beachten, nb, n.b.",
                [NoteLabel.ContentWarning] = "inhaltswarnung, triggerwarnung, trigger-warnung, content-warnung, warnhinweis, content note, content warning",
                [NoteLabel.Disclaimer] = "disclaimer, haftungsausschluss, haftungshinweis, rechtlicher hinweis, rechtshinweis, risikohinweis, medizinischer hinweis",
                [NoteLabel.Disclosure] = "transparenzhinweis, transparenz, offenlegung, interessenkonflikt, interessenkonflikte, hinweis auf interessenkonflikte, interessenkonflikterklärung, hinweis auf bestehende interessenkonflikte, zur transparenz, transparenz in eigener sache, "
                    + "affiliate-hinweis, affiliate-links, hinweis zu affiliate-links, hinweis zu affiliatelinks, werbehinweis, werbung, anzeige, kennzeichnung, disclosure, full disclosure",
            },
            Between = "vom von am der die das den des im in um zu zum nr nummer teil uhr stand per ab a montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so i ii iii iv v eins zwei selben gleichen tag tage abend morgen nacht",
            Months = "januar jänner jan, februar feber feb, märz mär mrz, april apr, mai, juni jun, juli jul, august aug, september sep sept, oktober okt, november nov, dezember dez",
            GoesOn = "er es sie ihn ihm ihr ihnen sein seine das dies diese dieser dieses damit dabei darum daher deshalb außerdem zudem auch allerdings jedoch aber wir",
            This = "dieser dieses diesem diesen diese unser unserem unserer unseren",
            Piece = "(?:dieser|diesem|diesen|dieses|diese|der|dem|den|des|die|das|unser|unserem|unserer|unseren) (?:(?:vorliegende[rnms]?|ursprüngliche[rnms]?) )?(?:artikels?|beitrags?|beitrag|texte?s?|meldung|berichte?s?|geschichte|interviews?|gesprächs?|kommentars?|kolumne|posts?|blogposts?|blogbeitrags?|blogbeitrag|blogartikels?|seite|überschrift|anleitung|tutorials?|fassung|grafik|reportage|analyse|serie|rezension|essays?|inhalte?s?n?)",
            Signals = "aktualisiert reise recherche einladung titelbild aufmacherbild erscheint ausgabe printausgabe heft zurückgezogen gelöscht entfernt depubliziert präzisiert klargestellt klarstellung version fassung überschrift textfassung zunächst ursprünglich zuvor anfangs fälschlich fälschlicherweise irrtümlich irrtümlicherweise versehentlich korrigiert berichtigt richtiggestellt fehler irrtum versehen entschuldigung gekürzt redaktionell autorisiert schriftlich verdichtet gastbeitrag auszug serie reihe aktualisiert ergänzt überarbeitet erweitert geändert angepasst nachträglich veraltet überholt aktuell veröffentlichung erscheinen zuletzt meinung meinungen ansicht ansichten auffassung auffassungen standpunkt standpunkte affiliate provision provisionslinks partnerlinks werbelinks partner amazon gesponsert gesponserter bezahlte anzeige advertorial kooperation zusammenarbeit unterstützung finanziert gefördert werbung unterstützt kostenlos kostenfrei unentgeltlich leihweise rezensionsexemplar anlageberatung anlageempfehlung finanzberatung kaufempfehlung steuerberatung handelsempfehlung investitionsempfehlung aufforderung ärztliche ärztlichen medizinische medizinischen arztbesuch besuch rechtsberatung rechtliche rechtlichen anwaltliche haftung gewähr gewährleistung garantie verbunden verbindung verbindungen angestellt affiliiert aktien anteile beteiligt beteiligung interessenkonflikt positionen ki künstliche künstlicher chatgpt sprachmodell deepl midjourney übersetzt übersetzung erschien erschienen zuerst erstmals veröffentlicht publiziert crosspost wiederveröffentlicht zweitveröffentlichung zeitgleich satire satirisch satirischer fiktiv fiktion aprilscherz stand hieß korrekturen artikels teil",
            Notes = new()
            {
                [EditorNoteKind.Retraction] = "{piece} (?:wurde|haben wir|wird|ist) (?:\\S+ ){0,3}(?:zurückgezogen|gelöscht|entfernt|depubliziert)|(?:wir haben|wir ziehen) {piece} (?:\\S+ ){0,3}(?:zurückgezogen|zurück|gelöscht|entfernt|depubliziert)",
                [EditorNoteKind.Clarification] = "{piece} (?:wurde|haben wir) (?:\\S+ ){0,6}(?:präzisiert|klargestellt|zur klarstellung)|wir stellen klar|zur klarstellung|(?:wir haben|haben wir) (?:\\S+ ){0,6}(?:präzisiert|klargestellt)",
                [EditorNoteKind.Correction] = "(?:früheren?|frühere[rn]?|vorherigen?|älteren?|ersten?|ursprünglichen?|vorigen?|alten) (?:version|fassung|textfassung|überschrift)(?: \\w+){0,4}[^.]{0,60}? (?:falsch\\w*|fälschlich\\w*|irrtümlich\\w*|fehlerhaft\\w*|fehler|irrtum|hieß|stand|war|hatten|haben|wurde|wurden|schrieben|behauptet|angegeben|genannt)"
                    + "|in {piece} (?:hieß|stand|hatten|haben|war|wurde) (?:\\S+ ){0,8}(?:zunächst|zuvor|ursprünglich|zuerst|anfangs|fälschlich\\w*|irrtümlich\\w*)|{piece} (?:wurde|haben wir|ist|hatte) (?:\\S+ ){0,5}(?:korrigiert|berichtigt|richtiggestellt)|(?:wir haben|haben wir|haben) (?:\\S+ ){0,8}(?:korrigiert|berichtigt)"
                    + "|(?:zunächst|ursprünglich|zuvor|anfangs) (?:hieß es|stand|hatten wir|haben wir)(?: \\S+){0,4}|wir (?:bitten|entschuldigen)(?: \\S+){0,4} (?:fehler|irrtum|versehen|entschuldigung)|(?:fälschlicherweise|irrtümlich|irrtümlicherweise|versehentlich)",
                [EditorNoteKind.Context] = "{piece} (?:wurde|ist|haben wir|erscheint|entstand) (?:\\S+ ){0,5}(?:gekürzt|redaktionell (?:bearbeitet|gekürzt)|autorisiert|schriftlich geführt|verdichtet|per e-mail geführt)|{piece} ist (?:\\S+ ){0,4}teil (?:\\S+ ){0,3}(?:serie|reihe)|{piece} ist ein (?:gastbeitrag|auszug)",
                [EditorNoteKind.Update] = "(?:veröffentlicht|erschienen)(?: am)? \\d[^;]{1,30}?(?:und|,) (?:\\S+ )?(?:am \\d[^;]{1,20} )?(?:aktualisiert|überarbeitet)|{piece} (?:wurde|ist|haben wir|wird) (?:\\S+ ){0,9}(?:aktualisiert|ergänzt|überarbeitet|erweitert|geändert|angepasst|nachträglich)|{piece} (?:ist|sind) (?:\\S+ )?(?:veraltet|nicht mehr aktuell|überholt)|seit (?:der )?(?:veröffentlichung|erscheinen) {piece}|zuletzt (?:aktualisiert|geändert|überarbeitet) am|^(?:(?:artikel|beitrag|text) )?aktualisiert (?:am|um) [^.;]{0,20}?\\d\\S*",
            },
            Disclaimers = new()
            {
                [DisclaimerKind.Affiliate] = "(?:enthält|enthalten|sind|handelt es sich um|um|bei)(?: \\S+){0,6} (?:affiliate-?\\s?links?|provisions-?links?|partner-?links?|werbelinks?)|(?:affiliate-?\\s?links?|partner-?links?|provisions-?links?)(?: \\S+){0,14} (?:provision|kommission)|(?:erhalten?|bekommen?|verdienen?) (?:wir|ich)(?: \\S+){0,8} provision|(?:wir|ich) (?:erhalten?|bekommen?|verdienen?)(?: \\S+){0,4} provision|amazon-partner",
                [DisclaimerKind.Sponsored] = "(?:{piece}|dies) (?:ist|wurde|entstand|erscheint|enthält) (?:(?!nicht |kein|weder |nie )\\S+ ){0,6}(?:gesponsert\\w*|bezahlte\\w*|anzeige|advertorial|kooperation mit|zusammenarbeit mit|unterstützung (?:von|durch|der|des)|finanziert|gefördert|werbung|unterstützt)|(?:mir|uns)(?: \\S+){0,6} (?:kostenlos|kostenfrei|unentgeltlich|leihweise|als rezensionsexemplar)(?: \\S+){0,4} (?:zur verfügung gestellt|überlassen|bereitgestellt|erhalten)|rezensionsexemplar|^(?:die|diese) (?:reise|recherche)(?: \\S+){0,4} wurde(?: \\S+){0,8} (?:unterstützt|finanziert|gefördert)|^(?:der|die|unsere?) (?:autor(?:in)?|reporter(?:in)?|redakteur(?:in)?|journalist(?:in)?)(?: \\S+){0,6} auf einladung",
                [DisclaimerKind.Views] = "(?:meinung(?:en)?|ansicht(?:en)?|auffassung(?:en)?|standpunkte?)(?: \\S+){0,14} (?:nicht|allein|alleine|ausschließlich|lediglich|nur)(?: \\S+){0,6} (?:redaktion|autors?|autorin|autoren|autorinnen|verfassers?|verfasserin|verfasser|herausgebers?|arbeitgebers?|wieder|wider|entsprechen)|(?:meinungen|ansichten|auffassungen|standpunkte)(?: \\S+){0,8} sind (?:\\S+ )?die (?:des|der) (?:\\S+ )?(?:autors|autorin|autoren|autorinnen|verfassers|verfasserin|verfasser)|(?:gibt|geben)(?: \\S+){0,6} (?:meinung|ansicht|ansichten|auffassung)(?: \\S+){0,3} (?:autors?|autorin|autoren|verfassers?|verfasserin)(?: \\S+){0,3} wieder|(?:meine|seine|ihre) (?:eigene|persönliche|private) (?:meinung|ansicht)|(?:gibt|geben) nicht (?:\\S+ ){1,3}(?:meinung|ansicht|auffassung)(?: \\S+){0,4} redaktion(?: \\S+)? wieder|spiegel\\w*(?: \\S+){0,6} nicht (?:\\S+ ){0,3}(?:meinung|ansicht|haltung)",
                [DisclaimerKind.Financial] = "(?:kein\\w*|nicht)(?: \\S+){0,8} (?:anlageberatung|anlageempfehlung\\w*|finanzberatung|kaufempfehlung\\w*|steuerberatung|handelsempfehlung\\w*|investitionsempfehlung\\w*|aufforderung zum kauf)",
                [DisclaimerKind.Medical] = "(?:kein\\w*|nicht|ersetz\\w+)(?: \\S+){0,8} (?:ärztliche\\w* (?:rat|beratung|untersuchung|behandlung|diagnose)|medizinische\\w* (?:rat|beratung|diagnose|behandlung)|arztbesuch|besuch beim arzt)",
                [DisclaimerKind.Legal] = "(?:kein\\w*|nicht|ersetz\\w+)(?: \\S+){0,8} (?:rechtsberatung|rechtliche\\w* beratung|anwaltliche\\w* (?:rat|beratung))|(?:keine|keinerlei) (?:haftung|gewähr|gewährleistung) (?:für|übernommen)|alle angaben ohne gewähr|ohne anspruch auf vollständigkeit",
                [DisclaimerKind.Affiliation] = "(?:autor|autorin|ich|wir|seite|blog)(?: \\S+){0,3} (?:nicht|kein\\w*)(?: \\S+){0,6} (?:verbunden|verbindung|verbindungen|angestellt|affiliiert)",
                [DisclaimerKind.Conflict] = "(?:autor|autorin|autoren|verfasser|verfasserin|ich|wir)(?: \\S+){0,3} (?:hält|halte|halten|besitzt|besitze|besitzen|ist|bin)(?: \\S+){0,6} (?:aktien|anteile|positionen|beteiligt|beteiligung)|(?:autor|autorin|autoren|ich|wir|es)(?: \\S+){0,3} kein\\w*(?: \\S+){0,3} interessenkonflikt\\w*",
                [DisclaimerKind.Ai] = "(?:{piece}|\\w*bild|\\w*bilder|grafik|illustration|übersetzung|zusammenfassung|dieser text) (?:wurde|wurden|ist|sind|entstand)(?: \\S+){0,8} (?:ki|künstliche[rn]? intelligenz|chatgpt|gpt\\S*|sprachmodell\\w*|deepl|midjourney|dall-?e)|ki-generiert\\w*|mit ki erstellt",
                [DisclaimerKind.Translation] = "{piece} (?:wurde|ist)(?: \\S+){0,8} (?:übersetzt|übersetzung)|(?:maschinell|automatisch) übersetzt|übersetzung aus dem",
                [DisclaimerKind.Syndication] = "{piece} habe ich (?:ursprünglich|zuerst|zunächst)|{piece} (?:erschien|erscheint|ist|steht|stand) (?:\\S+ ){0,3}?(?:in|im) (?:\\S+ ){0,3}?(?:\\w*ausgabe|\\w*heft|\\w*magazin)|(?:{piece}|dies|er|eine (?:\\w+ )?(?:version|fassung) (?:dieses|des) (?:artikels|beitrags|textes))(?: \\w+)? (?:erschien|ist|wurde|stammt|erscheint)(?: \\S+){0,4}? (?:zuerst|zunächst|ursprünglich|erstmals|auch|zeitgleich|aus)|(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht|publiziert)|(?:erschien|erschienen|veröffentlicht) (?:zuerst|ursprünglich|erstmals)|crosspost\\w*|wiederveröffentlich\\w+|zweitveröffentlichung",
                [DisclaimerKind.Satire] = "{piece} ist (?:\\S+ ){0,2}(?:satire|satirisch\\w*|fiktiv|fiktion|aprilscherz)",
            },
            Disclosed = new()
            {
                [DisclaimerKind.Views] = "meinung\\w*|ansicht\\w*|auffassung\\w*",
                [DisclaimerKind.Affiliate] = "affiliate\\S*|provision\\w*|partnerlinks?|partner-links?|werbelinks?|werbe-links?",
                [DisclaimerKind.Sponsored] = "gesponsert\\w*|sponsor\\w*|bezahlt\\w*|kostenlos\\w*|rezensionsexemplar\\w*|anzeige|werbung|werbehinweis|kooperation|gefördert\\w*|förder\\w*|eingeladen|einladung|reisekosten|testgerät\\w*|leihgerät\\w*|zur verfügung gestellt",
                [DisclaimerKind.Conflict] = "aktien?|anteile?|beteilig\\w*|interessenkonflikt\\w*|investier\\w*|investor\\w*|besitzt|hält|verheiratet|befreundet|freund\\w*|kunde|kunden|spende\\w*",
                [DisclaimerKind.Affiliation] = "arbeitet\\w*|arbeite|angestellt\\w*|mitglied\\w*|beirat|vorstand|aufsichtsrat|berät|berater\\w*|mitarbeiter\\w*|gründer\\w*|tätig|beschäftigt|kolleg\\w*|team",
                [DisclaimerKind.Medical] = "medizin\\w*|arzt\\w*|ärzt\\w*",
                [DisclaimerKind.Financial] = "anlage\\w*|finanz\\w*|risik\\w*|steuer\\w*|kapital\\w*|verlust\\w*",
                [DisclaimerKind.Ai] = "ki|ki-\\w+|künstliche\\w* intelligenz|chatgpt",
                [DisclaimerKind.Translation] = "übersetz\\w+",
                [DisclaimerKind.Satire] = "satire|satirisch\\w*|fiktiv\\w*|aprilscherz|erfunden",
            },
            Noted = "(?:wurde|wurden|ist|sind) (?:\\S+ ){0,4}(?:eingestellt|abgeschaltet|umbenannt|archiviert)|(?:gibt es|existiert|existieren) (?:\\S+ )?nicht mehr|nicht mehr (?:verfügbar|erreichbar|online)",
            WasNow = "(?:fälschlicherweise|irrtümlich|irrtümlicherweise|fälschlich|versehentlich|falsch) (?:als |mit )?(?<was>[^.;,]{1,80}?)(?: angegeben| genannt| bezeichnet| geschrieben)[.;,] (?:[Rr]ichtig|[Kk]orrekt|[Tt]atsächlich)(?: ist| sind| war| waren)? (?<now>[^.;]{1,80})[.;]",
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
                "berichtet berichten berichtete berichteten erzählt erzählen erzählte erzählten schreibt schreiben schrieb schrieben geschrieben fragt fragen fragte fragten " +
                "antwortet antwortete " +
                "warnt warnen warnte warnten fordert fordern forderte forderten kritisiert kritisierte behauptet behauptete findet finden fand fanden glaubt glauben glaubte " +
                "denkt denken dachte " +
                "urteilt urteilte bekräftigt bekräftigte bestätigt bestätigte räumt räumte erinnert erinnerte ruft rief rufen nennt nannte lobt lobte heißt hieß zitiert zitierte " +
                "versichert versicherte verspricht versprach klagt klagte bedauert bedauerte stellt stellte resümiert resümierte kommentiert kommentierte entgegnet entgegnete " +
                "gibt gab mahnt mahnte " +
                "bemerkt bemerkte sagen lacht lachte seufzt seufzte flüstert flüsterte erwidert erwiderte schildert schilderte beschreibt beschrieb teilt teilte gesteht gestand " +
                "hofft hoffte " +
                "spricht sprach sprechen gesprochen hofft hoffen wünscht wünschte freut freute ergänzen ergänzten betonend mahnen lobt loben unterstreicht unterstrich " +
                "verdeutlicht verdeutlichte berichtend prophezeit prognostiziert befürchtet befürchtete beklagt beklagte beteuert beteuerte beobachtet beobachtete begründet " +
                "begründete interview gespräch sprecher sprecherin",
            Phrases = ["laut", "zufolge", "so", "nach den worten", "mit diesen worten", "mit den worten", "z b"],
            Persons = "er ihm ihn ihr ich mir mich mein meine herr frau dr",
            Asides = "aber also moment na nun ja nein nicht klar vielleicht genau doch natürlich und",
            TakingUp = "das ist, das sind, so lautet, so klingt, so heißt, so steht, so geht, klingt, solche, solch",
            InGeneral = "ich mir mich mein meine meinem meinen uns du dir dich dein man niemand jeder mythos ausrede ausreden logik leier devise gefühl argument einwand regel regeln weisheit klischee versuchung",
            Writings =
                "frage fragen schild schilder motto slogan titel überschrift schlagzeile spruch sprichwort zitat zitate satz sätze hinweis meldung fehlermeldung nachricht mail " +
                "brief aufschrift inschrift plakat banner vers strophe lied gedicht definition beispiel absatz paragraf artikel buch kapitel parole losung",
        },
        Corrections = new CorrectionWords("Korrektur: ",
            "korrekt(?!or)|korrig|korrektur|inkorrekt|unkorrekt|berichtig|richtiggestellt|richtigstell|richtig gestellt|richtigzustell|errat|falsch|fälschlich|irrtum|irrtüml|versehentlich|aus versehen|unrichtig|unzutreffend|fehlerhaft|(?:tipp|schreib|übertragungs|rechen|redaktions|übersetzungs)fehler|(?:den|diesen|unseren) fehler zu|verwechsel|entschuldig|richtig (?:ist|war|lautet|heißt|muss)|stellen (?:\\S+ ){0,4}richtig\\b|(?:muss|müsste|hätte) (?:\\S+ ){0,5}heißen")
        {
            Contrasts = "nicht|statt|anstatt|kein|keine|keinen|sondern",
            Empty =
                "dieser dieses diesem diesen diese der die das den dem des ein eine einer eines einem einen in im an am um von vom auf zu zur zum für wir uns sie es ist war waren sind " +
                "wurde wurden worden haben hatten hat enthielt stand inzwischen mittlerweile nachträglich jetzt nun artikel artikels beitrag beitrags text textes bericht stück meldung " +
                "überschrift titel absatz bildunterschrift zahlen angabe angaben fassung version früheren frühere vorherigen ersten ursprünglichen zweiten dritten letzten fehler fehlers " +
                "irrtum tippfehler schreibfehler korrektur korrigiert korrigieren korrigierten berichtigt berichtigung richtiggestellt behoben verbessert geändert bitten entschuldigen " +
                "entschuldigung bedauern leserinnen leser und uhr redaktion anmerkung hinweis durch nach veröffentlichung falsch falsche falschen wegen mehrere",
        },
        Agencies = new AgencyWords
        {
            Nouns = "nachrichtenagentur|presseagentur|agentur|nachrichtendienst",
            To = "der|dem|zu|gegenüber|von der",
            Reports = "@ (?:\\S+ ){0,3}?melde\\w*|melde\\w* (?:\\S+ )?@|(?:bericht\\w*|meldung\\w*|informationen|angaben) (?:der |des |von )@|unter berufung auf (?:die )?@|(?:so|wie) (?:die )?@ (?:\\S+ ){0,3}?(?:erf(?:uhr|ahren)|meldet\\w*)",
            Itself = "(?:\\w*sprecher\\w*|aktien?|chef\\w*|leiter\\w*|mitarbeiter\\w*|firma|eigentümer\\w*) (?:der|des|von|hinter|bei)(?: der)? @",
        },
        Headings = new HeadingWords
        {
            References =
                "referenzen, literatur, literaturverzeichnis, literaturhinweise, quellen, quellenverzeichnis, quellenangaben, bibliographie, bibliografie, weiterführende " +
                "literatur, weiterführende links, zum weiterlesen, lesetipps, anmerkungen, fußnoten, endnoten, einzelnachweise, nachweise, veröffentlichungen, publikationen, " +
                "vorträge, presse, pressestimmen, siehe auch, links",
            Interviews = "interview, interviews, fragen an, im gespräch, gespräch, gespräche, dialog",
            Voices =
                "stimmen, zitate, leserbriefe, rückmeldungen, bewertungen, sagt, sagen, sagte, in eigenen worten, im wortlaut, nachgefragt, antworten, erfahrungsberichte, " +
                "referenzkunden, umfrage, porträt",
        },
    };
}
