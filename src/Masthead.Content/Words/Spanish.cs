using System.Text.RegularExpressions;

namespace Masthead.Content.Words;

/// <summary>Everything that is said, or recognized, in Spanish.</summary>
internal static class Spanish
{
    public static LanguageWords Words { get; } = new()
    {
        Byline = new BylineWords
        {
            By = "Por ",
            And = " y ",
            In = " en ",
            With = ", con ",
            // Ignacio, Íñigo and Hilario, but neither Hielo nor Hiato.
            AndBeforeSound = (new Regex("^(?:[ií]|h[ií](?![ae]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), " e "),
            Roles = new()
            {
                [CreditRole.AdditionalReporting] = "información adicional de",
                [CreditRole.Editor] = "editado por",
                [CreditRole.Photographer] = "fotografías de",
                [CreditRole.Illustrator] = "ilustraciones de",
                [CreditRole.Translator] = "traducido por",
                [CreditRole.Researcher] = "investigación de",
                [CreditRole.FactChecker] = "verificado por",
                [CreditRole.Reviewer] = "revisado por",
                [CreditRole.AsToldTo] = "según relato a",
                [CreditRole.Videographer] = "vídeo de",
            },
        },
        Kinds = new()
        {
            [ArticleKind.News] = "noticia",
            [ArticleKind.Analysis] = "análisis",
            [ArticleKind.Opinion] = "opinión",
            [ArticleKind.Editorial] = "editorial",
            [ArticleKind.Column] = "columna",
            [ArticleKind.Letter] = "carta",
            [ArticleKind.Review] = "reseña",
            [ArticleKind.Explainer] = "explicación",
            [ArticleKind.Interview] = "entrevista",
            [ArticleKind.Feature] = "reportaje",
            [ArticleKind.Obituary] = "obituario",
            [ArticleKind.Satire] = "sátira",
            [ArticleKind.AdvertiserContent] = "contenido publicitario",
            [ArticleKind.PressRelease] = "comunicado de prensa",
            [ArticleKind.LiveBlog] = "directo",
        },
        GenericNames =
            "redacción, la redacción, redacción web, redacción digital, equipo, el equipo, corresponsal, nuestro corresponsal, enviado especial, " +
            "colaborador, invitado, autor, agencias, anónimo, desconocido, administrador, por definir",
        Opinion = new OpinionWords
        {
            Stems = "vista opini",
            Views = "puntos? de vista|opinión|opiniones",
            Apart = "(?:puntos? de vista|opinión|opiniones) (?:aquí )?(?:expresad[ao]s?|vertid[ao]s?|expuest[ao]s?|de (?:l[ao]s? )?autor(?:a|es|as)?|del autor|son responsabilidad)",
            Calling = "este (?:análisis|artículo de opinión)|esta (?:opinión|tribuna|columna de opinión)|(?:el|el presente) (?:análisis|artículo de opinión)(?! (?:de|del)\\b)",
        },
        Publisher = new PublisherPhrases
        {
            Not = "no",
            Views = @"posición|posiciones|posturas?|opinión|opiniones|puntos?\s+de\s+vista|línea\s+editorial|las?|los",
            Of = @"\s+(?:de\s+la\s+redacción\s+)?(?:del|de)\s+(?:la\s+|el\s+|las\s+|los\s+)?",
            Inside = "de|del|la|el|las|los|&",
            Strangers = "administración agencia asociación autor autora autores ayuntamiento banco comisión comité consejo dirección empresa escuela estado estados facultad fondo fundación "
                + "gobierno iglesia instituto ministerio naciones oficina organización parlamento partido redacción secretaría senado sociedad unión universidad",
        },
        Speech = new SpeechWords
        {
            Marks = "«» “” \"\"",
            Verbs =
                "dice dicen dijo dijeron decía decían dicho afirma afirman afirmó afirmaron afirmaba asegura aseguran aseguró aseguraron explica explican explicó explicaron explicaba " +
                "añade añaden añadió añadieron señala señalan señaló señalaron sostiene sostienen sostuvo declara declaran declaró declararon cuenta cuentan contó contaron contaba " +
                "pregunta preguntan preguntó responde responden respondió escribe escriben escribió recuerda recuerdan recordó recordaron advierte advierten advirtió insiste insisten insistió " +
                "opina opinan opinó considera consideran consideró cree creen creía piensa piensan pensaba reconoce reconocen reconoció admite admiten admitió agrega agregan agregó agregaron " +
                "comenta comentan comentó comentaron subraya subrayan subrayó destaca destacan destacó denuncia denuncian denunció lamenta lamentan lamentó concluye concluyen concluyó " +
                "resume resumen resumió relata relatan relató narra narró confiesa confesó anuncia anunció promete prometió exclama exclamó manifiesta manifestó indica indicó indicaron " +
                "apunta apuntan apuntó precisa precisó matiza matizó replica replicó contesta contestó sentencia sentenció indicaba continúa continuó prosigue prosiguió detalla detalló",
            Phrases = ["según", "en palabras de", "a juicio de"],
        },
    };
}
