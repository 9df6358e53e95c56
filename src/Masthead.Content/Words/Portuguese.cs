namespace Masthead.Content.Words;

/// <summary>Everything that is said, or recognized, in Portuguese: words that Brazil and Portugal share, and the spellings of both.</summary>
internal static class Portuguese
{
    public static LanguageWords Words { get; } = new()
    {
        Byline = new BylineWords
        {
            By = "Por ",
            And = " e ",
            In = " em ",
            With = ", com ",
            // Em o is no: O Cairo, and what has an article though its name is written without.
            Contractions = [("O ", " no "), ("Os ", " nos ")],
            PlacesBehind = [(" no ", ["Cairo", "Funchal", "Porto", "Rio", "Rio de Janeiro", "Vaticano"])],
            Roles = new()
            {
                [CreditRole.AdditionalReporting] = "reportagem adicional de",
                [CreditRole.Editor] = "edição de",
                [CreditRole.Photographer] = "fotografia de",
                [CreditRole.Illustrator] = "ilustrações de",
                [CreditRole.Translator] = "tradução de",
                [CreditRole.Researcher] = "pesquisa de",
                [CreditRole.FactChecker] = "verificado por",
                [CreditRole.Reviewer] = "revisão de",
                [CreditRole.AsToldTo] = "em depoimento a",
                [CreditRole.Videographer] = "vídeo de",
            },
        },
        Kinds = new()
        {
            [ArticleKind.News] = "notícia",
            [ArticleKind.Analysis] = "análise",
            [ArticleKind.Opinion] = "artigo de opinião",
            [ArticleKind.Editorial] = "editorial",
            [ArticleKind.Column] = "coluna",
            [ArticleKind.Letter] = "carta",
            [ArticleKind.Review] = "crítica",
            [ArticleKind.Explainer] = "explicação",
            [ArticleKind.Interview] = "entrevista",
            [ArticleKind.Feature] = "reportagem",
            [ArticleKind.Obituary] = "obituário",
            [ArticleKind.Satire] = "sátira",
            [ArticleKind.AdvertiserContent] = "conteúdo publicitário",
            [ArticleKind.PressRelease] = "comunicado de imprensa",
            [ArticleKind.LiveBlog] = "liveblog",
        },
        GenericNames =
            "redação, a redação, da redação, redação online, redação digital, redação web, redacção, a redacção, da redacção, redacção online, " +
            "equipe, a equipe, da equipe, nossa equipe, equipe editorial, equipe de redação, equipe de reportagem, equipa, a equipa, a nossa equipa, equipa editorial, equipa de redação, equipa de redacção, " +
            "reportagem, da reportagem, da reportagem local, nossa reportagem, repórter, repórteres, correspondente, nosso correspondente, o nosso correspondente, do nosso correspondente, " +
            "enviado especial, enviada especial, do enviado especial, nosso enviado especial, da sucursal, das sucursais, colaborador, colaboradora, colaboradores, " +
            "convidado, convidada, autor convidado, autora convidada, autor, autora, autor desconhecido, desconhecido, anônimo, anónimo, anônima, anónima, " +
            "agências, das agências, com agências, agências de notícias, agências noticiosas, administrador, administradora, administração, " +
            "seu nome, o seu nome, nome do autor, a definir, por definir",
        Opinion = new OpinionWords
        {
            Stems = "opini vista posiç posicionamento linha editorial",
            Views = "opinião|opiniões|pontos? de vista|posição|posições|posicionamentos?",
            Apart = "(?:opinião|opiniões|pontos? de vista|posições|posicionamentos?|ideias)(?: e (?:opiniões|ideias|conceitos|pontos de vista|posições))?,? "
                + "(?:(?:aqui |nele |nela |nest[ea] \\w+ )?(?:express[ao]s?|expressad[ao]s?|exprimid[ao]s?|manifestad[ao]s?|emitid[ao]s?|apresentad[ao]s?|contid[ao]s?|veiculad[ao]s?|externad[ao]s?|defendid[ao]s?|expost[ao]s?)"
                + "|(?:são )?(?:apenas |somente |exclusivamente )?(?:pessoa(?:l|is) )?(?:de seus?|do seu|da sua|dos seus|das suas|d[ao]s?) (?:respetiv[ao]s? |respectiv[ao]s? )?(?:autor(?:a|es|as)?|articulista|colunista|cronista|signatári[ao])"
                + "|são (?:de )?(?:inteira |exclusiva |total |da exclusiva )?(?:responsabilidade|pessoais))"
                + "|(?:texto|artigo|coluna|crónica|crônica|conteúdo|publicação|post) não (?:reflete|reflecte|representa|expressa|exprime|traduz|vincula),? ?(?:necessariamente,? )?(?:a |o |as )?(?:opinião|posição|posicionamento|ponto de vista|linha editorial)",
            Calling = "est[ea] (?:análise|artigo de opinião|coluna de opinião|opinião|crónica|crônica)|(?:a|o)(?: presente)? (?:análise|artigo de opinião)(?! (?:de|d[ao]s?)\\b)",
        },
        Publisher = new PublisherPhrases
        {
            Not = "não|nem|nunca|tampouco",
            Views = @"posição|posições|posicionamentos?|opinião|opiniões|pontos?\s+de\s+vista|linha\s+editorial|as?|os?",
            Of = @"\s+(?:d[ao]\s+(?:redação|redacção|direção|direcção)\s+)?d[aoe]s?\s+(?:(?:jornal|portal|site|sítio|revista|diário|semanário|blogue?)\s+)?",
            Inside = "da|de|do|das|dos|e|a|o|&",
            Strangers = "administração agência assembleia associação autor autora autores autoras autarquia banco câmara comissão comité comitê confederação conselho corte cruz direção direcção "
                + "empresa escola estado estados faculdade federação fundação fundo governo hospital igreja instituição instituto junta justiça laboratório ministério município nações ordem "
                + "organização parlamento partido polícia prefeitura procuradoria redação redacção república secretaria senado serviço sindicato sociedade supremo tribunal união universidade",
        },
        Speech = new SpeechWords
        {
            Marks = "“” «» \"\"",
            Verbs =
                "diz dizem disse disseram dizia diziam dito dizendo dizer afirma afirmam afirmou afirmaram afirmava declara declaram declarou declararam conta contam contou contaram contava " +
                "explica explicam explicou explicaram explicava acrescenta acrescentam acrescentou acrescentaram completa completou completaram ressalta ressaltam ressaltou destaca destacam destacou destacaram " +
                "salienta salientam salientou sublinha sublinham sublinhou frisa frisou reforça reforçam reforçou lembra lembram lembrou recorda recordam recordou recordaram relata relatam relatou relataram narra narrou " +
                "comenta comentam comentou comentaram avalia avaliam avaliou avaliaram considera consideram considerou opina opinam opinou argumenta argumentam argumentou alega alegam alegou alegaram " +
                "defende defendem defendeu defenderam pergunta perguntam perguntou perguntaram questiona questionou indaga indagou responde respondem respondeu responderam escreve escrevem escreveu escreveram escrito " +
                "alerta alertam alertou adverte advertem advertiu avisa avisou critica criticou criticaram lamenta lamentam lamentou reconhece reconhecem reconheceu admite admitem admitiu admitiram garante garantem garantiu " +
                "assegura asseguram assegurou promete prometem prometeu anuncia anunciou revela revelam revelou revelaram confessa confessou desabafa desabafou conclui concluem concluiu finaliza finalizou resume resumem resumiu " +
                "continua continuou prossegue prosseguiu aponta apontam apontou observa observam observou nota notou pondera ponderou acredita acreditam acreditava pensa pensam pensava acha acham achava entende entendem " +
                "confirma confirmam confirmou nega negam negou insiste insistem insistiu reclama reclamou brinca brincou ri riu exclama exclamou grita gritou sussurra sussurrou informa informam informou informaram " +
                "descreve descrevem descreveu define definiu sustenta sustentam sustentou adianta adiantou atira atirou remata rematou refere referem referiu referiram indica indicam indicou esclarece esclareceu " +
                "detalha detalhou justifica justificou desmente desmentiu orienta pede pedem pediu pediram cita citou lê leu",
            Phrases = ["segundo", "de acordo com", "conforme", "nas palavras de", "na opinião de", "no entender de"],
            Asides = "mas então bem sim não claro talvez exato e",
            Writings =
                "pergunta perguntas placa lema slogan título intitulado intitulada manchete legenda provérbio ditado definição mensagem mensagens carta email frase frases " +
                "citação citações verso estrofe canção poema exemplo parágrafo artigo livro capítulo inscrição faixa aviso erro",
        },
        Corrections = new CorrectionWords("Correção: ", "correç corret corrig retific errat"),
        Headings = new HeadingWords
        {
            References =
                "referências, referências bibliográficas, bibliografia, fontes, obras citadas, leituras, leituras recomendadas, para saber mais, para ler mais, leia também, " +
                "notas, notas de rodapé, literatura, publicações, artigos, ver também, veja também, ligações, links, imprensa, na mídia, agradecimentos",
            Interviews = "entrevista, entrevistas, perguntas a, perguntas para, conversa, conversas, conversa com, bate-papo, diálogo",
            Voices =
                "depoimento, depoimentos, testemunho, testemunhos, vozes, citações, opiniões, cartas, diz, dizem, disse, respostas, retrato, nas suas palavras",
        },
    };
}
