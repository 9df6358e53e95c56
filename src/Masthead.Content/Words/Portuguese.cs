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
            "seu nome, o seu nome, nome do autor, a definir, por definir, conteúdo patrocinado, conteúdo publicitário, conteúdo de marca, artigo patrocinado, artigos patrocinados, publieditorial, publirreportagem",
        BeforeGenericNames = "a o as os um uma da do das dos de por pela pelo nosso nossa nossos",
        AdviceTopics = new()
        {
            [DisclaimerKind.Medical] = "saúde, medicina, saúde mental, nutrição, gravidez, saúde e bem-estar",
            [DisclaimerKind.Financial] = "finanças, finanças pessoais, investimento, investimentos, impostos, dinheiro, aposentadoria, poupança",
            [DisclaimerKind.Legal] = "direito, aconselhamento jurídico",
        },
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
            Phrases = ["segundo", "de acordo com", "conforme", "nas palavras de", "com estas palavras", "com essas palavras", "na opinião de", "no entender de", "p ex", "p e"],
            Persons = "ele ela eu meu minha sr sra dr quem",
            Asides = "mas então bem sim não claro talvez exato e",
            TakingUp = "isso é, essa é, esse é, isto é, esta é, assim, é assim, soa",
            InGeneral = "eu me meu minha meus minhas tu teu tua você vocês ninguém mito desculpa desculpas lógica refrão sensação argumento objeção regra regras sabedoria clichê tentação",
            Writings =
                "pergunta perguntas placa lema slogan título intitulado intitulada manchete legenda provérbio ditado definição mensagem mensagens carta email frase frases " +
                "citação citações verso estrofe canção poema exemplo parágrafo artigo livro capítulo inscrição faixa aviso erro",
        },
        Corrections = new CorrectionWords("Correção: ",
            "correç|corret|correct|incorre|corrig|retific|rectific|errat|errad|errone|errône|errónea|por (?:engano|lapso|erro)|equivoc|equívoc|inexat|inexact|ao contrário do que|diferentemente do que|desculp|lamentamos o|erro (?:de (?:edição|digitação|tradução|transcrição|redação)|n[ao]|neste|nesta)|onde se l[eê]|leia-se")
        {
            Contrasts = "não|em vez|em lugar|mas sim",
            Empty =
                "este esta deste desta neste nesta o a os as um uma de do da dos das ao à em no na nos nas por e que se foi foram já nosso pedimos desculpa desculpas lamentamos artigo texto matéria reportagem " +
                "notícia título parágrafo legenda números dados versão anterior primeira inicial original segundo terceiro último continha tinha erro erros lapso gralha gralhas correção " +
                "correções corrigido corrigida corrigidos corrigidas corrigimos retificado retificada retificação leitores redação publicação após horas às h pelo pela",
        },
        Agencies = new AgencyWords
        {
            Nouns = "a agência(?: de notícias)?|à agência(?: de notícias)?|agência(?: de notícias)?",
            To = "à|ao|a",
            Reports = "(?:noticia|noticiou|avança|avançou|publicou|revelou|apurou|reportou) (?:[ao] )?@|@ (?:noticiou|noticia|avança|avançou|publicou|revelou|apurou)|de acordo com (?:[ao] )?@|entrevista (?:\\S+ )?(?:à|ao|a|com [ao]) @|(?:citad|ouvid|entrevistad|consultad)[oa]s? pel[ao] @|citando [ao] @",
            Itself = "(?:porta-voz|ações|acções|diretor\\w*|director\\w*|funcionári[oa]s?|empresa) d[ao] @",
        },
        Headings = new HeadingWords
        {
            References =
                "referências, referências bibliográficas, bibliografia, fontes, obras citadas, leituras, leituras recomendadas, para saber mais, para ler mais, leia também, " +
                "notas, notas de rodapé, literatura, publicações, artigos, ver também, veja também, ligações, links, imprensa, na mídia, agradecimentos",
            Interviews = "entrevista, entrevistas, perguntas a, perguntas para, conversa, conversas, conversa com, bate-papo, diálogo",
            Voices =
                "depoimento, depoimentos, testemunho, testemunhos, vozes, citações, opiniões, cartas, diz, dizem, disse, respostas, retrato, nas suas palavras",
        },
        Notes = new NoteWords
        {
            Labels = new()
            {
                [NoteLabel.Update] = "atualização, atualizações, atualizado, atualizada, actualização, actualizado, actualizada, acréscimo, adendo, adenda, edit, editado, update, última atualização",
                [NoteLabel.Correction] = "correção, correções, correcção, correcções, corrigido, corrigida, retificação, rectificação, errata, erratas, erramos, o público errou, erro corrigido, errámos, erro nosso, reparação",
                [NoteLabel.Clarification] = "esclarecimento, esclarecimentos, nota de esclarecimento, aclaração, precisão",
                [NoteLabel.Retraction] = "retratação, retractação, artigo retirado, texto retirado, artigo removido, despublicação",
                [NoteLabel.EditorsNote] = "nota da redação, nota da redacção, nota de redação, nota de redacção, nota do editor, nota da editora, nota dos editores, nota editorial, nota da edição, nota da direção, nota da direcção, n. da r., n. do e., n. do ed., n. da red., nr, "
                    + "nota do autor, nota da autora, nota dos autores, nota de tradução, nota da tradução, nota do tradutor, nota da tradutora, n. do t., n. t., aos leitores, aos nossos leitores, nota aos leitores",
                [NoteLabel.Note] = "nota, notas, obs., observação, importante, atenção, aviso, nota importante, aviso importante, n.b., nb, nota bene",
                [NoteLabel.ContentWarning] = "aviso de conteúdo, alerta de conteúdo, aviso de gatilho, alerta de gatilho, alerta de gatilhos, conteúdo sensível, trigger warning, aviso de conteúdo sensível",
                [NoteLabel.Disclaimer] = "isenção de responsabilidade, aviso legal, disclaimer, exoneração de responsabilidade, declaração de exoneração de responsabilidade, termo de responsabilidade, advertência legal",
                [NoteLabel.Disclosure] = "transparência, nota de transparência, aviso de transparência, declaração de interesses, declaração de interesse, conflito de interesses, conflito de interesse, conflitos de interesse, declaração de conflito de interesses, full disclosure, disclosure, links de afiliados, aviso de afiliados",
            },
            Between = "de do da em no na às as a o os e nº n núm número parte h hora horas min segunda terça quarta quinta sexta sábado domingo feira publicada publicado ii iii iv mesmo dia tarde noite revisão",
            Months = "janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez",
            GoesOn = "ele ela eles elas isto isso este esta estes estas esse essa seu sua além também porém mas assim por",
            This = "este esta deste desta neste nesta nosso nossa",
            Signals = "matéria texto notícia associados publipost informe anunciante viajou viajaram convite livro exemplar produto recebi recebemos responsabilidade profissional profissionais auxílio publicado publicada saiu apareceu atualização actualização retirado retirada retiramos removido removemos despublicado retratado eliminado esclarecer esclarecido esclarecemos deixar versão edição título anterior inicial primeira corrigido corrigida retificado rectificado erroneamente incorretamente incorrectamente "
                + "equivocadamente engano lapso diferentemente contrário lamentamos pedimos desculpa editado editada condensado resumido encurtado clareza extensão brevidade concisão parte série trecho excerto atualizado atualizada actualizado modificado alterado complementado completado ampliado revisto revisado "
                + "desatualizado desactualizado arquivado publicação última opinião opiniões ponto pontos ideias pessoal afiliado afiliados afiliação comissão comissões amazon patrocinado publieditorial publirreportagem financiado pago paga parceria publicitário apoio cedido enviado oferecido "
                + "recomendação aconselhamento conselho consultoria orientação consulta diagnóstico parecer assessoria informativo responsabilizamos assumimos garantimos vínculo vinculado associado nem ações acções participação participações posições conflito conflitos ia inteligência "
                + "chatgpt gpt modelo midjourney deepl gerado gerada traduzido traduzida tradução originalmente originariamente primeiro inicialmente republicado reproduzido satírico sátira paródia ficção fictício",
            Piece = "(?:(?:este|esta|deste|desta|neste|nesta|nosso|nossa) (?:presente )?(?:artigo|texto|reportagem|matéria|notícia|peça|post|publicação|coluna|crônica|crónica|entrevista|análise|página|título|conteúdo|blog|postagem|conversa|guia|tutorial|resenha|crítica|gráfico|vídeo|ensaio|liveblog)|(?:o|do|no) artigo|a reportagem|da reportagem)",
            Notes = new()
            {
                [EditorNoteKind.Retraction] = "{piece} (?:foi|está|será) (?:\\S+ ){0,3}(?:retirad[oa]|removid[oa]|despublicad[oa]|retratad[oa]|eliminad[oa])|(?:retiramos|retirámos|removemos|despublicamos) {piece}",
                [EditorNoteKind.Clarification] = "{piece} foi (?:\\S+ ){0,6}(?:para esclarecer|para deixar claro|esclarecid[oa])|(?:queremos|importa|cabe|gostaríamos de) (?:\\S+ )?esclarecer|para esclarecer que|esclarecemos que",
                [EditorNoteKind.Correction] = "(?:versão|edição|título) (?:anterior|inicial|original|prévia)(?: \\S+){0,4}[^.]{0,60}? (?:err\\w*|incorret\\w*|incorrect\\w*|equivocad\\w*|por engano|dizia|afirmava|informava|indicava|mencionava|continha|atribuía|referia|afirmei|afirmámos|afirmamos|escrevi|escrevemos|disse|dissemos|indiquei)|(?:primeira|anterior) versão(?: \\S+){0,4}[^.]{0,60}? (?:err\\w*|incorret\\w*|incorrect\\w*|equivocad\\w*|dizia|afirmava|informava|indicava|mencionava|continha|atribuía|referia)"
                    + "|{piece} foi (?:\\S+ ){0,3}(?:corrigid[oa]|retificad[oa]|rectificad[oa])|{piece} (?:\\S+ ){0,4}(?:erroneamente|incorretamente|incorrectamente|equivocadamente|por engano|por lapso|diferentemente do|ao contrário do)|(?:diferentemente|ao contrário) do que (?:\\S+ )?(?:foi |havia |tinha )?(?:\\S+ )?(?:publicad\\w*|informou|informamos|afirmou|afirmava|noticiad\\w*|noticiámos|escrevemos|dizia|divulgad\\w*|divulgou|publicámos|publicamos)"
                    + "|(?:lamentamos|pedimos (?:desculpas?|desculpa)) (?:\\S+ ){0,3}(?:erro|erros|engano|lapso|equívoco)",
                [EditorNoteKind.Context] = "{piece} foi (?:\\S+ ){0,3}(?:editad[oa]|condensad[oa]|resumid[oa]|encurtad[oa])(?: \\S+){0,6} (?:clareza|extensão|brevidade|concisão|legibilidade)|(?:editad[oa]s?|condensad[oa]s?)(?: \\S+){0,4} (?:por|para|por motivos de|por razões de) (?:\\S+ ){0,3}(?:clareza|extensão|brevidade|concisão)|{piece} (?:faz parte|é parte|é (?:o|a) (?:primeir\\w*|segund\\w*|terceir\\w*|últim\\w*)(?: \\S+)?) d[ae] (?:\\S+ ){0,3}série|{piece} é um (?:trecho|excerto)",
                [EditorNoteKind.Update] = "publicad[oa] (?:\\S+ )?em \\d[^.;]{1,30}?(?: e|,) (?:\\S+ )?(?:atualizad|actualizad)[oa] em|{piece} (?:foi|está|será|é) (?:\\S+ ){0,3}(?:atualizad[oa]|actualizad[oa]|modificad[oa]|alterad[oa]|ampliad[oa]|editad[oa]|revist[oa]|revisad[oa]|complementad[oa]|completad[oa])|^(?:o texto|a matéria|a notícia|a reportagem) foi (?:\\S+ ){0,2}(?:atualizad[oa]|actualizad[oa]|complementad[oa]|completad[oa]|ampliad[oa])|{piece} (?:já não está|está (?:desatualizad[oa]|desactualizad[oa]|arquivad[oa]))|(?:^(?:notícia|texto|artigo)|{piece} está) em (?:atualização|actualização)|desde a publicação d?{piece}|^(?:(?:artigo|texto|matéria|notícia|reportagem|post|publicação|página) )?(?:atualizad|actualizad)[oa] (?:em|a|às|no dia|pela última vez) [^.;]{0,20}?\\d\\S*",
            },
            Disclaimers = new()
            {
                [DisclaimerKind.Affiliate] = "(?:contém|contêm|inclui|incluem|são)(?: \\S+){0,5} (?:links?|ligações|hiperligações) (?:de |patrocinad\\w+ )?(?:afiliad[oa]s?|afiliação)|(?:recebemos|recebo|ganhamos|ganho|podemos receber|podemos ganhar)(?: \\S+){0,4} comiss(?:ão|ões)|(?:links?|compr\\w+)(?: \\S+){0,12} pode(?:mos|m)? (?:receber|ganhar)(?: \\S+){0,4} comiss(?:ão|ões)|(?:afiliad[oa]s?|associad[oa]s) da amazon|programa de afiliad[oa]s",
                [DisclaimerKind.Sponsored] = "{piece} (?:é|foi|tem|conta)(?: \\S+){0,4} (?:patrocinad[oa]|conteúdo patrocinado|publieditorial|publirreportagem|publipost|financiad[oa]|pag[oa]|parceria paga|publicitári[oa]|apoio d[aoe])|conteúdo (?:patrocinado|publicitário|de marca|pago|de responsabilidade do anunciante)|^(?:publieditorial|publirreportagem|publipost|informe publicitário)|^(?:artigo|texto|post|matéria|reportagem) (?:patrocinad|pag)[oa] (?:por|pel[ao])|^(?:[oa]s? )?(?:repórter(?:es)?|jornalistas?|colunistas?|autor(?:a|es|as)?|crític[oa]s?|fotógraf[oa]s?|enviad[oa]s?)(?: \\S+){0,6} viaj(?:ou|aram) a convite|^(?:livro|exemplar|produto|jogo) (?:cedid|enviad|oferecid)[oa] (?:\\S+ ){0,2}(?:pel[ao]|com [ao])|(?:recebi|recebemos)(?: \\S+){0,4} (?:gratuitamente|de graça)|(?:me|nos) (?:foi|foram) (?:cedid[oa]|enviad[oa]|oferecid[oa])s?(?: \\S+){0,4} (?:pela editora|pela marca|pelo fabricante|gratuitamente)",
                [DisclaimerKind.Views] = "(?:opiniões|opinião|pontos? de vista|ideias)(?: \\S+){0,14} (?:não (?:\\S+ )?(?:refletem?|reflectem?|representam?|coincidem?|vinculam?|expressam?)|não são (?:\\S+ )?(?:as|d[aeo]s?)|responsabilidade (?:\\S+ )?d[aeo]s?)(?: \\S+){0,8}|(?:opiniões|opinião|pontos? de vista)(?: \\S+){0,14} (?:exclusiv\\w+|são|só|apenas)(?: \\S+){0,5} (?:autor\\w*|minhas?|meus|suas?|pessoais)|(?:{piece}|(?:artigos|textos|colunas|conteúdos)(?: \\S+){0,4}) não (?:\\S+ )?(?:refletem?|reflectem?|representam?|expressam?|traduz(?:em)?|vinculam?),?(?: \\S+){0,6} (?:opinião|opiniões|posição|linha editorial)|(?:autor(?:a|es)? escrevem?|escrevo)(?: \\S+){0,3} a título pessoal|(?:{piece}|^(?:os )?(?:artigos|textos)(?: \\S+){0,4}) (?:é|são) (?:de )?(?:\\S+ )?responsabilidade (?:\\S+ )?(?:d[aeo]s?|de seus?|dos seus) (?:\\S+ )?(?:autor\\w*|colunistas?|articulistas?|signatári\\w+)",
                [DisclaimerKind.Financial] = "(?:não|nem|nunca|nenhum|nenhuma)(?: \\S+){0,12} (?:recomendaç(?:ão|ões) (?:\\S+ ){0,4}(?:investimentos?|compra)|aconselhamento (?:\\S+ ){0,3}(?:financeiro|de investimento|fiscal)|conselhos? (?:\\S+ ){0,3}(?:financeiros?|de investimento)|consultoria (?:\\S+ ){0,3}(?:financeira|de investimentos?))",
                [DisclaimerKind.Medical] = "(?:não|nem|nunca|nenhum|nenhuma)(?: \\S+){0,12} (?:conselho (?:\\S+ )?médico|aconselhamento (?:\\S+ )?médico|orientação (?:\\S+ )?médica|consulta (?:\\S+ )?médica|parecer médico)|não (?:\\S+ ){0,2}(?:substitu\\w+|constitu\\w+|pretend\\w+)(?: \\S+){0,8} (?:consulta com|diagnóstico|profissiona(?:l|is) d[ae] saúde)",
                [DisclaimerKind.Legal] = "(?:não|nem|nunca)(?: \\S+){0,12} (?:aconselhamento (?:\\S+ )?jurídico|conselho (?:\\S+ )?jurídico|assessoria (?:\\S+ )?jurídica|consultoria (?:\\S+ )?jurídica|parecer jurídico)|(?:fins|caráter|carácter) (?:\\S+ )?(?:meramente|exclusivamente|unicamente|puramente) informativ[oa]s?|não (?:nos )?(?:responsabilizamos|assumimos|garantimos)(?: \\S+){0,4} (?:por|pel[ao]s?|exatidão|responsabilidade)",
                [DisclaimerKind.Affiliation] = "(?:autor\\w*|site|nós|eu)(?: \\S+){0,4} não (?:\\S+ ){0,3}(?:afiliad[oa]s?|vínculo|vinculad[oa]s?|associad[oa]s?)(?: \\S+)? (?:a|à|ao|com)|não trabalha,? (?:\\S+ ){0,3}nem",
                [DisclaimerKind.Conflict] = "(?:autora?|autores)(?: \\S+){0,3} (?:possui|possuem|tem|têm|detém|detêm)(?: \\S+){0,4} (?:ações|acções|participação|participações|posições)|(?:autora?|autores)(?: \\S+){0,2} (?:declara\\w*|não (?:tem|têm))(?: \\S+){0,6} conflitos? de interesses?",
                [DisclaimerKind.Ai] = "(?:{piece}|imagem|imagens|ilustração|ilustrações|tradução|resumo) (?:foi|foram|está|estão)(?: \\S+){0,8} (?:ia|inteligência artificial|chatgpt|gpt\\S*|modelo de linguagem|midjourney|deepl)|gerad[oa]s? (?:por|com) (?:\\S+ )?(?:ia|inteligência artificial)|com (?:o |a )?(?:ajuda|auxílio|apoio) d[ae] (?:ia|inteligência artificial)",
                [DisclaimerKind.Translation] = "{piece} (?:foi|é)(?: \\S+){0,3} (?:traduzid[oa]|uma tradução)|tradução automática|traduzid[oa] automaticamente",
                [DisclaimerKind.Syndication] = "{piece} (?:foi publicad[oa]|saiu|apareceu) (?:\\S+ ){0,2}?n[ao] (?:\\S+ ){0,2}?(?:edição|número|revista)|(?:{piece}|uma versão d?{piece}) (?:foi|saiu)(?: \\S+)? (?:publicad[oa] )?(?:originalmente|originariamente|primeiro|inicialmente)|(?:originalmente|originariamente|inicialmente) (?:publicad[oa]|foi publicad[oa])|publicad[oa] (?:originalmente|originariamente|inicialmente|primeiro) (?:em|por|no|na|pel[ao])|(?:republicad[oa]|reproduzid[oa]) (?:aqui )?(?:com permissão|sob licença|com autorização|a partir)",
                [DisclaimerKind.Satire] = "{piece} é (?:\\S+ ){0,4}(?:satíric[oa]|sátira|paródia|ficção|fictíci[oa])",
            },
            Disclosed = new()
            {
                [DisclaimerKind.Views] = "opini\\w+|pontos? de vista",
                [DisclaimerKind.Affiliate] = "afilia\\w+|comiss\\w+",
                [DisclaimerKind.Sponsored] = "patroc\\w+|pag[oa]|grátis|gratuit\\w+|convid\\w+|convite|cedid\\w+|oferecid\\w+|financiad\\w+|parceria|viajou",
                [DisclaimerKind.Conflict] = "ações|acções|participaç\\w+|investi\\w+|interesses?|amig\\w+|casad\\w+|espos\\w+|client\\w+|acionista\\w*|accionista\\w*|possui\\w*",
                [DisclaimerKind.Affiliation] = "trabalh\\w+|funcionári\\w+|membros?|consultor\\w*|assessor\\w*|fundador\\w*|colabora\\w+|voluntári\\w+|equipe|equipa|conselho",
                [DisclaimerKind.Medical] = "médic\\w+|saúde",
                [DisclaimerKind.Financial] = "financeir\\w+|investimentos?|bolsa|perdas?",
                [DisclaimerKind.Ai] = "ia|inteligência artificial|chatgpt",
                [DisclaimerKind.Translation] = "traduz\\w+|tradução",
                [DisclaimerKind.Satire] = "sátira|satíric\\w+|paródia|ficção|fictíci\\w+|humor",
            },
            Noted = "(?:foi|foram) (?:\\S+ )?(?:fechad[oa]s?|encerrad[oa]s?|arquivad[oa]s?|renomead[oa]s?|cancelad[oa]s?)|(?:já não|não) (?:está|estão|existe|existem) mais|já não (?:está|estão|existe|existem)",
            WasNow = "(?:erroneamente|incorretamente|por engano|por lapso),? (?:que )?(?:era[m]? )?(?<was>[^.;,]{1,80})[.;,] (?:O correto é |O certo é |Na verdade,? (?:são |é |era |eram )?|Na realidade,? (?:são |é |era |eram )?)(?<now>[^.;]{1,80})[.;]",
        },
    };
}
