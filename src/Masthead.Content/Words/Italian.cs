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
            "agenzie, agenzie di stampa, dalle agenzie, anonimo, anonima, sconosciuto, ignoto, amministratore, amministratore del sito, il tuo nome, nome autore, nome dell'autore, da definire",
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
            Phrases = ["secondo", "a detta di", "stando a", "nelle parole di", "a parere di", "a giudizio di", "fa sapere", "fanno sapere", "ha fatto sapere", "per dirla con"],
            Asides = "ma allora aspetta beh sì no non certo forse esatto e",
            Writings =
                "domanda domande cartello motto slogan titolo intitolato intitolata didascalia proverbio detto definizione messaggio messaggi lettera frase frasi citazione " +
                "citazioni verso strofa canzone poesia esempio paragrafo articolo libro capitolo iscrizione striscione avviso errore",
        },
        Corrections = new CorrectionWords("Correzione: ", "correz corrett corregg rettific errat"),
        Headings = new HeadingWords
        {
            References =
                "riferimenti, riferimenti bibliografici, bibliografia, fonti, opere citate, letture, letture consigliate, per approfondire, per saperne di più, note, " +
                "letteratura, pubblicazioni, articoli, vedi anche, collegamenti, link, rassegna stampa, ringraziamenti",
            Interviews = "intervista, interviste, domande a, conversazione, conversazioni, colloquio, colloquio con, quattro chiacchiere con, dialogo",
            Voices =
                "testimonianza, testimonianze, voci, citazioni, opinioni, lettere, recensioni, dice, dicono, risposte, ritratto, in parole sue",
        },
    };
}
