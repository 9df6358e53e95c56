using System.Text.RegularExpressions;

namespace Masthead.Content.Words;

/// <summary>Everything that is said, or recognized, in Italian.</summary>
internal static class Italian
{
    public static LanguageWords Words { get; } = new()
    {
        Byline = new BylineWords
        {
            By = "Di ",
            And = " e ",
            // Elena and Èlia, but not Edoardo: two d would follow one another.
            AndBeforeSound = (new Regex("^[eèé](?!d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), " ed "),
            In = " da ",
            MayNamesHoldIn = true,
            With = ", con ",
            // Da il is dal, also before L'Aquila. La and Le are as often part of a foreign name: La Paz, Le Havre.
            Contractions = [("Il ", " dal "), ("L'", " dall'"), ("L’", " dall’")],
            Roles = new()
            {
                [CreditRole.AdditionalReporting] = "con la collaborazione di",
                [CreditRole.Editor] = "a cura di",
                [CreditRole.Photographer] = "foto di",
                [CreditRole.Illustrator] = "illustrazioni di",
                [CreditRole.Translator] = "traduzione di",
                [CreditRole.Researcher] = "ricerche di",
                [CreditRole.FactChecker] = "verifica dei fatti di",
                [CreditRole.Reviewer] = "revisione di",
                [CreditRole.AsToldTo] = "testo raccolto da",
                [CreditRole.Videographer] = "video di",
            },
        },
        Kinds = new()
        {
            [ArticleKind.News] = "notizia",
            [ArticleKind.Analysis] = "analisi",
            [ArticleKind.Opinion] = "opinione",
            [ArticleKind.Editorial] = "editoriale",
            [ArticleKind.Column] = "rubrica",
            [ArticleKind.Letter] = "lettera",
            [ArticleKind.Review] = "recensione",
            [ArticleKind.Explainer] = "approfondimento",
            [ArticleKind.Interview] = "intervista",
            [ArticleKind.Feature] = "reportage",
            [ArticleKind.Obituary] = "necrologio",
            [ArticleKind.Satire] = "satira",
            [ArticleKind.AdvertiserContent] = "contenuto pubblicitario",
            [ArticleKind.PressRelease] = "comunicato stampa",
            [ArticleKind.LiveBlog] = "diretta",
        },
        GenericNames =
            "redazione, la redazione, dalla redazione, della redazione, a cura della redazione, redazione web, redazione online, redazione centrale, la nostra redazione, redazionale, " +
            "staff, lo staff, team, il team, il nostro team, inviato, il nostro inviato, dal nostro inviato, dai nostri inviati, dalla nostra inviata, inviato speciale, corrispondente, il nostro corrispondente, " +
            "dal nostro corrispondente, dalla nostra corrispondente, nostro servizio, ospite, autore ospite, autore, autrice, autore sconosciuto, collaboratore, collaboratori, collaboratrice, " +
            "agenzie, agenzie di stampa, dalle agenzie, anonimo, anonima, sconosciuto, ignoto, amministratore, amministratore del sito, il tuo nome, nome autore, nome dell'autore, da definire, contenuto sponsorizzato, contenuti sponsorizzati, articolo sponsorizzato, articoli sponsorizzati, pubbliredazionale, informazione pubblicitaria",
        BeforeGenericNames = "la il lo le i gli un una di da dal dalla dalle dai nostro nostra nostri",
        AdviceTopics = new()
        {
            [DisclaimerKind.Medical] = "salute, medicina, salute mentale, alimentazione, nutrizione, gravidanza, salute e benessere",
            [DisclaimerKind.Financial] = "finanza, finanze, finanza personale, investimenti, risparmio, tasse, pensioni, denaro, mutui",
            [DisclaimerKind.Legal] = "diritto, consulenza legale",
        },
        Opinion = new OpinionWords
        {
            Stems = "opinion vista posizion linea editoriale pensiero",
            Views = "opinion[ei]|punt[oi] di vista|posizion[ei]|pensiero",
            Apart = "(?:opinion[ei]|punt[oi] di vista|posizioni|idee)(?: e (?:le |i )?(?:opinioni|idee|considerazioni|posizioni|valutazioni))? "
                + "(?:(?:qui |ivi |in esso )?(?:espress[aeio]|contenut[aei]|riportat[aei]|manifestat[aei]|esposte?i?)|(?:personal[ei] |esclusiv[aei] )?(?:dell'|della |degli |delle |del |dei )(?:singol[aei] )?(?:autor[ei]|autric[ei]|scrivente|editorialist[aei])"
                + "|sono (?:esclusivamente |solo |unicamente )?(?:quelle d|personali|degli autor|dell'autor)|(?:in|di) quest(?:[oaie] |')(?:articol|test|contribut|intervent|post|pagin|blog|rubric|pubblicazion)\\w*)"
                + "|pensiero (?:personale )?(?:dell'|della |degli )(?:autor[ei]|autric[ei])"
                + "|(?:articolo|testo|contributo|intervento|contenuto|post|commento) non (?:riflette|rispecchia|rappresenta|esprime|impegna) (?:necessariamente )?(?:la|le|l'|il) ?(?:opinion[ei]|posizion[ei]|punto di vista|linea editoriale|pensiero)",
            Calling = "questa (?:analisi|opinione)|quest'(?:analisi|opinione)|questo (?:articolo|intervento|pezzo) di opinione|(?:l'|la presente )(?:analisi|articolo di opinione)(?! (?:d[ei]\\b|del|dei|degli|da))",
        },
        Publisher = new PublisherPhrases
        {
            Not = "non|né",
            Views = @"opinion[ei]|posizion[ei]|punt[oi]\s+di\s+vista|linea\s+editoriale|pensiero|quell[aeio]",
            Of = @"\s+(?:(?:della\s+redazione|dell['’]editore|del\s+direttore)\s+)?(?:d(?:el|ello|ella|ei|egli|elle|e|i)\s+|dell['’]|d['’])(?:(?:giornale|quotidiano|settimanale|sito|testata|rivista)\s+)?",
            Inside = "di|del|della|dello|dei|degli|delle|il|la|lo|i|gli|le|e|in|&",
            Strangers = "agenzia amministrazione assemblea associazione autore autrice autori azienda banca camera chiesa comitato commissione comune confederazione consiglio corte croce dipartimento "
                + "direttore direzione ente facoltà federazione fondazione fondo gruppo governo istituto istituzione laboratorio ministero nazioni ordine organizzazione ospedale parlamento partito polizia "
                + "procura provincia redazione regione repubblica scuola senato sindacato società stati stato tribunale ufficio unione università",
        },
        Speech = new SpeechWords
        {
            Marks = "«» “” \"\"",
            Verbs =
                "dice dicono disse dissero diceva dicevano detto dicendo dire afferma affermano affermò affermato affermava dichiara dichiarano dichiarò dichiarato dichiarava spiega spiegano spiegò spiegato spiegava " +
                "aggiunge aggiungono aggiunse aggiunto racconta raccontano raccontò raccontato raccontava sottolinea sottolineano sottolineò sottolineato ricorda ricordano ricordò ricordato ricordava " +
                "sostiene sostengono sostenne sostenuto sosteneva scrive scrivono scrisse scrissero scritto scriveva chiede chiedono chiese chiesero chiesto chiedeva domanda domandano domandò " +
                "risponde rispondono rispose risposto replica replicano replicò replicato commenta commentano commentò commentato conclude concludono concluse concluso prosegue proseguono proseguì continua continuano " +
                "osserva osservano osservò osservato nota notano notò ammette ammettono ammise ammesso riconosce riconoscono riconobbe conferma confermano confermò confermato nega negano negò smentisce smentiscono smentito " +
                "avverte avvertono avvertì avvertito ammonisce denuncia denunciano denunciò denunciato lamenta lamentano lamentò insiste insistono insistette ribadisce ribadiscono ribadì ribadito precisa precisano precisò precisato " +
                "chiarisce chiariscono chiarì chiarito rivela rivelano rivelò rivelato confessa confessano confessò confida confidano confidò assicura assicurano assicurò garantisce garantiscono promette promettono promise " +
                "annuncia annunciano annunciò annunciato riferisce riferiscono riferì riferito pensa pensano pensava crede credono credeva ritiene ritengono ritenne riteneva giudica giudicano definisce definiscono definì definito " +
                "esclama esclamò urla urlò grida gridò sussurra sussurrò scherza scherzò ride sorride sospira sospirò tuona attacca attaccò incalza chiosa chiosò evidenzia evidenziano evidenziato rimarca rilancia " +
                "dettaglia riassume riassunto cita citò citato recita ipotizza auspica suggerisce propone rimprovera accusa accusano accusò descrive descrivono descrisse segnala segnalano segnalò twitta",
            Phrases = ["secondo", "a detta di", "stando a", "nelle parole di", "con queste parole", "a parere di", "a giudizio di", "fa sapere", "fanno sapere", "ha fatto sapere", "per dirla con", "ad es", "per es"],
            Persons = "lui lei io mio mia sig signora signor dott",
            Asides = "ma allora aspetta beh sì no non certo forse esatto e",
            TakingUp = "questo è, questa è, ecco, così, suona, è questo, è questa",
            InGeneral = "io mi mio mia miei mie tu tuo tua voi nessuno ognuno mito scusa scuse logica ritornello sensazione argomento obiezione regola regole saggezza cliché tentazione",
            Writings =
                "domanda domande cartello motto slogan titolo intitolato intitolata didascalia proverbio detto definizione messaggio messaggi lettera frase frasi citazione " +
                "citazioni verso strofa canzone poesia esempio paragrafo articolo libro capitolo iscrizione striscione avviso errore",
        },
        Corrections = new CorrectionWords("Correzione: ",
            "correz|corrett(?!ezz)|corregg|scorrett|rettific|errat|errone|per (?:errore|sbaglio|un refuso)|sbagliat|inesatt|refus[oi]|contrariamente a quanto|ci scusiamo|svist[ae]|errore (?:di (?:battitura|stampa|trascrizione|traduzione|redazione)|nel|in)|leggasi|si legga")
        {
            Contrasts = "non|anziché|invece|bensì",
            Empty =
                "questo questa quest il lo la l i gli le un una uno di del della dell dei a al alla in nel nella da e che ci si è era stato stata stati state abbiamo aveva conteneva c " +
                "dopo già nostro articolo testo pezzo titolo paragrafo dati cifre versione precedente prima iniziale secondo terzo ultimo errore errori refuso refusi correzione correzioni " +
                "corretto corretta corretti corrette rettifica rettificato scusiamo scuse con lettori redazione pubblicazione per ore",
        },
        Agencies = new AgencyWords
        {
            Nouns = "l'agenzia(?: di stampa)?|all'agenzia(?: di stampa)?|agenzia(?: di stampa)?",
            To = "a|all'agenzia|ad",
            Reports = "(?:riport|rifer|rend)\\w* (?:\\S+ )?@|@ (?:ha )?(?:riport|rifer)\\w*|intervista (?:\\S+ )?(?:a|con) @|(?:citat|intervistat|interpellat)[oaie] da @|citando @|(?:stando a|a quanto riferisce) @",
            Itself = "(?:portavoce|azioni|direttor\\w+|direttrice|dipendenti|società) (?:di|dell'agenzia) @",
        },
        Headings = new HeadingWords
        {
            References =
                "riferimenti, riferimenti bibliografici, bibliografia, fonti, opere citate, letture, letture consigliate, per approfondire, per saperne di più, note, " +
                "letteratura, pubblicazioni, articoli, vedi anche, collegamenti, link, rassegna stampa, ringraziamenti",
            Interviews = "intervista, interviste, domande a, conversazione, conversazioni, colloquio, colloquio con, quattro chiacchiere con, dialogo",
            Voices =
                "testimonianza, testimonianze, voci, citazioni, opinioni, lettere, recensioni, dice, dicono, risposte, ritratto, in parole sue",
        },
        Notes = new NoteWords
        {
            Labels = new()
            {
                [NoteLabel.Update] = "aggiornamento, aggiornamenti, aggiornato, aggiornata, update, edit, integrazione, aggiunta, ultimo aggiornamento, aggiornamento dell'articolo",
                [NoteLabel.Correction] = "correzione, correzioni, corretto, rettifica, rettifiche, errata corrige, errata, errore corretto, precisazione e rettifica, ci correggiamo",
                [NoteLabel.Clarification] = "chiarimento, chiarimenti, precisazione, precisazioni, nota di chiarimento",
                [NoteLabel.Retraction] = "ritrattazione, articolo ritirato, articolo rimosso, ritirato",
                [NoteLabel.EditorsNote] = "nota della redazione, nota di redazione, nota redazionale, nota del redattore, nota dell'editore, nota editoriale, nota del direttore, nota del curatore, nota della curatrice, n.d.r., ndr, n.d.d., n.d.c., "
                    + "nota dell'autore, nota dell'autrice, nota degli autori, n.d.a., nda, nota di traduzione, nota alla traduzione, nota del traduttore, nota della traduttrice, n.d.t., ndt, ai lettori, ai nostri lettori, nota ai lettori, avviso ai lettori",
                [NoteLabel.Note] = "nota, note, n.b., nb, nota bene, importante, attenzione, avviso, avvertenza, nota importante",
                [NoteLabel.ContentWarning] = "avviso sui contenuti, avvertenza sui contenuti, contenuti sensibili, contenuto sensibile, trigger warning, content warning, tw",
                [NoteLabel.Disclaimer] = "disclaimer, esclusione di responsabilità, limitazione di responsabilità, avvertenze legali, avviso legale, note legali, clausola di esclusione della responsabilità, liberatoria",
                [NoteLabel.Disclosure] = "trasparenza, nota di trasparenza, per trasparenza, per la trasparenza, conflitto di interessi, conflitto d'interessi, conflitti di interesse, dichiarazione di interessi, dichiarazione di conflitto di interessi, full disclosure, disclosure, link di affiliazione, link affiliati",
            },
            Between = "del della dell di il lo la alle all ore ora h e n nr numero parte in da lunedì martedì mercoledì giovedì venerdì sabato domenica pubblicata pubblicato aggiunta ii iii iv stesso giorno sera",
            Months = "gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, settembre set sett, ottobre ott, novembre nov, dicembre dic",
            GoesOn = "esso essa essi esse lui lei loro ciò questo questa questi queste suo sua anche inoltre tuttavia però ma così quindi",
            This = "questo questa quest nostro nostra presente",
            Signals = "articolo informazione publiredazionale uscito uscita apparso apparsa pubblicato pubblicata ritirato ritirata ritirare ritrattato rimosso rimossa rimuovere cancellato chiarire chiarito chiariamo precisare precisato precisiamo scanso versione precedente prima iniziale corretto corretta rettificato rettificata erroneamente errore sbaglio refuso scusiamo modificato "
                + "modificata abbreviato condensato accorciato editato ridotto chiarezza lunghezza brevità leggibilità scorrevolezza parte serie estratto adattamento tratto tratta aggiornato aggiornata aggiornamento integrato ampliato rivisto revisionato attuale obsoleto superato archiviato "
                + "pubblicazione ultimo opinione opinioni punto punti idee posizione posizioni linea pensiero titolo affiliazione affiliati affiliato sponsorizzati sponsorizzato commissione commissioni amazon contenuto contenuti pubbliredazionale finanziato pagato realizzato pubblicitario "
                + "promozionale fornito inviato omaggiato messo disposizione consulenza consiglio consigli raccomandazione raccomandazioni sollecitazione consulto parere diagnosi visita informativo indicativo assume assumono assumiamo collegato legato associato azioni partecipazione "
                + "partecipazioni quote conflitto conflitti ia ai intelligenza chatgpt gpt modello midjourney deepl generato generata aiuto ausilio tradotto tradotta traduzione originariamente originalmente inizialmente volta anche ripubblicato riprodotto concessione licenza "
                + "satirico satira parodia fantasia pesce",
            Piece = "(?:(?:questo|questa|nostro|nostra|il presente|la presente) (?:articolo|testo|pezzo|post|contenuto|intervista|inchiesta|rubrica|editoriale|commento|analisi|pagina|titolo|notizia|recensione|guida|contributo|reportage|blog|grafico|video|saggio|pubblicazione|versione|liveblog|tutorial)|quest'(?:articolo|analisi|intervista|inchiesta)|l'articolo|dell'articolo|nell'articolo)",
            Notes = new()
            {
                [EditorNoteKind.Retraction] = "{piece} (?:è stat[oa]|viene|è) (?:\\S+ ){0,3}(?:ritirat[oa]|ritrattat[oa]|rimoss[oa]|cancellat[oa])|(?:abbiamo|abbiamo deciso di) (?:\\S+ ){0,2}(?:ritirato|ritirare|rimosso|rimuovere|ritrattato) {piece}",
                [EditorNoteKind.Clarification] = "{piece} è stat[oa] (?:\\S+ ){0,6}(?:per chiarire|per precisare|chiarit[oa]|precisat[oa])|(?:vogliamo|desideriamo|teniamo a) (?:precisare|chiarire)|precisiamo che|chiariamo che|a scanso di equivoci",
                [EditorNoteKind.Correction] = "(?:precedente|prima|iniziale) versione(?: \\S+){0,4}[^.]{0,60}? (?:err\\w*|sbagliat\\w*|inesatt\\w*|scorrett\\w*|per errore|diceva|riportava|affermava|indicava|conteneva|attribuiva|si leggeva|era scritto|abbiamo scritto|citava)|versione (?:precedente|iniziale|originale|originaria)(?: \\S+){0,4}[^.]{0,60}? (?:err\\w*|sbagliat\\w*|inesatt\\w*|scorrett\\w*|per errore|diceva|riportava|affermava|indicava|conteneva|attribuiva|si leggeva|era scritto|citava|affermavo|scrivevo|dicevo|avevo scritto|ho scritto)"
                    + "|{piece} è stat[oa] (?:\\S+ ){0,3}(?:corrett[oa]|rettificat[oa])|(?:abbiamo|si è|è stato) (?:\\S+ ){0,2}(?:corretto|rettificato) (?:\\S+ ){0,4}(?:articolo|titolo|errore|testo|refuso)|{piece} (?:\\S+ ){0,4}(?:erroneamente|per errore|per sbaglio)|(?:per errore|erroneamente|per un errore|per un refuso|per sbaglio),? (?:\\S+ ){0,3}(?:avevamo|abbiamo|era stato|è stato|si è)(?: \\S+)? (?:scritto|indicato|riportato|pubblicato|attribuito)|(?:avevamo|abbiamo) (?:erroneamente|per errore) (?:scritto|indicato|riportato|pubblicato|attribuito)"
                    + "|ci scusiamo(?: \\S+){0,5} (?:errore|errori|refuso|svista|imprecisione)",
                [EditorNoteKind.Context] = "{piece} è stat[oa] (?:\\S+ ){0,3}(?:modificat[oa]|abbreviat[oa]|condensat[oa]|accorciat[oa]|editat[oa]|ridott[oa])(?: \\S+){0,6} (?:chiarezza|lunghezza|brevità|leggibilità|scorrevolezza)|{piece} (?:fa parte|è parte|è (?:il|la) (?:prim\\w*|second\\w*|terz\\w*|quart\\w*|ultim\\w*)(?: \\S+)?) d[ei]\\w*'? ?(?:\\S+ ){0,3}serie|{piece} è (?:un estratto|un adattamento|tratt[oa])",
                [EditorNoteKind.Update] = "pubblicat[oa] (?:\\S+ )?il \\d[^.;]{1,30}?(?: e|,) (?:\\S+ )?aggiornat[oa] il|{piece} (?:è stat[oa]|viene|è) (?:\\S+ ){0,3}(?:aggiornat[oa]|modificat[oa]|integrat[oa]|ampliat[oa]|rivist[oa]|revisionat[oa])|{piece} (?:non è più (?:aggiornat[oa]|attuale)|è (?:obsolet[oa]|superat[oa]|archiviat[oa]))|(?:dopo|dalla) (?:la )?pubblicazione (?:di |del )?{piece}|^(?:articolo|notizia) in aggiornamento|{piece} è in aggiornamento|^(?:(?:articolo|testo|notizia|post|pezzo) )?aggiornat[oa] (?:il|al|alle|in data|l'ultima volta) [^.;]{0,20}?\\d\\S*",
            },
            Disclaimers = new()
            {
                [DisclaimerKind.Affiliate] = "(?:contiene|contengono|include|sono)(?: \\S+){0,5} link (?:\\S+ )?(?:di affiliazione|affiliati|sponsorizzati)|(?:riceviamo|guadagniamo|percepiamo|ricevo|guadagno|potremmo ricevere|possiamo ricevere)(?: \\S+){0,4} commission[ei]|affiliat[oi] (?:di )?amazon|programma di affiliazione",
                [DisclaimerKind.Sponsored] = "{piece} (?:è|è stat[oa])(?: \\S+){0,4} (?:sponsorizzat[oa]|contenuto sponsorizzato|pubbliredazionale|finanziat[oa]|pagat[oa]|realizzat[oa] (?:in collaborazione|con il (?:contributo|sostegno|supporto))|pubblicitari[oa])|contenut[oi] (?:sponsorizzat[oi]|pubblicitari[oi]?|promozional[ei])|^(?:informazione pubblicitaria|pubbliredazionale|publiredazionale)|^(?:articolo|testo|post) sponsorizzato da|(?:mi|ci) (?:è|sono) stat[oaie] (?:fornit[oaie]|inviat[oaie]|omaggiat[oaie]|mess[oaie] a disposizione)(?: \\S+){0,4} (?:dall'editore|dall'azienda|dal produttore|gratuitamente)",
                [DisclaimerKind.Views] = "(?:opinion[ei]|punt[oi] di vista|idee|posizioni)(?: \\S+){0,14} (?:non (?:\\S+ )?(?:riflett\\w+|rappresentan?o?|rispecchian?o?|coincid\\w+|impegnan?o?|esprimon?o?)|non sono (?:\\S+ )?(?:quelle|di|del\\S*)|responsabilità (?:\\S+ )?(?:di|del\\S*))(?: \\S+){0,8}|(?:opinion[ei]|punt[oi] di vista)(?: \\S+){0,14} (?:esclusiv\\w+|sono|solo|soltanto)(?: \\S+){0,5} (?:autor[ei]|autrice|dell'autor[ei]|dell'autrice|degli autori|mi[ae]|su[ae]|personali)|(?:{piece}|il contenuto) non (?:\\S+ )?(?:riflette|rappresenta|rispecchia|esprime|impegna)(?: \\S+){0,6} (?:opinione|opinioni|posizione|linea editoriale|pensiero)|(?:(?:autore|autrice|autori) scriv(?:e|ono)|scrivo)(?: \\S+){0,3} a titolo (?:esclusivamente |strettamente )?personale",
                [DisclaimerKind.Financial] = "(?:non|né|mai|nessun\\w*)(?: \\S+){0,12} (?:consulenza (?:\\S+ ){0,3}(?:finanziaria|fiscale|d'investimento)|consigli\\w* (?:\\S+ ){0,3}(?:finanziari\\w*|di investimento|d'investimento)|raccomandazion[ei] (?:\\S+ ){0,3}(?:investimento|d'investimento|acquisto|d'acquisto)|sollecitazione (?:\\S+ ){0,3}(?:investimento|risparmio|all'investimento))",
                [DisclaimerKind.Medical] = "(?:non|né|mai|nessun\\w*)(?: \\S+){0,12} (?:(?:consiglio|consulto|parere) (?:\\S+ )?(?:medico|del medico)|consulenza (?:\\S+ )?medica)|non (?:\\S+ ){0,2}(?:sostitui\\w+|costitui\\w+|rappresent\\w+|inten\\w+)(?: \\S+){0,8} (?:diagnosi|visita (?:\\S+ )?medica)",
                [DisclaimerKind.Legal] = "(?:non|né|mai|nessun\\w*)(?: \\S+){0,12} (?:consulenza (?:\\S+ )?legale|parere (?:\\S+ )?legale|consiglio (?:\\S+ )?legale)|(?:scopo|carattere|fini|titolo) (?:\\S+ )?(?:meramente|esclusivamente|unicamente|puramente) (?:informativ[oi]|indicativo)|(?:autore|autrice|autori|redazione|sito)(?: \\S+){0,2} non si assum\\w+(?: \\S+){0,3} responsabilità|non ci assumiamo(?: \\S+){0,3} responsabilità",
                [DisclaimerKind.Affiliation] = "(?:autor[ei]|autrice|sito|noi|io)(?: \\S+){0,4} non (?:\\S+ ){0,3}(?:affiliat[oaie]|collegat[oaie]|legat[oaie]|associat[oaie])(?: \\S+)? (?:a|al|alla|all|con)",
                [DisclaimerKind.Conflict] = "(?:autore|autrice|autori)(?: \\S+){0,3} (?:possied\\w+|detien\\w+|detengono|ha|hanno)(?: \\S+){0,4} (?:azioni|partecipazion[ei]|quote|posizioni)|(?:autore|autrice|autori)(?: \\S+){0,2} (?:dichiara\\w*|non (?:ha|hanno))(?: \\S+){0,6} (?:conflitt[oi] (?:di|d') ?interess[ei])",
                [DisclaimerKind.Ai] = "(?:{piece}|immagine|immagini|illustrazione|illustrazioni|traduzione|riassunto) (?:è|sono)(?: \\S+){0,8} (?:ia|ai|intelligenza artificiale|dall'intelligenza artificiale|chatgpt|gpt\\S*|modello linguistico|midjourney|deepl)|generat[oaie] (?:con|da) (?:\\S+ )?(?:ia|ai|intelligenza artificiale)|generat[oaie] (?:con l'|dall')(?:ia|ai|intelligenza artificiale)|con l'(?:aiuto|ausilio) (?:di|dell')(?: | ?)(?:ia|ai|intelligenza artificiale)",
                [DisclaimerKind.Translation] = "{piece} è(?: \\S+){0,3} (?:tradott[oa]|una traduzione)|traduzione automatica|tradott[oa] automaticamente",
                [DisclaimerKind.Syndication] = "{piece} è (?:stat[oa] )?(?:uscit[oa]|appars[oa]|pubblicat[oa]) (?:\\S+ ){0,2}?(?:sul |sull'|nel |nell'|sulla |nella )(?:\\S+ ){0,2}?(?:numero|edizione|rivista|mensile|settimanale)|(?:{piece}|una versione di {piece}) (?:è (?:stat[oa] )?(?:pubblicat[oa]|apparso|apparsa|uscit[oa])) (?:\\S+ )?(?:originariamente|originalmente|inizialmente|per la prima volta|prima|anche)|(?:originariamente|originalmente|inizialmente) (?:pubblicat[oa]|appars[oa]|uscit[oa])|(?:pubblicat[oa]|appars[oa]) (?:originariamente|originalmente|inizialmente|per la prima volta) (?:su|in|da|sul|sulla|nel|nella)|(?:ripubblicat[oa]|riprodott[oa]|pubblicat[oa]) (?:qui )?(?:per gentile concessione|su licenza|con licenza|su autorizzazione|con il permesso)",
                [DisclaimerKind.Satire] = "{piece} è (?:\\S+ ){0,4}(?:satiric[oa]|satira|una parodia|frutto di fantasia|un pesce d'aprile)",
            },
            Disclosed = new()
            {
                [DisclaimerKind.Views] = "opinion\\w+|punt[oi] di vista",
                [DisclaimerKind.Affiliate] = "affilia\\w+|commission[ei]",
                [DisclaimerKind.Sponsored] = "sponsor\\w*|pagat\\w+|pagamento|gratis|gratuit\\w+|invitat\\w+|invito|ospite|omaggio|finanziat\\w+|collaborazione",
                [DisclaimerKind.Conflict] = "azioni|partecipazion\\w+|investi\\w+|interess[ei]|amic\\w+|sposat\\w+|moglie|marito|client\\w+|azionist\\w+|possied\\w+|detien\\w+",
                [DisclaimerKind.Affiliation] = "lavor\\w+|dipendent\\w+|membro|membri|consulent\\w+|fondator\\w+|fondatrice|collabor\\w+|volontari\\w+|consiglio",
                [DisclaimerKind.Medical] = "medic\\w+|salute",
                [DisclaimerKind.Financial] = "finanziari\\w+|investiment[oi]|borsa|perdit[ae]",
                [DisclaimerKind.Ai] = "ia|ai|intelligenza artificiale|chatgpt",
                [DisclaimerKind.Translation] = "tradu\\w+|tradott\\w+",
                [DisclaimerKind.Satire] = "satira|satiric\\w+|parodia|fantasia|umorism\\w+",
            },
            Noted = "(?:è|sono) stat[oaie] (?:\\S+ )?(?:chius[oaie]|archiviat[oaie]|rinominat[oaie]|annullat[oaie]|cancellat[oaie])|non (?:è|sono) più (?:disponibil[ei]|online|raggiungibil[ei])|non esiste più",
            WasNow = "(?:erroneamente|per errore)(?: \\S+){0,2}? che (?<was>[^.;,]{1,80})[.;,] (?:In realtà (?:è |sono |era |erano )?|La versione corretta è |Il dato corretto è )(?<now>[^.;]{1,80})[.;]",
        },
    };
}
