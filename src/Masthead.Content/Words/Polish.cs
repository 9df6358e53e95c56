namespace Masthead.Content.Words;

/// <summary>
/// Everything that is said, or recognized, in Polish. It declines names, and what a file has is their first form: so they stand behind a colon or in parentheses, where they keep it, and never
/// behind a preposition; and whose views a disclaimer denies is not told, since <c>Gazety Północnej</c> is <c>Gazeta Północna</c>.
/// </summary>
internal static class Polish
{
    public static LanguageWords Words { get; } = new()
    {
        Byline = new BylineWords
        {
            By = "Tekst: ",
            And = " i ",
            In = " (",
            BehindPlace = ")",
            With = "; współpraca: ",
            Roles = new()
            {
                [CreditRole.AdditionalReporting] = "współpraca reporterska:",
                [CreditRole.Editor] = "redakcja:",
                [CreditRole.Photographer] = "zdjęcia:",
                [CreditRole.Illustrator] = "ilustracje:",
                [CreditRole.Translator] = "tłumaczenie:",
                [CreditRole.Researcher] = "dokumentacja:",
                [CreditRole.FactChecker] = "weryfikacja faktów:",
                [CreditRole.Reviewer] = "konsultacja merytoryczna:",
                [CreditRole.AsToldTo] = "opracowanie:",
                [CreditRole.Videographer] = "wideo:",
            },
        },
        Kinds = new()
        {
            [ArticleKind.News] = "wiadomość",
            [ArticleKind.Analysis] = "analiza",
            [ArticleKind.Opinion] = "opinia",
            [ArticleKind.Editorial] = "komentarz redakcyjny",
            [ArticleKind.Column] = "felieton",
            [ArticleKind.Letter] = "list do redakcji",
            [ArticleKind.Review] = "recenzja",
            [ArticleKind.Explainer] = "tekst objaśniający",
            [ArticleKind.Interview] = "wywiad",
            [ArticleKind.Feature] = "reportaż",
            [ArticleKind.Obituary] = "wspomnienie pośmiertne",
            [ArticleKind.Satire] = "satyra",
            [ArticleKind.AdvertiserContent] = "materiał reklamowy",
            [ArticleKind.PressRelease] = "komunikat prasowy",
            [ArticleKind.LiveBlog] = "relacja na żywo",
        },
        GenericNames =
            "redakcja, nasza redakcja, od redakcji, redakcja portalu, redakcja serwisu, redakcja internetowa, redakcja online, zespół, nasz zespół, zespół redakcyjny, zespół redakcji, " +
            "opracowanie redakcyjne, opracowanie redakcji, oprac. red., opr. red., oprac. redakcja, red., redaktor, redaktorzy, reporter, reporterzy, nasz reporter, dziennikarz, dziennikarze, nasz dziennikarz, brak, brak autora, korespondent, nasz korespondent, od naszego korespondenta, " +
            "nasz wysłannik, specjalny wysłannik, współpracownik, współpracownicy, gość, autor gościnny, autor, autorka, autor nieznany, nieznany autor, nieznany, nieznana, anonim, anonimowy, anonimowo, autor anonimowy, " +
            "agencje, agencje prasowe, imię i nazwisko, twoje imię, do uzupełnienia, artykuł sponsorowany, artykuły sponsorowane, materiał sponsorowany, materiał partnera, materiał reklamowy",
        AdviceTopics = new()
        {
            [DisclaimerKind.Medical] = "zdrowie, medycyna, zdrowie psychiczne, choroby, leki, odżywianie, dieta, ciąża, zdrowie i uroda",
            [DisclaimerKind.Financial] = "finanse, finanse osobiste, inwestowanie, inwestycje, podatki, pieniądze, emerytura, emerytury, oszczędzanie, oszczędności, giełda, kredyt, kredyty, ubezpieczenia",
            [DisclaimerKind.Legal] = "prawo, prawo pracy, porady prawne",
        },
        Opinion = new OpinionWords
        {
            Stems = "opini pogląd stanowisk przekona",
            Views = "opini[aeęąio]|opiniami|opiniach|pogląd(?:y|ów|u|ami|ach|om)?|stanowisk(?:o|a|u|iem)?",
            Apart = "(?:opini[aei]|poglądy|stanowisk[oa])(?: i (?:opinie|poglądy|oceny))?,? (?:są |tu |tutaj )?(?:wyrażon[aey]|wyrażan[aey]|zawart[aey]|przedstawion[aey]|prezentowan[aey]|zaprezentowan[aey]|głoszon[aey])"
                + "|(?:wyrażon|wyrażan|zawart|przedstawion|prezentowan|zaprezentowan)[aey] (?:\\w+ ){0,4}(?:opinie|opinia|poglądy|stanowisko)"
                + "|(?:opini[aeęąi]|opiniami|poglądy|poglądami|poglądów|stanowisko) (?:osobist\\w+ |prywatn\\w+ |własn\\w+ |wyłącznie |jedynie )?(?:jego |jej |ich )?(?:samego |samej )?(?:autor(?:a|ki|ów|ek)|felietonist\\w+|publicyst\\w+)"
                + "|(?:opinie|poglądy) (?:należą|są) (?:wyłącznie |jedynie )?(?:do |opiniami |poglądami )?(?:autor|osobist|prywatn)"
                + "|(?:tekst|artykuł|felieton|komentarz|materiał|publikacja|treść)(?: \\w+){0,3} (?:nie (?:odzwierciedla|wyraża|stanowi|przedstawia|musi|zawsze|jest)|niekoniecznie (?:odzwierciedla|wyraża)) (?:\\w+ ){0,2}(?:opinii|poglądów|stanowisk\\w*)",
            Calling = "(?:ta|niniejsza) (?:analiza|opinia)|(?:ten|niniejszy) (?:komentarz|felieton|artykuł publicystyczny|tekst publicystyczny)|(?:ten |niniejszy )?(?:tekst|artykuł) (?:jest|stanowi|ma charakter) (?:opini|felieton|publicystyczn)\\w*",
        },
        Publisher = new PublisherPhrases
        {
            Not = "nie|niekoniecznie|nigdy",
            Views = @"opini\w*|pogląd\w*|stanowisk\w*",
            Of = null,
            Inside = "i",
            Strangers = "redakcja",
        },
        Speech = new SpeechWords
        {
            Marks = "„” »« «» “” \"\"",
            Verbs =
                "mówi mówią mówił mówiła mówili mówiły mówiąc powiedział powiedziała powiedzieli powiedziały powiedzieć powie twierdzi twierdzą twierdził twierdziła twierdzili stwierdza stwierdził stwierdziła stwierdzili " +
                "tłumaczy tłumaczą tłumaczył tłumaczyła wyjaśnia wyjaśniają wyjaśnił wyjaśniła wyjaśnili dodaje dodają dodał dodała dodali opowiada opowiadają opowiadał opowiadała podkreśla podkreślają podkreślił podkreśliła podkreślili " +
                "zaznacza zaznaczają zaznaczył zaznaczyła przyznaje przyznają przyznał przyznała przyznali pyta pytają pytał pytała zapytał zapytała zapytali odpowiada odpowiadają odpowiedział odpowiedziała odpowiedzieli odparł odparła " +
                "pisze piszą pisał pisała napisał napisała napisali uważa uważają uważał uważała sądzi sądzą sądził ocenia oceniają ocenił oceniła ocenili komentuje komentują komentował skomentował skomentowała skomentowali " +
                "zapewnia zapewniają zapewnił zapewniła zapewnili ostrzega ostrzegają ostrzegał ostrzegła ostrzegł przypomina przypominają przypomniał przypomniała przekonuje przekonują przekonywał przekonywała informuje informują poinformował poinformowała poinformowali " +
                "wskazuje wskazują wskazał wskazała relacjonuje relacjonują relacjonował relacjonowała wspomina wspominają wspominał wspominała zauważa zauważają zauważył zauważyła apeluje apelują apelował zaapelował zaapelowała " +
                "ogłosił ogłosiła ogłosili zapowiada zapowiadają zapowiedział zapowiedziała zapowiedzieli oświadczył oświadczyła oświadczyli oświadcza deklaruje deklarują zadeklarował zadeklarowała potwierdza potwierdzają potwierdził potwierdziła " +
                "zaprzecza zaprzeczają zaprzeczył zaprzeczyła skarży skarżą skarżył żali żalił narzeka narzekają narzekał krytykuje krytykował skrytykował skrytykowała żartuje żartował żartowała śmieje śmiał wzdycha krzyczy krzyczał krzyknął szepcze " +
                "podsumowuje podsumował podsumowała konkluduje kwituje skwitował skwitowała kontynuuje kończy zwraca zwrócił zwróciła opisuje opisują opisał opisała opisywał nazwał nazwała nazywa określił określiła cytuje cytował zacytował " +
                "sugeruje sugerował sugerowała zarzuca zarzucił zarzuciła przewiduje przewidywał obiecuje obiecał obiecała radzi myśli myślał myślała wierzy czytamy brzmi brzmiał brzmiało donosi donosił zdradza zdradził zdradziła wyznał wyznała wyznaje " +
                "argumentuje argumentował argumentowała domaga proponuje zaproponował rzekł rzekła rzuca rzucił wtrąca precyzuje doprecyzował uzupełnia ubolewa",
            Phrases = ["według", "zdaniem", "jak mówi", "w ocenie", "słowami", "w tych słowach", "w opinii", "np"],
            Persons = "on ona jego jej mu ja mój moja pan pani dr",
            Asides = "ale więc no tak nie jasne może dokładnie a i",
            TakingUp = "to jest, to są, oto, tak brzmi, tak brzmiał, tak mówi, brzmi, takie, taki",
            InGeneral = "ja mnie mi mój moja moje ty ci ciebie twój nikt każdy mit wymówka wymówki logika refren uczucie argument zarzut zasada zasady mądrość pokusa",
            Writings =
                "pytanie pytania pytań tablica napis motto hasło slogan tytuł zatytułowany zatytułowana nagłówek przysłowie powiedzenie definicja wiadomość list zdanie zdania " +
                "cytat cytaty wers zwrotka piosenka wiersz przykład akapit artykuł książka rozdział baner komunikat błąd",
        },
        Corrections = new CorrectionWords("Sprostowanie: ",
            "sprostow|prostuj|korekt|korygow|skorygow|popraw|niepopraw|errat|błąd|błęd|omyłk|mylnie|pomyłk|pomyli|przeprasza|nieprawidłow|wbrew temu, co|(?:powinno|winno) (?:być|brzmieć)|prawidłowo")
        {
            Contrasts = "nie|zamiast|lecz",
            Empty =
                "ten tego tym tekst tekstu tekście artykuł artykułu artykule został została poprawiony poprawiona poprawiono poprawiliśmy sprostowanie sprostowaliśmy korekta błąd błędy " +
                "błędu w we na z za o i przepraszamy czytelników wersja wersji poprzednia poprzedniej wcześniejsza wcześniejszej pierwotnej pierwsza pierwszej zawierała był który które redakcja redakcję " +
                "usunęliśmy usunięty usunięto skorygowano skorygowany dnia godz r roku po publikacji przez",
        },
        Agencies = new AgencyWords
        {
            Nouns = "agencj\\w+(?: prasow\\w+| informacyjn\\w+)?",
            To = "dla|z",
            Reports = "(?:poda|przekaz|donos|ujawni|dowiedz|pis)\\w+ (?:się )?@|@ (?:\\S+ ){0,2}?(?:podaje|podała?|przekaza\\w+|donos\\w+|ujawni\\w+|powołuje się)|(?:rozmowie|wywiadzie) (?:z|dla) @|^\\W*za @|w depeszy @",
            Itself = "(?:rzeczni\\w+|akcje|prezes\\w*|dyrektor\\w*|pracowni\\w+|redaktor\\w*|właściciel\\w*) (?:prasow\\w+ )?@",
        },
        Headings = new HeadingWords
        {
            References =
                "bibliografia, źródła, literatura, przypisy, odnośniki, przeczytaj także, czytaj także, dalsza lektura, warto przeczytać, publikacje, artykuły, zobacz też, " +
                "zobacz także, linki, prasa, podziękowania",
            Interviews = "wywiad, wywiady, pytania do, rozmowa, rozmowy, rozmowa z, rozmawiamy z, dialog",
            Voices =
                "głosy, cytaty, opinie, listy, recenzje, mówi, mówią, powiedzieli, odpowiedzi, portret, świadectwa",
        },
        Notes = new NoteWords
        {
            Labels = new()
            {
                [NoteLabel.Update] = "aktualizacja, aktualizacje, zaktualizowano, uaktualnienie, uzupełnienie, uzupełniono, update, edit, edycja, dopisek, ostatnia aktualizacja",
                [NoteLabel.Correction] = "sprostowanie, sprostowania, korekta, poprawka, poprawki, poprawiono, errata, erratum, sprostowanie redakcji, sprostowanie i przeprosiny, przeprosiny",
                [NoteLabel.Clarification] = "wyjaśnienie, wyjaśnienia, doprecyzowanie, uściślenie, wyjaśnienie redakcji, gwoli wyjaśnienia",
                [NoteLabel.Retraction] = "wycofanie, artykuł wycofany, tekst wycofany, wycofano, wycofanie artykułu",
                [NoteLabel.EditorsNote] = "od redakcji, nota redakcyjna, nota od redakcji, uwaga redakcji, uwaga od redakcji, przypis redakcji, przyp. red., przypis redakcyjny, przyp. redakcji, przyp. wyd., dopisek redakcji, komentarz redakcji, redakcja, "
                    + "od autora, od autorki, od autorów, uwaga autora, przyp. autora, przyp. autorki, przyp. aut., od tłumacza, od tłumaczki, przypis tłumacza, przyp. tłum., od wydawcy, do czytelników, drodzy czytelnicy, szanowni czytelnicy",
                [NoteLabel.Note] = "uwaga, uwagi, n.b., nb, ważne, ważna informacja, informacja, notka, nota bene",
                [NoteLabel.ContentWarning] = "ostrzeżenie o treści, uwaga drastyczne, uwaga drastyczne treści, treści drastyczne, trigger warning, tw, content warning",
                [NoteLabel.Disclaimer] = "zastrzeżenie, zastrzeżenia, zastrzeżenie prawne, nota prawna, wyłączenie odpowiedzialności, zrzeczenie się odpowiedzialności, zastrzeżenie odpowiedzialności, disclaimer, klauzula",
                [NoteLabel.Disclosure] = "konflikt interesów, oświadczenie o konflikcie interesów, deklaracja konfliktu interesów, ujawnienie, transparentność, dla przejrzystości, full disclosure, disclosure, linki afiliacyjne, reklama, materiał reklamowy, współpraca reklamowa, współpraca płatna",
            },
            Between = "z dnia w na o do od godz godzina nr numer część cz r roku poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob ndz ii iii iv tego samego dnia później",
            Months = "stycznia styczeń sty, lutego luty lut, marca marzec mar, kwietnia kwiecień kwi, maja maj, czerwca czerwiec cze, lipca lipiec lip, sierpnia sierpień sie, września wrzesień wrz, października październik paź, listopada listopad lis, grudnia grudzień gru",
            GoesOn = "on ona ono oni one go ją ich im jej jego to ten ta te tego tej również także ponadto jednak ale więc dlatego",
            This = "ten ta to tego tej tym niniejszy niniejsza niniejszego niniejszej niniejszym nasz naszym naszego powyższy powyższym",
            Signals = "tekst ukazał ukazała ukazało wycofany wycofana wycofane wycofaliśmy wycofujemy usunięty usunięta usunęliśmy zdjęty zdjęta doprecyzowany doprecyzowaliśmy uściślony uściślamy wyjaśnić wyjaśniamy wersja wersji poprzedniej pierwotnej wcześniejszej poprawiony poprawiona poprawiliśmy skorygowany sprostowany "
                + "sprostowaliśmy błędnie błąd omyłkowo mylnie pomyłkę nieprawidłowo przepraszamy skrócony zredagowany autoryzowany skróty śródtytuły tytuł część fragment cyklu serii książki zaktualizowany zaktualizowaliśmy uzupełniony uzupełniliśmy zmieniony rozszerzony aktualizowany aktualizacja "
                + "uaktualniony nieaktualny przestarzały publikacji ostatnia opinie opinia opinii pogląd poglądy stanowisko stanowiska afiliacyjne partnerskie prowizja prowizję program sponsorowany materiał reklamowy współpracy współpraca opłacony finansowany sfinansowany artykuł wpis egzemplarz "
                + "bezpłatnie nieodpłatnie porada porady poradą rekomendacja rekomendacji doradztwo konsultacja konsultacji wizyty diagnozy informacyjny odpowiedzialności odpowiada powiązany powiązana związany zatrudniony akcje akcji udziały udziałów konflikt konfliktu ai si sztucznej sztuczną "
                + "chatgpt gpt modelu midjourney deepl wygenerowany przetłumaczony przetłumaczona tłumaczenie tłumaczeniem pierwotnie raz wcześniej najpierw przedruk publikujemy satyra satyrą parodia fikcja fikcją fikcyjny żart żartem primaaprilisowy",
            Piece = "(?:(?:ten|ta|to|tego|tej|tym|niniejszy|niniejsza|niniejszego|niniejszej|niniejszym|nasz|naszym|naszego|powyższy|powyższym) (?:artykuł|artykule|artykułu|tekst|tekście|tekstu|materiał|materiale|materiału|wpis|wpisie|wpisu|felieton|felietonie|felietonu|komentarz|komentarzu|komentarza|wywiad|wywiadzie|wywiadu|reportaż|reportażu|analiza|analizie|analizy|recenzja|recenzji|strona|stronie|strony|tytuł|tytule|tytułu|rozmowa|rozmowie|rozmowy|relacja|relacji|publikacja|publikacji|post|poście|posta)|artykuł|w artykule)",
            Notes = new()
            {
                [EditorNoteKind.Retraction] = "{piece} (?:został|została|zostało) (?:\\S+ ){0,3}(?:wycofan[yae]|usunięt[yae]|zdjęt[yae])|(?:wycofaliśmy|wycofujemy|usunęliśmy) {piece}",
                [EditorNoteKind.Clarification] = "{piece} (?:został|została) (?:\\S+ ){0,6}(?:doprecyzowan[yae]|uściślon[yae])|(?:chcemy|pragniemy) (?:wyjaśnić|doprecyzować)|wyjaśniamy, że|doprecyzowaliśmy|uściślamy",
                [EditorNoteKind.Correction] = "(?:poprzedni|pierwotn|wcześniejsz|pierwsz)\\w+ wersj\\w+(?: \\S+){0,4}[^.]{0,60}? (?:błęd\\w*|omyłk\\w*|mylnie|nieprawidłow\\w*|napisaliśmy|podaliśmy|podano|napisano|zawierał\\w*|widniał\\w*|znalazł\\w*|było|była)"
                    + "|{piece} (?:został|została|zostało) (?:\\S+ ){0,3}(?:poprawion[yae]|skorygowan[yae]|sprostowan[yae])|(?:błędnie|omyłkowo|mylnie|przez pomyłkę|nieprawidłowo) (?:\\S+ ){0,2}(?:napisaliśmy|podaliśmy|podano|napisano|wskazaliśmy|przypisaliśmy|nazwaliśmy|informowaliśmy)|(?:napisaliśmy|podaliśmy|podano|napisano|informowaliśmy),? (?:\\S+ ){0,2}(?:błędnie|omyłkowo|mylnie|przez pomyłkę|nieprawidłowo)|(?:poprawiliśmy|sprostowaliśmy|skorygowaliśmy)|(?:przepraszamy) (?:\\S+ ){0,4}(?:błąd|błędy|pomyłkę|pomyłki)",
                [EditorNoteKind.Context] = "{piece} (?:został|została) (?:\\S+ ){0,3}(?:skrócon[yae]|zredagowan[yae]|autoryzowan[yae])|(?:skróty|śródtytuły|tytuł|skróty i śródtytuły|tytuł i śródtytuły) (?:pochodzą )?od redakcji|{piece} (?:jest|to) (?:\\S+ ){0,3}(?:część|częścią|fragment|fragmentem)(?: \\S+){0,4} (?:cyklu|serii|książki)",
                [EditorNoteKind.Update] = "^(?:tekst|artykuł|materiał) (?:został|był|jest) (?:\\S+ ){0,2}(?:aktualizowany|zaktualizowany|uzupełniony|rozszerzony|uaktualniony)|opublikowan[yoe]\\w* \\d[^.;]{1,30}?(?: i|,) (?:\\S+ )?(?:zaktualizowan|uaktualnion|uzupełnion)\\w+|{piece} (?:został|została|zostało|jest|był|była) (?:\\S+ ){0,4}(?:zaktualizowan[yae]|uzupełnion[yae]|zmienion[yae]|rozszerzon[yae]|aktualizowan[yae]|uaktualnion[yae])|(?:zaktualizowaliśmy|uzupełniliśmy) {piece}|{piece} jest (?:już )?(?:nieaktualn[yae]|przestarzał[yae])|(?:od|po) (?:czasu )?publikacji {piece}|^(?:artykuł|tekst|wpis|materiał) (?:zaktualizowan|uzupełnion|uaktualnion)[yae] [^.;]{0,20}?\\d\\S*|ostatni\\w* (?:aktualizacja|raz (?:zaktualizowan|zmienion)\\w+)",
            },
            Disclaimers = new()
            {
                [DisclaimerKind.Affiliate] = "(?:zawiera|zawierają|są)(?: \\S+){0,5} (?:link(?:i|ów)|odnośniki) (?:\\S+ )?(?:afiliacyjn\\w+|partnerski\\w*)|(?:otrzymujemy|otrzymamy|otrzymuję|zarabiamy|zarabiam|możemy otrzymać|możemy zarobić)(?: \\S+){0,5} prowizj\\w+|(?:dostajemy|dostaniemy|dostaję)(?: \\S+){0,3} prowizj\\w+|program\\w* (?:afiliacyjn\\w+|partnerski\\w* (?:amazon|sklep)\\w*)|link (?:afiliacyjny|partnerski)|to (?:\\S+ )?linki (?:\\S+ )?(?:afiliacyjn\\w+|partnerski\\w*)|^\\W*(?:reklama: )?linki? (?:afiliacyjn\\w+|partnerski\\w*)\\W*$",
                [DisclaimerKind.Sponsored] = "{piece} (?:jest|został|została|powstał|powstała)(?: \\S+){0,4} (?:sponsorowan\\w+|materiałem (?:reklamowym|promocyjnym|sponsorowanym)|współpracy (?:reklamowej|płatnej|z)|opłacon\\w+|finansowan\\w+|sfinansowan\\w+)|(?:materiał|artykuł|wpis) (?:sponsorowany|reklamowy|promocyjny|partnera)|we współpracy (?:reklamowej|płatnej) z|egzemplarz (?:recenzencki|do recenzji)|(?:nam|mi)(?: \\S+){0,4} (?:bezpłatnie|nieodpłatnie)",
                [DisclaimerKind.Views] = "^(?:opinie|poglądy) (?:wyrażone|zawarte|przedstawione)(?: \\S+){1,3} (?:są|to) (?:\\S+ )?(?:poglądami|opiniami|poglądy|opinie) (?:\\S+ )?autor\\w*|(?:opini[ae]|poglądy|pogląd|stanowisko)(?: \\S+){0,14} (?:nie (?:\\S+ )?(?:odzwierciedla\\w*|wyraża\\w*|są|stanowi\\w*|muszą|musi|zawsze|reprezentuj\\w*)|niekoniecznie|wyłącznie|jedynie)(?: \\S+){0,6} (?:autor\\w*|redakcj\\w*|wydawc\\w*|stanowisk\\w*|pogląd\\w*|opini\\w*|pracodawc\\w*)|{piece} nie (?:\\S+ )?(?:odzwierciedla|wyraża|stanowi|jest)(?: \\S+){0,4} (?:stanowisk\\w*|pogląd\\w*|opini\\w*)",
                [DisclaimerKind.Financial] = "(?:nie|żadn\\w+)(?: \\S+){0,10} (?:porad\\w* (?:\\S+ ){0,3}(?:inwestycyjn\\w+|finansow\\w+|podatkow\\w+)|rekomendacj\\w+ (?:\\S+ ){0,3}(?:inwestycyjn\\w+|kupna|zakupu)|doradztw\\w+ (?:\\S+ ){0,3}(?:inwestycyjn\\w+|finansow\\w+))",
                [DisclaimerKind.Medical] = "(?:nie|żadn\\w+)(?: \\S+){0,10} (?:porad\\w* (?:\\S+ )?lekarski\\w*|porad\\w* (?:\\S+ )?medyczn\\w+|konsultacj\\w+ (?:\\S+ )?(?:lekarsk\\w+|z lekarzem|medyczn\\w+)|wizyt\\w* u lekarza)|nie (?:\\S+ ){0,2}(?:zastęp\\w+|zastąpi\\w*|stanowi\\w*)(?: \\S+){0,8} diagnoz\\w+",
                [DisclaimerKind.Legal] = "(?:nie|żadn\\w+)(?: \\S+){0,10} (?:porad\\w* (?:\\S+ )?prawn\\w+|opini\\w+ prawn\\w+)|(?:charakter|celach|cele) (?:\\S+ )?(?:wyłącznie|jedynie) informacyjn\\w+|(?:redakcja|autor|autorka|autorzy|wydawca|my)(?: \\S+){0,3} nie (?:ponosi|ponoszą|ponosimy|bierze|odpowiada)(?: \\S+){0,3} (?:odpowiedzialności|za)|nie ponosimy odpowiedzialności",
                [DisclaimerKind.Affiliation] = "(?:autor|autorka|autorzy|redakcja|strona|my)(?: \\S+){0,4} nie (?:\\S+ ){0,3}(?:powiązan\\w+|związan\\w+|zatrudnion\\w+) (?:z|w|przez)",
                [DisclaimerKind.Conflict] = "(?:autor|autorka|autorzy)(?: \\S+){0,3} (?:posiada|posiadają|ma|mają)(?: \\S+){0,4} (?:akcje|udziały|akcji|udziałów)|(?:autor|autorka|autorzy)(?: \\S+){0,4} (?:nie (?:ma|mają|zgłasza\\w*|deklaruj\\w+|istnieje|zachodzi|występuje))(?: \\S+){0,3} konflikt\\w* interesów",
                [DisclaimerKind.Ai] = "(?:{piece}|obraz|obrazy|grafika|grafiki|ilustracja|ilustracje|tłumaczenie|streszczenie) (?:został|została|zostało|zostały|powstał|powstała|powstało|powstały|wygenerowano|stworzono)(?: \\S+){0,8} (?:ai|si|sztucznej inteligencji|sztuczną inteligencję|chatgpt|gpt\\S*|modelu językowego|midjourney|deepl)|wygenerowan\\w+ (?:przez|przy użyciu|przy pomocy|za pomocą|z pomocą) (?:ai|sztuczn\\w+ inteligencj\\w+|chatgpt)",
                [DisclaimerKind.Translation] = "{piece} (?:przetłumaczył\\w*|tłumaczył\\w*)|{piece} (?:został|została|jest)(?: \\S+){0,3} (?:przetłumaczon\\w+|tłumaczeniem)|tłumaczenie (?:maszynowe|automatyczne)|przetłumaczon\\w+ (?:maszynowo|automatycznie)",
                [DisclaimerKind.Syndication] = "(?:{piece}|^tekst|^artykuł) ukazał[ao]? się (?:\\S+ ){0,2}?(?:w|na) (?:\\S+ ){0,3}?(?:numerze|wydaniu|łamach)|{piece} (?:\\S+ ){0,3}(?:ukazał|ukazała|opublikowano|był publikowany|była publikowana) (?:się )?(?:\\S+ ){0,2}(?:pierwotnie|po raz pierwszy|wcześniej|najpierw)|{piece} (?:pierwotnie|po raz pierwszy) (?:ukazał|ukazała|został|została)|(?:{piece}|^tekst|^artykuł) ukazał\\w* się (?:pierwotnie|po raz pierwszy|najpierw)|(?:pierwotnie|po raz pierwszy) (?:opublikowan\\w+|ukazał\\w*|ukazał się|ukazała się)|przedruk (?:za zgodą|z|za)|publikujemy (?:\\S+ )?(?:za zgodą|dzięki uprzejmości)",
                [DisclaimerKind.Satire] = "{piece} (?:jest|to|ma charakter) (?:\\S+ ){0,3}(?:satyr\\w+|parodi\\w+|fikcj\\w+|fikcyjn\\w+|żart\\w*|primaaprilisow\\w+)",
            },
            Disclosed = new()
            {
                [DisclaimerKind.Views] = "opini\\w+|pogląd\\w*",
                [DisclaimerKind.Affiliate] = "afiliacyjn\\w+|prowizj\\w+",
                [DisclaimerKind.Sponsored] = "sponsor\\w*|opłacon\\w+|płatn\\w+|bezpłatn\\w+|nieodpłatn\\w+|zaproszeni\\w+|zaproszon\\w+|finansowan\\w+|współprac\\w+|reklam\\w+|egzemplarz",
                [DisclaimerKind.Conflict] = "akcj[eai]|udział\\w*|konflikt\\w*|inwest\\w+|interes\\w*|przyjaciel\\w*|przyjaźni\\w*|żon\\w+|mąż|mężem|klient\\w*",
                [DisclaimerKind.Affiliation] = "pracuj\\w+|pracował\\w*|pracowni\\w+|zatrudnion\\w+|członk\\w+|członkini\\w*|dorad\\w+|założyciel\\w*|współpracuj\\w+|wolontarius\\w+|rad\\w+ nadzorcz\\w+|zarząd\\w*",
                [DisclaimerKind.Medical] = "medyczn\\w+|lekar\\w+",
                [DisclaimerKind.Financial] = "finansow\\w+|inwestycyjn\\w+|inwestycj\\w+|giełd\\w+",
                [DisclaimerKind.Ai] = "ai|si|sztuczn\\w+ inteligencj\\w+|chatgpt",
                [DisclaimerKind.Translation] = "tłumacz\\w+|przekład\\w*",
                [DisclaimerKind.Satire] = "satyr\\w+|parodi\\w+|fikcj\\w+|żart\\w*",
            },
            Noted = "(?:został|została|zostało|zostały) (?:\\S+ )?(?:zamknięt\\w+|zarchiwizowan\\w+|odwołan\\w+|usunięt\\w+|przemianowan\\w+)|już nie (?:istnieje|istnieją|działa)|nie (?:jest|są) już dostępn\\w+",
            WasNow = "(?:błędnie|omyłkowo|mylnie)[^.;,]{0,30}, że (?<was>[^.;,]{1,80})[.;,] (?:W rzeczywistości |Powinno być:? |Prawidłowo:? )(?<now>[^.;]{1,80})[.;]",
        },
    };
}
