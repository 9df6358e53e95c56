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
            "opracowanie redakcyjne, opracowanie redakcji, oprac. red., opr. red., oprac. redakcja, red., redaktor, redaktorzy, reporter, reporterzy, korespondent, nasz korespondent, od naszego korespondenta, " +
            "nasz wysłannik, specjalny wysłannik, współpracownik, współpracownicy, gość, autor gościnny, autor, autorka, autor nieznany, nieznany autor, nieznany, nieznana, anonim, anonimowy, anonimowo, autor anonimowy, " +
            "agencje, agencje prasowe, imię i nazwisko, twoje imię, do uzupełnienia",
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
            Phrases = ["według", "zdaniem", "jak mówi", "w ocenie", "słowami", "w opinii"],
            Asides = "ale więc no tak nie jasne może dokładnie a i",
            Writings =
                "pytanie pytania pytań tablica napis motto hasło slogan tytuł zatytułowany zatytułowana nagłówek przysłowie powiedzenie definicja wiadomość list zdanie zdania " +
                "cytat cytaty wers zwrotka piosenka wiersz przykład akapit artykuł książka rozdział baner komunikat błąd",
        },
        Corrections = new CorrectionWords("Sprostowanie: ", "sprostow korekt popraw errat"),
        Headings = new HeadingWords
        {
            References =
                "bibliografia, źródła, literatura, przypisy, odnośniki, przeczytaj także, czytaj także, dalsza lektura, warto przeczytać, publikacje, artykuły, zobacz też, " +
                "zobacz także, linki, prasa, podziękowania",
            Interviews = "wywiad, wywiady, pytania do, rozmowa, rozmowy, rozmowa z, rozmawiamy z, dialog",
            Voices =
                "głosy, cytaty, opinie, listy, recenzje, mówi, mówią, powiedzieli, odpowiedzi, portret, świadectwa",
        },
    };
}
