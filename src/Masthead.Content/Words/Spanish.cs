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
            "colaborador, invitado, autor, agencias, anónimo, desconocido, administrador, por definir, " +
            "equipo editorial, equipo de redacción, equipo web, redactor, redactora, redactores, reportero, reportera, corresponsales, enviada especial, " +
            "enviados especiales, colaboradora, colaboradores, invitada, autora, autor invitado, autora invitada, firma invitada, autor desconocido, anónima, " +
            "desconocida, agencias de noticias, varios autores, sin autor, nombre del autor, tu nombre, su nombre, contenido patrocinado, contenido publicitario, contenido de marca, artículo patrocinado, artículos patrocinados, publirreportaje, firmas invitadas",
        BeforeGenericNames = "la el los las un una nuestro nuestra nuestros nuestras de por",
        AdviceTopics = new()
        {
            [DisclaimerKind.Medical] = "salud, medicina, salud mental, nutrición, embarazo, salud y bienestar",
            [DisclaimerKind.Financial] = "finanzas, finanzas personales, inversión, inversiones, impuestos, dinero, jubilación, ahorro",
            [DisclaimerKind.Legal] = "derecho, asesoría legal",
        },
        Opinion = new OpinionWords
        {
            Stems = "vista opini",
            Views = "puntos? de vista|opinión|opiniones",
            Apart = "(?:puntos? de vista|opinión|opiniones) (?:aquí )?(?:expresad[ao]s?|vertid[ao]s?|expuest[ao]s?|de (?:l[ao]s? )?autor(?:a|es|as)?|del autor|son responsabilidad)|(?:este|esta|el presente) (?:artículo|texto|columna|tribuna|contenido|entrada) no (?:refleja|representa|expresa|compromete) (?:necesariamente )?(?:la |las |el |los )?(?:opinión|opiniones|puntos? de vista)",
            Own = "(?:opiniones|opinión|puntos de vista|ideas)(?: \\w+){0,6} (?:son|es) (?:solo |sólo |únicamente |exclusivamente )?(?:mías|míos|mía|mío|propias|personales|a título personal)\\b",
            Piece = "(?:en|de) (?:este|esta) (?:artículo|texto|blog|columna|entrada|nota|sitio|tribuna)|aquí (?:expresad|vertid|expuest)[ao]s|(?:de|a) la redacción|línea editorial",
            Calling = "este (?:análisis|artículo de opinión)|esta (?:opinión|tribuna|columna de opinión)|(?:el|el presente) (?:análisis|artículo de opinión)(?! (?:de|del)\\b)",
        },
        Notes = new NoteWords
        {
            Labels = new()
            {
                [NoteLabel.Update] = "actualización, actualizaciones, actualizado, actualizada, actualizamos, edit, editado, editada, update, añadido, adenda, addenda, addendum, última hora, ampliación",
                [NoteLabel.Correction] = "corrección, correcciones, corregido, corregida, rectificación, rectificaciones, rectificamos, fe de errores, fe de erratas, errata, erratas, fe de error, error corregido, enmienda, subsanación",
                [NoteLabel.Clarification] = "aclaración, aclaraciones, aclaramos, precisión, precisiones, puntualización, matización, nota aclaratoria",
                [NoteLabel.Retraction] = "retractación, retirada, artículo retirado, nota de retractación, retracción",
                [NoteLabel.EditorsNote] = "nota del editor, nota de la editora, nota de los editores, nota de las editoras, nota editorial, nota de edición, nota de redacción, nota de la redacción, nota de la editorial, n. del e., n. del ed., n. de la r., n. de r., n. de la e., nde, ndr, ndlr, n.d.r., n.d.e., "
                    + "nota del autor, nota de la autora, nota de los autores, nota de traducción, nota de la traducción, nota del traductor, nota de la traductora, n. del t., ndt, nota a los lectores, nota para los lectores, a nuestros lectores, nota a nuestros lectores, nota del director, nota de la directora",
                [NoteLabel.Note] = "nota, notas, n.b., nb, nota bene, importante, atención, aviso, nota importante, aviso importante, ojo, advertencia",
                [NoteLabel.ContentWarning] = "advertencia de contenido, aviso de contenido, contenido sensible, trigger warning, advertencia de contenido sensible",
                [NoteLabel.Disclaimer] = "descargo de responsabilidad, descargo, exención de responsabilidad, aviso legal, cláusula de exención de responsabilidad, limitación de responsabilidad, disclaimer, renuncia de responsabilidad, nota legal, deslinde de responsabilidad, deslinde, aviso de responsabilidad",
                [NoteLabel.Disclosure] = "transparencia, nota de transparencia, por transparencia, aviso de transparencia, divulgación, declaración de intereses, conflicto de intereses, conflictos de intereses, conflicto de interés, declaración de conflicto de intereses, full disclosure, disclosure, enlaces de afiliado, aviso de afiliados, aviso de afiliación",
            },
            Between = "del de el la los las a en y n no nº núm número parte h horas hora añadida añadido publicada publicado lunes martes miércoles jueves viernes sábado domingo ii iii iv am pm mismo día posterior tarde noche",
            Months = "enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre setiembre sep sept, octubre oct, noviembre nov, diciembre dic",
            GoesOn = "él ella ellos ellas esto eso este esta estos estas su sus además también sin así pero por lo",
            This = "este esta estos estas nuestro nuestra",
            Piece = "(?:este|esta|el|la|nuestro|nuestra|del|de la|estos|estas) (?:presente |citado |citada )?(?:artículo|texto|nota|noticia|pieza|entrada|publicación|post|reportaje|entrevista|columna|información|informe|página|titular|título|crónica|análisis|relato|conversación|guía|tutorial|reseña|gráfico|contenido|editorial|tribuna|perfil|serie|vídeo|video|ensayo|historia|respuestas)",
            Signals = "profesional responsabilidad artículo texto noticia nota información reportaje entrada post enlaces compras comprar publireportaje ofrecido viajó viajaron recibí recibimos aparece número desarrollo actualización retirado retirada retractado retractada eliminado eliminada despublicado aclarar aclarado aclaramos precisar precisado versión redacción titular edición anterior corregido corregida corrigió rectificado rectificada error erróneamente equivocadamente incorrectamente lamentamos disculpas perdón disculpamos editado editada editados condensado condensada resumido acortado abreviado claridad extensión brevedad serie extracto fragmento adaptación actualizado actualizada actualizó modificado modificada ampliado ampliada editó revisado revisada obsoleto obsoleta desactualizado desfasado archivado publicación publicó última opinión opiniones puntos punto ideas criterios título afiliado afiliados afiliación afiliada comisión comisiones amazon patrocinado patrocinada financiado financiada publirreportaje colaboración publicitario publicitaria apoyo cedido enviado regalado proporcionado prestado asesoría asesoramiento consejo consejos recomendación recomendaciones consulta diagnóstico criterio fines carácter propósitos informativo informativos responsabilidad responsable responsabilizamos garantiza respaldo aval vinculado vinculada relación asociado asociada acciones participación participaciones posiciones conflicto conflictos ia inteligencia chatgpt generado generada traducido traducida traducción automática originalmente originariamente inicialmente primero primera apareció aparecido publicado publicada republicado reproducido satírico sátira parodia ficción ficticio inocentada trabaja errores editadas fallo jurídico jurídica legal médico médica inversión financiero financiera fiscal",
            Notes = new()
            {
                [EditorNoteKind.Retraction] = "{piece} (?:ha sido|fue|se ha|está) (?:\\S+ ){0,2}(?:retirad[oa]|retractad[oa]|eliminad[oa]|despublicad[oa]|retractado)|(?:hemos|se ha|ha) (?:retirado|despublicado|eliminado) {piece}",
                [EditorNoteKind.Clarification] = "{piece} (?:ha sido|fue|se ha|se) (?:\\S+ ){0,6}(?:para aclarar|para precisar|aclarad[oa]|precisad[oa])|(?:queremos|debemos|conviene|hemos querido) (?:aclarar|precisar)|para aclarar que|aclaramos que",
                [EditorNoteKind.Correction] = "(?:versión|redacción|titular|edición) (?:anterior|previa|inicial|original|previo)(?: \\S+){0,5}[^.]{0,60}? (?:err\\w*|incorrect\\w*|equivocad\\w*|por error|decía|indicaba|afirmaba|señalaba|contenía|mencionaba|atribuía|se dijo|identificaba|fals\\w*|citaba|se indicaba|se afirmaba|decíamos|recogía|afirmé|afirmamos|dije|dijimos|escribí|escribimos|indiqué|indicamos|mencioné|mencionamos)|(?:anterior|primera) versión(?: \\S+){0,5}[^.]{0,60}? (?:err\\w*|incorrect\\w*|equivocad\\w*|por error|decía|indicaba|afirmaba|señalaba|contenía|mencionaba|atribuía|identificaba|citaba|se indicaba|se afirmaba|decíamos)"
                    + "|{piece} (?:ha sido|fue|se ha|se) (?:\\S+ ){0,3}(?:corregid[oa]|corrigió|rectificad[oa]|corregido)|(?:hemos|se ha|se han) (?:corregido|rectificado)|(?:en|de) {piece} (?:se )?(?:\\S+ ){0,4}(?:por error|erróneamente|incorrectamente|equivocadamente)|(?:por error|erróneamente|equivocadamente),? (?:se |hemos |habíamos )?(?:\\S+ )?(?:dijo|decía|indicó|indicaba|publicamos|publicó|afirmó|escribimos|señaló|atribuyó|indicamos|afirmamos)|(?:lamentamos|pedimos disculpas|pedimos perdón|nos disculpamos)(?: \\S+){0,3} (?:error|errores|equivocación|confusión|fallo)",
                [EditorNoteKind.Context] = "{piece} (?:ha sido|fue|se ha|está|han sido) (?:\\S+ ){0,3}(?:editad[oa]s?|condensad[oa]s?|resumid[oa]s?|acortad[oa]s?|abreviad[oa]s?)(?: \\S+){0,6} (?:claridad|extensión|brevedad|longitud|concisión|estilo|legibilidad)|(?:editad[oa]s?|condensad[oa]s?)(?: \\S+){0,4} (?:por|para|por motivos de|por razones de) (?:\\S+ ){0,3}(?:claridad|extensión|brevedad|longitud)|{piece} (?:forma parte|es parte|es (?:el|la) (?:primer\\w*|segund\\w*|tercer\\w*|últim\\w*)(?: \\S+)?) de (?:\\S+ ){0,3}serie|{piece} es (?:un extracto|un fragmento|una adaptación)",
                [EditorNoteKind.Update] = "publicad[oa] (?:\\S+ )?el \\d[^.;]{1,30}?(?: y|,) (?:\\S+ )?actualizad[oa] el|{piece} (?:ha sido|fue|se ha|se|está) (?:\\S+ ){0,3}(?:actualizad[oa]|actualizó|modificad[oa]|modificó|ampliad[oa]|amplió|editad[oa]|editó|revisad[oa]|actualizado|ampliado|modificado)|{piece} (?:ya no está|está (?:obsolet[oa]|desactualizad[oa]|desfasad[oa]|archivad[oa]))|(?:^noticia|{piece} está) en (?:desarrollo|actualización)|desde (?:la publicación de|que se publicó) {piece}|^(?:(?:artículo|texto|noticia|nota|información|reportaje|entrada|post) )?actualizad[oa] (?:el|a|a las|a la|en|por última vez) [^.;]{0,20}?\\d\\S*",
            },
            Disclaimers = new()
            {
                [DisclaimerKind.Affiliate] = "(?:contiene|contienen|incluye|incluyen|son|algunos)(?: \\S+){0,5} (?:enlaces?|links?|vínculos?) (?:\\S+ )?(?:de afiliad[oa]s?|de afiliación|afiliad[oa]s?)|(?:recibimos|ganamos|obtenemos|llevamos|recibo|gano|obtengo|podemos recibir|podemos ganar)(?: \\S+){0,4} comisi[óo]n|(?:enlaces?|compr\\w+)(?: \\S+){0,12} (?:puede|pueden|podría|podemos|podríamos) (?:recibir|ganar|obtener)(?: \\S+){0,4} comisi[óo]n|afiliad[oa] de amazon|programa de afiliad[oa]s",
                [DisclaimerKind.Sponsored] = "{piece} (?:es|ha sido|fue|está|se ha|cuenta)(?: \\S+){0,4} (?:patrocinad[oa]|contenido patrocinado|publirreportaje|financiad[oa]|pagad[oa]|colaboración (?:con|pagada)|publicitari[oa]|apoyo (?:de|del)|elaborad[oa] en colaboración)|contenido (?:patrocinado|publicitario|de marca|ofrecido por)|^publirr?eportaje|^(?:artículo|texto|post|entrada|reportaje) (?:patrocinad|pagad)[oa] por|^(?:el |la |los |las )?(?:periodistas?|autor(?:a|es|as)?|redactor(?:a|es|as)?|reporter[oa]s?|fotógraf[oa]s?|enviad[oa]s?)(?: \\S+){0,6} viaj(?:ó|aron) (?:invitad[oa]s? por|por invitación)|(?:recibí|recibimos)(?: \\S+){0,4} (?:gratis|gratuitamente)|(?:me|nos) (?:ha sido |han sido |fue )?(?:cedid[oa]|enviad[oa]|regalad[oa]|proporcionad[oa]|prestad[oa])(?: \\S+){0,4} (?:por la (?:editorial|marca|empresa)|por el (?:fabricante|editor)|gratuitamente|gratis|de forma gratuita)",
                [DisclaimerKind.Views] = "(?:opiniones?|puntos? de vista|ideas|criterios)(?: \\S+){0,14} (?:no (?:\\S+ )?(?:reflejan?|representan?|coinciden?|comprometen?|expresan?)|no son (?:\\S+ )?(?:de|del|las|los|responsabilidad)|responsabilidad (?:\\S+ )?(?:de|del))(?: \\S+){0,8}|(?:opiniones?|puntos? de vista)(?: \\S+){0,14} (?:exclusiv\\w+|únic\\w+|solo|sólo|son)(?: \\S+){0,5} (?:autor\\w*|mí[ao]s?|suy[ao]s|quien\\w*|firman\\w*|colaborador\\w*|columnist\\w*|personales?|propi[ao]s?)|(?:{piece}|^(?:los )?(?:artículos|textos)(?: \\S+){0,4}) (?:es|son) (?:de )?(?:\\S+ )?responsabilidad (?:\\S+ )?(?:de sus?|del?) (?:\\S+ )?(?:autor\\w*|columnistas?|firmantes?)|(?:{piece}|(?:artículos|textos|columnas)(?: \\S+){0,8}) no (?:\\S+ )?(?:refleja|representa|expresa|compromete)n?(?: \\S+){0,6} (?:opinión|opiniones|línea editorial|puntos? de vista)",
                [DisclaimerKind.Financial] = "(?:no|ni|nunca|ningún|ninguna)(?: \\S+){0,12} (?:asesor(?:ía|amiento) (?:\\S+ ){0,4}(?:financier[oa]|inversión|fiscal)|consejos? (?:\\S+ ){0,4}(?:financiero|de inversión|inversión)s?|recomendaci(?:ón|ones) (?:\\S+ ){0,4}(?:inversión|compra|financieras?))",
                [DisclaimerKind.Medical] = "(?:no|ni|nunca|ningún|ninguna)(?: \\S+){0,12} (?:consejo (?:\\S+ )?médico|asesor(?:ía|amiento) (?:\\S+ )?médic[oa]|consulta (?:\\S+ )?médica|criterio médico)|no (?:\\S+ ){0,2}(?:sustitu\\w+|reemplaz\\w+|constituy\\w+|pretend\\w+)(?: \\S+){0,8} (?:consulta con|diagnóstico|(?:opinión|consejo) de un (?:médico|profesional))",
                [DisclaimerKind.Legal] = "(?:no|ni|nunca|ningún|ninguna)(?: \\S+){0,12} (?:asesor(?:ía|amiento) (?:\\S+ )?(?:legal|jurídic[oa])|consejo (?:\\S+ )?(?:legal|jurídico))|(?:fines|carácter|propósitos|efectos) (?:\\S+ )?(?:meramente |exclusivamente |únicamente |puramente )?informativ[oa]s?|no (?:se )?(?:hace|hacemos|asume|asumimos|garantiza|garantizamos|se responsabiliza|nos hacemos)(?: \\S+){0,4} (?:responsab\\w+|exactitud|de)|no (?:implica|constituye|supone|significa)n?(?: \\S+){0,3} (?:respaldo|aval|recomendación|apoyo)",
                [DisclaimerKind.Affiliation] = "(?:autora?|sitio|blog|{piece}|nosotros|yo) no(?: \\S+){0,4} (?:afiliad[oa]s?|vinculad[oa]s?|relación|asociad[oa]s?)(?: \\S+)? (?:a|con)|no trabaja para, ni",
                [DisclaimerKind.Conflict] = "(?:autor|autora|autores|yo|nosotros)(?: \\S+){0,3} (?:posee|posea|tiene|tengo|tenemos|poseo|poseen|mantiene)(?: \\S+){0,4} (?:acciones|participaciones|participación|posiciones)|(?:declara\\w*|autor\\w* no (?:tiene|tienen))(?: \\S+){0,5} conflictos? de inter\\w+",
                [DisclaimerKind.Ai] = "(?:{piece}|imagen|imágenes|ilustración|ilustraciones|traducción|resumen) (?:ha|han|fue|fueron|está|están|se)(?: \\S+){0,8} (?:ia|inteligencia artificial|chatgpt|gpt\\S*|modelo de lenguaje|midjourney|deepl)|generad[oa]s? (?:por|con) (?:\\S+ )?(?:ia|inteligencia artificial)|con (?:la )?ayuda de (?:la )?(?:ia|inteligencia artificial)",
                [DisclaimerKind.Translation] = "{piece} (?:ha sido|fue|es)(?: \\S+){0,3} (?:traducid[oa]|una traducción|traducción)|traducción automática|traducid[oa] automáticamente",
                [DisclaimerKind.Syndication] = "{piece} (?:se publicó|fue publicad[oa]|apareció|aparece|se ha publicado) (?:\\S+ ){0,2}?en (?:el|la|nuestro|nuestra) (?:\\S+ ){0,2}?(?:número|edición|revista)|(?:{piece}|una versión de {piece}|este texto)(?: \\S+)? (?:se publicó|fue publicad[oa]|apareció|ha sido publicad[oa]|se ha publicado|fue)(?: \\S+)? (?:originalmente|originariamente|primero|por primera vez|inicialmente|también)|(?:originalmente|originariamente|inicialmente) (?:publicad[oa]|se publicó|apareció|fue publicad[oa])|(?:publicad[oa]|apareció|aparecid[oa]) (?:originalmente|originariamente|inicialmente|por primera vez|primero) (?:en|por)|(?:republicad[oa]|reproducid[oa]|publicad[oa]) (?:aquí )?(?:con permiso|bajo licencia|con autorización|en colaboración)",
                [DisclaimerKind.Satire] = "{piece} es (?:\\S+ ){0,4}(?:satíric[oa]|sátira|parodia|ficción|fictici[oa]|inocentada)",
            },
            Disclosed = new()
            {
                [DisclaimerKind.Views] = "opini\\w+|puntos? de vista|a título (?:\\S+ )?personal",
                [DisclaimerKind.Affiliate] = "afilia\\w+|comisi\\w+",
                [DisclaimerKind.Sponsored] = "patrocin\\w+|pagad\\w+|gratis|gratuit\\w+|invitad\\w+|invitación|cedid\\w+|regal\\w+|financiad\\w+|colaboración",
                [DisclaimerKind.Conflict] = "acciones|participaci\\w+|inversi\\w+|inviert\\w+|interés|intereses|amig\\w+|casad\\w+|espos\\w+|client\\w+|accionista\\w*|posee\\w*",
                [DisclaimerKind.Affiliation] = "trabaj\\w+|emplead\\w+|miembros?|asesor\\w*|consultor\\w*|fundador\\w*|colabor\\w+|voluntari\\w+|equipo|consejo",
                [DisclaimerKind.Medical] = "médic\\w+|salud",
                [DisclaimerKind.Financial] = "financier\\w+|inversión|inversiones|bolsa|pérdidas?",
                [DisclaimerKind.Ai] = "ia|inteligencia artificial|chatgpt",
                [DisclaimerKind.Translation] = "traduc\\w+",
                [DisclaimerKind.Satire] = "sátira|satíric\\w+|parodia|ficción|fictici\\w+|humor",
            },
            Noted = "(?:ha sido|han sido|fue|fueron) (?:\\S+ )?(?:cerrad[oa]s?|archivad[oa]s?|renombrad[oa]s?|cancelad[oa]s?|clausurad[oa]s?)|ya no (?:está|están|existe|existen)",
            WasNow = "(?:por error|erróneamente|equivocadamente|incorrectamente)(?: que)? (?:era[n]? |fue(?:ron)? )?(?<was>[^.;,]{1,80})[.;,] (?:[Ee]n realidad |[Ll]o correcto es |[Ss]e trata de |[Ee]n realidad (?:es|son|fueron|eran) )(?<now>[^.;]{1,80})[.;]",
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
                "pregunta preguntan preguntó responde responden respondió escribe escriben escribió recuerda recuerdan recordó recordaron advierte advierten advirtió insiste " +
                "insisten insistió " +
                "opina opinan opinó considera consideran consideró cree creen creía piensa piensan pensaba reconoce reconocen reconoció admite admiten admitió agrega agregan " +
                "agregó agregaron " +
                "comenta comentan comentó comentaron subraya subrayan subrayó destaca destacan destacó denuncia denuncian denunció lamenta lamentan lamentó concluye concluyen concluyó " +
                "resume resumen resumió relata relatan relató narra narró confiesa confesó anuncia anunció promete prometió exclama exclamó manifiesta manifestó indica indicó indicaron " +
                "apunta apuntan apuntó precisa precisó matiza matizó replica replicó contesta contestó sentencia sentenció indicaba continúa continuó prosigue prosiguió detalla detalló " +
                "habla hablan habló espera esperan esperaba comentaba observa observó valora valoró defiende defendió celebra celebró aclara aclaró explicando entrevista " +
                "entrevistado entrevistada portavoz murmura murmuró grita gritó bromea bromeó reflexiona reflexionó expresa expresó plantea planteó",
            Phrases = ["según", "en palabras de", "con estas palabras", "con esas palabras", "a juicio de", "p ej", "p e"],
            Persons = "él ella yo mi sr sra dr quien",
            Asides = "pero entonces bueno sí no claro quizá quizás exacto y",
            TakingUp = "eso es, esa es, ese es, esto es, esta es, así, tal es, tales son, suena",
            InGeneral = "yo me mi mis tú tu tus usted ustedes nadie mito excusa excusas lógica estribillo sensación argumento objeción regla reglas sabiduría tópico cliché tentación",
            Writings =
                "pregunta preguntas cartel lema eslogan título titulado titulada titular leyenda proverbio refrán dicho definición mensaje mensajes carta correo frase frases " +
                "cita citas verso estrofa canción poema ejemplo párrafo artículo libro capítulo inscripción pancarta aviso error",
        },
        Corrections = new CorrectionWords("Corrección: ",
            "correc(?!cional)|incorrec|corrig|corrij|correg|rectific|errat|erróne|fe de errores|por (?:error|equivocación)|equivoc|inexact|mal (?:escrit|transcrit|traducid|citad)|disculp|errores? (?:de (?:edición|redacción|transcripción|traducción)|en (?:est[ea]|el|la))|donde (?:dice|decía|se lee|pone)|deb(?:e|ía|ió|ería) (?:decir|leerse)")
        {
            Contrasts = "no|en lugar|en vez|sino",
            Empty =
                "este esta el la los las un una unos unas de del al a en por y que lo se ha han hemos sido fue fueron contenía tenía había ya nuestra nuestro nos pedimos disculpas perdón " +
                "lamentamos artículo texto nota noticia pieza titular párrafo pie cifras datos versión anterior primera previa inicial segundo tercer último error errores errata erratas " +
                "fallo corrección correcciones corregido corregida corregidos corregidas rectificado rectificada rectificación corregimos lectores redacción publicación tras desde horas",
        },
        Agencies = new AgencyWords
        {
            Nouns = "la agencia(?: de noticias)?|agencia(?: de noticias)?",
            To = "a|a la|ante",
            Reports = "(?:inform|confirm|adelant|avanz|public|report|revel|difund)(?:a|an|ó|aron|ado|ió|ieron) (?:\\S+ )?@|@ (?:ha )?(?:inform|confirm|adelant|avanz|public|report|revel)(?:a|ó|ado)\\b|de acuerdo con @|entrevista (?:\\S+ )?(?:con|a) @|(?:citad|consultad|entrevistad)[oa]s? por @|citando a @|(?:informaciones|despachos?) de @",
            Itself = "(?:portavo\\w+|vocer\\w+|acciones|director\\w*|jef[ea]|emplead[oa]s?|empresa) de @",
        },
        Headings = new HeadingWords
        {
            References =
                "referencias, referencias bibliográficas, bibliografía, fuentes, obras citadas, lecturas, lecturas recomendadas, para saber más, para leer más, más información, " +
                "notas, notas al pie, literatura, publicaciones, artículos, véase también, enlaces, prensa, en los medios, agradecimientos",
            Interviews = "entrevista, entrevistas, preguntas a, preguntas para, conversación, conversaciones, conversamos con, charla con, diálogo",
            Voices =
                "testimonio, testimonios, voces, citas, opiniones, cartas, dice, dicen, dijo, respuestas, retrato, en sus palabras, en sus propias palabras",
        },
    };
}
