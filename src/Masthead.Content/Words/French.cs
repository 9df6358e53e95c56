namespace Masthead.Content.Words;

/// <summary>Everything that is said, or recognized, in French.</summary>
internal static class French
{
    public static LanguageWords Words { get; } = new()
    {
        Byline = new BylineWords
        {
            By = "Par ",
            And = " et ",
            In = " à ",
            With = ", avec ",
            // À Le Havre is au Havre.
            Contractions = [("Le ", " au "), ("Les ", " aux ")],
            Roles = new()
            {
                [CreditRole.AdditionalReporting] = "reportage complémentaire :",
                [CreditRole.Editor] = "édition :",
                [CreditRole.Photographer] = "photographies :",
                [CreditRole.Illustrator] = "illustrations :",
                [CreditRole.Translator] = "traduction :",
                [CreditRole.Researcher] = "recherches :",
                [CreditRole.FactChecker] = "vérification des faits :",
                [CreditRole.Reviewer] = "relecture :",
                [CreditRole.AsToldTo] = "propos recueillis par",
                [CreditRole.Videographer] = "vidéo :",
            },
        },
        Kinds = new()
        {
            [ArticleKind.News] = "article",
            [ArticleKind.Analysis] = "analyse",
            [ArticleKind.Opinion] = "tribune",
            [ArticleKind.Editorial] = "éditorial",
            [ArticleKind.Column] = "chronique",
            [ArticleKind.Letter] = "lettre",
            [ArticleKind.Review] = "critique",
            [ArticleKind.Explainer] = "décryptage",
            [ArticleKind.Interview] = "entretien",
            [ArticleKind.Feature] = "reportage",
            [ArticleKind.Obituary] = "nécrologie",
            [ArticleKind.Satire] = "satire",
            [ArticleKind.AdvertiserContent] = "contenu publicitaire",
            [ArticleKind.PressRelease] = "communiqué de presse",
            [ArticleKind.LiveBlog] = "direct",
        },
        GenericNames =
            "rédaction, la rédaction, équipe, l'équipe, notre correspondant, de notre correspondant, correspondant, envoyé spécial, de notre envoyé spécial, " +
            "contributeur, invité, auteur, agences, avec agences, anonyme, inconnu, administrateur, à définir, " +
            "rédaction web, rédaction numérique, rédaction en ligne, équipe éditoriale, l'équipe éditoriale, équipe de rédaction, l'équipe de rédaction, " +
            "envoyée spéciale, envoyés spéciaux, correspondante, correspondants, contributrice, contributeurs, invitée, autrice, auteure, auteur invité, " +
            "autrice invitée, auteure invitée, auteur inconnu, auteur anonyme, agences de presse, plusieurs auteurs, sans auteur, nom de l'auteur, votre nom, contenu sponsorisé, contenu partenaire, article sponsorisé, articles sponsorisés, publireportage, publi-reportage, publirédactionnel, publi-rédactionnel",
        BeforeGenericNames = "la le les notre nos de des du par un une",
        AdviceTopics = new()
        {
            [DisclaimerKind.Medical] = "santé, médecine, santé mentale, nutrition, grossesse, santé & bien-être, santé et bien-être",
            [DisclaimerKind.Financial] = "finance, finances, finances personnelles, investissement, placements, épargne, impôts, retraite, argent",
            [DisclaimerKind.Legal] = "droit, conseil juridique",
        },
        Opinion = new OpinionWords
        {
            Stems = "vue opinion avis propos",
            Views = "points? de vue|opinions?|avis",
            Apart = "(?:points? de vue|opinions?|avis) (?:(?:ici )?exprimée?s?|défendue?s?|de (?:l'auteure?|son auteure?|ses auteure?s)|des auteure?s|n'engagent?)|(?:cet|ce|cette|le présent|la présente) (?:article|texte|billet|tribune|chronique|contenu) n(?:e |')(?:reflète|représente|exprime|engage) (?:pas )?(?:nécessairement |forcément )?(?:l'|la |le |les )?(?:opinion|opinions|avis|points? de vue|position)",
            Own = "(?:opinions?|propos|points? de vue|avis)(?: \\S+){0,6} (?:sont|n'engagent que|n'engage que) (?:les miens|les miennes|le mien|la mienne|moi|strictement personnel\\w*|personnel\\w*)",
            Piece = "(?:dans|sur) (?:cet|ce|cette) (?:article|billet|texte|tribune|blog|site|chronique)|exprimée?s? ici|(?:de|engagent pas|engage pas) la rédaction",
            Calling = "(?:cette|la présente) (?:analyse|tribune|opinion)|cet article d'opinion|l'analyse(?! (?:de|du|des)\\b| d')",
        },
        Notes = new NoteWords
        {
            Labels = new()
            {
                [NoteLabel.Update] = "mise à jour, mises à jour, maj, màj, mis à jour, actualisation, actualisé, actualisée, edit, édit, update, ajout, ajouté, complément, addendum, addenda, dernière minute",
                [NoteLabel.Correction] = "correction, corrections, corrigé, corrigée, rectificatif, rectificatifs, rectification, rectifications, erratum, errata, correctif, erreur corrigée, corrigendum, droit de réponse, mea culpa",
                [NoteLabel.Clarification] = "précision, précisions, clarification, clarifications, mise au point, éclaircissement",
                [NoteLabel.Retraction] = "rétractation, retrait, article retiré, article dépublié, avis de rétractation",
                [NoteLabel.EditorsNote] = "note de la rédaction, notes de la rédaction, note de rédaction, n.d.l.r., ndlr, ndr, n.d.r., la rédaction, note de l'éditeur, note de l'éditrice, note des éditeurs, note du rédacteur en chef, note de la rédactrice en chef, note éditoriale, "
                    + "nde, n.d.e., note de l'auteur, note de l'autrice, note de l'auteure, note des auteurs, nda, n.d.a., note de traduction, note du traducteur, note de la traductrice, ndt, n.d.t., à nos lecteurs, note à nos lecteurs, avis à nos lecteurs, à nos lectrices et lecteurs",
                [NoteLabel.Note] = "note, nota, n.b., nb, nota bene, remarque, important, attention, à noter, information, avis, avertissement important",
                [NoteLabel.ContentWarning] = "avertissement de contenu, avertissement sur le contenu, trigger warning, traumavertissement, contenu sensible, attention contenu sensible, âmes sensibles s'abstenir",
                [NoteLabel.Disclaimer] = "avertissement, avertissements, clause de non-responsabilité, non-responsabilité, avis de non-responsabilité, décharge de responsabilité, mentions légales, disclaimer, avertissement légal, limitation de responsabilité",
                [NoteLabel.Disclosure] = "transparence, par souci de transparence, en toute transparence, pour être transparent, note de transparence, conflit d'intérêts, conflits d'intérêts, déclaration d'intérêts, déclaration de liens d'intérêts, liens d'intérêts, liens d'intérêt, "
                    + "divulgation, full disclosure, disclosure, liens affiliés, lien affilié",
            },
            Between = "du de le la les au à en et des n no numéro partie h ajoutée ajouté publiée publié datée daté lundi mardi mercredi jeudi vendredi samedi dimanche er ii iii iv heures heure même jour soir matin",
            Months = "janvier janv jan, février févr fév fevrier, mars, avril avr, mai, juin, juillet juil, août aout, septembre sept, octobre oct, novembre nov, décembre déc decembre",
            GoesOn = "il elle ils elles cela ceci ce cette ces cet son sa ses leur leurs nous aussi également ainsi cependant toutefois mais donc par",
            This = "cet cette ce ces notre nos",
            Piece = "(?:cet|cette|ce|l'|le|la|notre|nos|du|ces) ?(?:présent )?(?:article|billet|texte|papier|entretien|interview|tribune|chronique|reportage|récit|post|enquête|page|titre|analyse|dossier|témoignage|conversation|guide|tutoriel|critique|portrait|infographie|légende|éditorial|publication|dépêche|sujet|podcast|vidéo|contenu|propos|série)",
            Signals = "publirédactionnel mis mise actualisé liens voyagé publireportage publi proposé voyage reçu numéro retiré retirée rétracté rétractée supprimé supprimée dépublié dépubliée enlevé précisé précisée précisons préciser clarifié clarifier version mouture précédente corrigé corrigée rectifié rectifiée rectifions contrairement erreur erreurs coquille coquilles tort excuse excuses excusons excuser prions édité éditée édités condensé condensée abrégé raccourci raccourcie relu relue clarté concision longueur lisibilité série extrait adaptation adapté mise mis actualisé actualisée complété complétée modifié modifiée enrichi enrichie remanié révisé augmenté obsolète dépassé périmé archivé publication parution points opinion opinions avis propos idées engagent engage personnel affilié affiliés affiliation commission rémunération amazon sponsorisé sponsorisée financé financée rémunéré rémunérée partenariat commandité soutenu soutien publicitaire publi publirédactionnel gracieusement gratuitement collaboration presse conseil conseils recommandation recommandations médical médicaux médicale médecin diagnostic juridique juridiques informatif informative informatives indicatif responsabilité responsable approbation caution lien liens liée liés actions parts titres conflit conflits ia intelligence chatgpt générée généré générées traduit traduite traduction initialement originellement originalement origine abord publié publiée paru parue republié republiée reproduit reproduite repris satirique satire parodie parodique fictif fiction poisson éditées obsolètes relues vue corrigées plus",
            Notes = new()
            {
                [EditorNoteKind.Retraction] = "{piece} (?:a été|est|avait été|vient d'être) (?:\\S+ ){0,2}(?:retirée?|rétractée?|supprimée?|dépubliée?|enlevée?)|(?:nous avons|la rédaction a) (?:\\S+ )?(?:retiré|dépublié|supprimé) {piece}",
                [EditorNoteKind.Clarification] = "{piece} (?:a été|est|avait été) (?:\\S+ ){0,6}(?:précisée?|clarifiée?|pour préciser|afin de préciser|pour clarifier)|nous (?:tenons à )?(?:précisons|préciser)|(?:nous avons|la rédaction a) (?:\\S+ )?(?:précisé|clarifié)",
                [EditorNoteKind.Correction] = "(?:version|mouture|titre)(?: \\S+){0,3} (?:précédente?|antérieure?|initiale?|originale?|première?)(?: \\S+){0,4}[^.]{0,60}? (?:err\\w*|indiquait|indiqué|disait|affirmait|mentionnait|contenait|comportait|à tort|citait|attribuait|faux|fausse|fautive|présentait|annonçait|faisait|précisait|était|(?:j'ai|j'avais|nous avons|nous avions|on a) (?:\\S+ )?(?:affirmé|écrit|indiqué|dit|mentionné|annoncé|attribué|confondu|donné))|(?:précédente|première|ancienne) version(?: \\S+){0,6}[^.]{0,60}? (?:err\\w*|indiquait|disait|affirmait|mentionnait|contenait|comportait|à tort|citait|attribuait|présentait|annonçait|faisait|était)"
                    + "|{piece} (?:a été|est|avait été) (?:\\S+ ){0,5}(?:corrigée?|rectifiée?)|(?:nous avons|la rédaction a|nous) (?:\\S+ ){0,2}(?:corrigé|rectifié|rectifions)|contrairement à ce que nous (?:avons|avions|écrivions|indiquions|affirmions)|contrairement à ce qui (?:a été|était|avait été) (?:\\S+ ){0,3}(?:écrit|indiqué|publié|annoncé)"
                    + "|(?:une|des) (?:erreurs?|coquilles?) (?:s'(?:est|était|sont)|a été|ont été|figurait)|nous (?:avons|avions) (?:\\S+ ){0,2}(?:écrit|indiqué|affirmé|mentionné)(?: \\S+){0,3} (?:par erreur|à tort)|(?:nous|la rédaction) (?:\\S+ ){0,2}(?:excusons|excuser|excuse|présentons nos excuses|prions)",
                [EditorNoteKind.Context] = "{piece} (?:a été|est|ont été) (?:\\S+ ){0,5}(?:éditée?s?|condensée?s?|abrégée?s?|raccourcie?s?|relue?s?|réalisée?s? par)(?: \\S+){0,6} (?:clarté|concision|longueur|lisibilité|raisons|e-?mail|courriel|écrit)|propos (?:recueillis|édités|condensés)(?: \\S+){0,6} (?:clarté|concision|longueur)|{piece} (?:est|fait) (?:\\S+ ){0,3}(?:partie|premiere?|première|deuxième|troisième|dernier|dernière)(?: \\S+){0,3} série|{piece} est (?:un extrait|une adaptation|adaptée?|extraite?)",
                [EditorNoteKind.Update] = "publiée? (?:\\S+ )?le \\d[^.;]{1,30}?(?: et|,| puis) (?:\\S+ )?mise? à jour le|{piece} (?:a été|est|sera|avait été|a depuis été) (?:\\S+ ){0,3}(?:mise? à jour|actualisée?|complétée?|modifiée?|enrichie?|éditée?|remaniée?|révisée?|augmentée?)|{piece} (?:n'est plus|est (?:désormais )?(?:obsolète|dépassée?|périmée?|archivée?))|depuis la (?:publication|parution|rédaction) de {piece}|^(?:(?:dernière|article|texte|billet|page) )?(?:mise? à jour|actualisée?) (?:le|du|à) [^.;]{0,20}?\\d\\S*",
            },
            Disclaimers = new()
            {
                [DisclaimerKind.Affiliate] = "(?:contient|contiennent|comporte|inclut|sont|certains)(?: \\S+){0,5} liens? (?:\\S+ )?(?:affiliés?|d'affiliation|affilié)|(?:nous|je|site)(?: \\S+){0,2} (?:touch\\w+|percev\\w+|perçoi\\w+|reçoi\\w+|recev\\w+|gagn\\w+) (?:\\S+ ){0,3}(?:commission|rémunération)|liens(?: \\S+){0,6} sont affiliés|programme d'affiliation|partenaire d'amazon|partenaire amazon",
                [DisclaimerKind.Sponsored] = "(?<!aucun cas ){piece} (?:est|a été|fait)(?: \\S+){0,5} (?:sponsorisée?|financée?|rémunérée?|publi-?rédactionnel|publi-?reportage|partenariat|commanditée?|soutenue?|soutien|publicitaire)|(?:contenu|article|billet) (?:sponsorisé|partenaire|proposé par)|^(?:publireportage|publi-reportage|publirédactionnel|publi-rédactionnel)|^(?:notre |l'|la |le |les |nos )?(?:journalistes?|auteure?s?|autrices?|reporters?|photographes?|envoyée?s?)(?: \\S+){0,6} (?:a|ont) voyagé à l'invitation|dans le cadre d'un voyage de presse|(?:j'ai|nous avons) reçu(?: \\S+){0,4} (?:gratuitement|gracieusement)|(?:m'a|nous a|m'ont|nous ont) été(?: \\S+){0,2} (?:offert|envoyé|fourni|prêté)\\w*|(?:service de presse|collaboration commerciale|partenariat rémunéré|exemplaire de presse)",
                [DisclaimerKind.Views] = "(?:points? de vue|opinions?|avis|propos|idées)(?: \\S+){0,12} (?:n'engagent?|n'engageant|ne reflètent?|ne représentent?|ne sauraient|personnels?|personnelles?|strictement|propres?|ne sont pas)(?: \\S+){0,8} (?:que|auteure?s?|autrices?|pas|rédaction|engager|personnels?|personnelles?|miens?|miennes?|celles|ceux)|(?:points? de vue|opinions?|propos)(?: \\S+){0,8} sont (?:\\S+ )?(?:celles|ceux) (?:de l'|des? |du )(?:auteure?s?|autrices?|auteurs)|n'engagent? que (?:leurs?|son|sa|ses|l'|moi|lui|elle)|(?:opinions?|points? de vue|avis)(?: \\S+){0,8} (?:personnels?|personnelles?)|s'exprime(?:nt)? ici à titre (?:purement |strictement )?personnel",
                [DisclaimerKind.Financial] = "(?:pas|aucun\\w*|ni|ne|jamais)(?: \\S+){0,12} (?:conseils? (?:\\S+ ){0,4}(?:investissement|financiers?|placement|fiscal|fiscaux|investir)|recommandations? (?:d'achat|d'investissement)|conseils? en investissement)",
                [DisclaimerKind.Medical] = "(?:pas|aucun\\w*|ni|ne|jamais)(?: \\S+){0,12} (?:avis (?:\\S+ )?médica\\w*|conseils? (?:\\S+ )?médica\\w*|consultation (?:\\S+ )?médica\\w*)|(?:ne|n') ?(?:\\S+ ){0,2}(?:remplac\\w+|substitu\\w+|constitu\\w+)(?: \\S+){0,8} (?:avis d'un (?:médecin|professionnel)|diagnostic)",
                [DisclaimerKind.Legal] = "(?:pas|aucun\\w*|ni|ne|jamais)(?: \\S+){0,12} (?:conseils? (?:\\S+ )?juridiques?|avis (?:\\S+ )?juridiques?)|(?:à titre|à des fins) (?:purement |strictement |uniquement )?(?:informati\\w+|indicatif)|(?:nous|je|auteure?|site|rédaction) (?:décline\\w*|déclin\\w+|ne saurai\\w+)(?: \\S+){0,6} (?:responsab\\w+)|ne (?:constitue|vaut|signifie)(?:nt)? (?:pas|en rien)(?: \\S+){0,3} (?:approbation|caution|soutien|engagement)",
                [DisclaimerKind.Affiliation] = "(?:{piece} n'est|site n'est|auteure? n'est|ne sommes|ne suis)(?: \\S+){0,4} (?:affiliée?s?|lien|liée?s?)(?: \\S+){0,3} (?:à|avec)|ne travaille pas, ne conseille pas",
                [DisclaimerKind.Conflict] = "(?:auteure?s?|autrice|je|nous)(?: \\S+){0,3} (?:détien\\w+|possèd\\w+|déten\\w+)(?: \\S+){0,4} (?:actions?|parts?|titres)|(?:déclare\\w*)(?: \\S+){0,6} (?:conflits? d'intérêts?|liens? d'intérêts?)",
                [DisclaimerKind.Ai] = "(?:{piece}|images?|illustrations?|traduction|résumé) (?:a|ont|est|sont)(?: \\S+){0,8} (?:ia|intelligence artificielle|chatgpt|gpt\\S*|modèle de langage|midjourney|deepl)|générée?s? par (?:\\S+ )?(?:ia|intelligence artificielle)|(?:à|avec) l'aide (?:de l'|d'une )(?:ia|intelligence artificielle)",
                [DisclaimerKind.Translation] = "{piece} (?:a été|est)(?: \\S+){0,3} (?:traduite?|une traduction|la traduction)(?: \\S+)? (?:de|du|depuis|par|automatiquement)|traduction automatique|traduite? automatiquement",
                [DisclaimerKind.Syndication] = "j'ai (?:initialement|d'abord|originellement) (?:écrit|publié|rédigé) {piece}|{piece} (?:est|a été) (?:parue?|publiée?) (?:\\S+ ){0,2}?dans (?:(?:le|la|notre|un|une) |l')(?:\\S+ ){0,2}?(?:numéro|édition|magazine|mensuel|revue|hors-série)|(?:{piece}|une version de {piece}|il|elle|ce texte)(?: \\S+)? (?:a été|est|a|fut|avait été)(?: \\S+)? (?:d'abord|initialement|originellement|originalement|à l'origine|aussi|également|publiée? (?:initialement|d'abord|pour la première fois|à l'origine|originellement|en premier)|parue? (?:initialement|d'abord|pour la première fois)|republiée?|reproduite?|repris)|(?:initialement|d'abord|originellement|originalement) (?:publiée?|parue?)|(?:publiée?|parue?) (?:initialement|d'abord|originellement|pour la première fois)|republiée? (?:à partir|avec|depuis|de)",
                [DisclaimerKind.Satire] = "{piece} est (?:\\S+ ){0,4}(?:satirique|satire|parodi\\w+|fictif|fiction|poisson d'avril)",
            },
            Disclosed = new()
            {
                [DisclaimerKind.Views] = "opinions?|points? de vue|avis|propos|à titre (?:\\S+ )?personnel",
                [DisclaimerKind.Affiliate] = "affili\\w+|commissions?",
                [DisclaimerKind.Sponsored] = "sponsor\\w*|partenariat|rémunér\\w+|offert\\w*|gratuit\\w*|gracieus\\w+|invité\\w*|financ\\w+|prêté\\w*|service de presse",
                [DisclaimerKind.Conflict] = "actions?|parts?|intérêts?|investi\\w*|détien\\w*|détenons|possèd\\w+|ami|amie|amis|mari|épouse|époux|client\\w*|actionnaire\\w*",
                [DisclaimerKind.Affiliation] = "travaill\\w+|employ\\w+|salari\\w+|membres?|conseill\\w+|consultant\\w*|fondat\\w+|collabor\\w+|bénévole\\w*|équipe",
                [DisclaimerKind.Medical] = "médica\\w+|médecin\\w*|santé",
                [DisclaimerKind.Financial] = "financi\\w+|investissement\\w*|placement\\w*|bourse|perte\\w*",
                [DisclaimerKind.Ai] = "ia|intelligence artificielle|chatgpt",
                [DisclaimerKind.Translation] = "tradui\\w+|traduction",
                [DisclaimerKind.Satire] = "satir\\w+|parodi\\w+|fictif\\w*|fictive\\w*|fiction|poisson d'avril|humour",
            },
            Noted = "(?:a|ont) (?:depuis )?été (?:fermée?s?|archivée?s?|renommée?s?|abandonnée?s?|arrêtée?s?)|n'(?:est|sont|existe|existent) plus",
            WasNow = "(?:par erreur|à tort)(?: que)? (?<was>[^.;,]{1,80})[.;,] (?:[Ii]l s'agit(?: en fait| en réalité)?|[Cc]'est(?: en fait| en réalité)?|[Ll]e \\w+ exact est) (?:de |du |d'|des )?(?<now>[^.;]{1,80})[.;]",
        },
        Publisher = new PublisherPhrases
        {
            Not = @"pas|et\s+non|aucunement|nullement|en\s+rien",
            Views = @"positions?|vues?|points?\s+de\s+vue|opinions?|avis|lignes?\s+éditoriales?|celles?|ceux|rédaction|responsabilité",
            Of = @"(?:\s+de\s+la\s+rédaction)?\s+(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’])",
            Inside = "de|du|des|la|le|les|&",
            Strangers = "administration agence assemblée association auteur auteure auteurs autorité banque comité commission conseil cour directeur direction fondation fonds gouvernement "
                + "hôpital institut institution laboratoire ministère nations office organisation parlement parti rédaction république société sénat union université école état états église",
        },
        Speech = new SpeechWords
        {
            Marks = "«» “” \"\"",
            Verbs =
                "dit disent disait disaient dire déclare déclarent déclaré déclarait affirme affirment affirmé affirmait ajoute ajoutent ajouté ajoutait explique expliquent " +
                "expliqué expliquait " +
                "raconte racontent raconté racontait estime estiment estimé estimait assure assurent assuré assurait confie confient confié confiait précise précisent précisé précisait " +
                "souligne soulignent souligné soulignait répond répondent répondu répondait écrit écrivent écrivait demande demandent demandé demandait lance lancent lancé lançait " +
                "reconnaît reconnaissent reconnu rappelle rappellent rappelé rappelait poursuit poursuivent poursuivi conclut concluent conclu insiste insistent insisté insistait " +
                "juge jugent jugé jugeait regrette regrettent regretté prévient préviennent prévenu avertit averti observe observé note notent noté témoigne témoignent témoigné " +
                "résume résument résumé plaide plaident plaidé martèle martelé soupire soupiré s'exclame exclamé annonce annoncent annoncé admet admettent admis pense pensent pensait " +
                "constate constatent constaté promet promettent promis dénonce dénoncent dénoncé reprend reprennent glisse glissé indique indiquent indiqué soutient soutiennent " +
                "soutenu avoue avouent avoué " +
                "parle parlent parlait espère espèrent espérait remarque remarqué commente commenté murmure crie clame clamé proteste rétorque rétorqué renchérit confirme " +
                "confirmé détaille détaillé interviewé entretien sourit analyse déplore déploré salue salué",
            Phrases = ["selon", "d'après", "pour reprendre les mots", "en ces termes", "par ces mots", "avec ces mots", "sur ces mots", "p ex"],
            Persons = "il elle lui je mon ma m mme dr qui",
            Asides = "mais alors attendez bon eh oui non pas bien peut exactement et",
            TakingUp = "c'est, ce sont, voilà, tel est, telle est, tels sont, ainsi, cela ressemble",
            InGeneral = "je moi mon ma mes vous votre vos tu ton ta tes nul chacun mythe excuse excuses logique rengaine refrain sentiment argument objection règle règles sagesse cliché tentation",
            Writings =
                "question questions panneau slogan devise titre intitulé intitulée légende proverbe adage dicton définition message messages lettre courriel phrase phrases " +
                "citation citations vers strophe chanson poème exemple paragraphe article livre chapitre inscription affiche banderole avertissement erreur",
        },
        Corrections = new CorrectionWords("Correction : ",
            "correct(?!ionnel)|corrig|incorrect|rectifi|errat|erron|par erreur|à tort|contrairement à ce qu|mal (?:orthographi|écrit|tradui|retranscri)|inexact|erreurs? (?:s'|de (?:notre|frappe|saisie|la rédaction|traduction|transcription|date|calcul))|coquille|faute de frappe|faussement|(?:nous|la rédaction) (?:\\S+ ){0,2}excus|(?:fallait|fallu|faut) (?:lire|écrire)|lire (?:\\S+ ){1,8}(?:au lieu|à la place) d")
        {
            Contrasts = "pas|non|au lieu|plutôt",
            Empty =
                "cet cette ce ces le la les l un une des du de d à a au aux dans en sur par et que qui nous notre nos vous est était ont été avons avait contenait comportait depuis " +
                "article texte billet page titre paragraphe chiffres légende version précédente première antérieure initiale ancienne premier deuxième troisième dernier erreur erreurs " +
                "coquille coquilles faute fautes correction corrections corrigé corrigée corrigés corrigées rectifié rectifiée rectificatif excuses excusons présentons prions regrettons " +
                "lecteurs lectrices h rédaction publication après note",
        },
        Agencies = new AgencyWords
        {
            Nouns = "l'agence|l'agence de presse|agence de presse|agence",
            To = "à|auprès de|à l'agence",
            Reports = "(?:rapport|annonc|révèl|révél|signal|inform|relat)\\w* (?:\\S+ )?@|@ (?:a )?(?:rapport|annonc|révèl|révél|signal|inform|relat)\\w*|@ fait état|(?:interrog|cit|contact|interview|sollicit)ée?s? par @|citant @|(?:entretien|interview) (?:\\S+ )?(?:à|avec) @|à en croire @|(?:informations?|dépêches?) (?:de |d')@",
            Itself = "(?:porte-parole|actions?|directeur|directrice|patron\\w*|employés?|journalistes?|société) (?:de |d'|chez )@",
        },
        Headings = new HeadingWords
        {
            References =
                "références, références bibliographiques, bibliographie, sources, ouvrages cités, pour aller plus loin, pour en savoir plus, lectures, à lire, à lire aussi, " +
                "notes, notes de bas de page, littérature, publications, articles, voir aussi, liens, presse, revue de presse, remerciements",
            Interviews = "interview, interviews, entretien, entretiens, questions à, conversation, rencontre, rencontre avec, dialogue, verbatim, verbatims",
            Voices =
                "témoignage, témoignages, paroles, citations, avis, lettres, courrier, dit, disent, réponses, portrait",
        },
    };
}
