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
            "contributeur, invité, auteur, agences, avec agences, anonyme, inconnu, administrateur, à définir",
        Opinion = new OpinionWords
        {
            Stems = "vue opinion avis",
            Views = "points? de vue|opinions?|avis",
            Apart = "(?:points? de vue|opinions?|avis) (?:(?:ici )?exprimée?s?|défendue?s?|de (?:l'auteure?|son auteure?|ses auteure?s)|des auteure?s|n'engagent?)",
            Calling = "(?:cette|la présente) (?:analyse|tribune|opinion)|cet article d'opinion|l'analyse(?! (?:de|du|des)\\b| d')",
        },
        Publisher = new PublisherPhrases
        {
            Not = @"pas|aucunement|nullement|en\s+rien",
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
                "dit disent disait disaient dire déclare déclarent déclaré déclarait affirme affirment affirmé affirmait ajoute ajoutent ajouté ajoutait explique expliquent expliqué expliquait " +
                "raconte racontent raconté racontait estime estiment estimé estimait assure assurent assuré assurait confie confient confié confiait précise précisent précisé précisait " +
                "souligne soulignent souligné soulignait répond répondent répondu répondait écrit écrivent écrivait demande demandent demandé demandait lance lancent lancé lançait " +
                "reconnaît reconnaissent reconnu rappelle rappellent rappelé rappelait poursuit poursuivent poursuivi conclut concluent conclu insiste insistent insisté insistait " +
                "juge jugent jugé jugeait regrette regrettent regretté prévient préviennent prévenu avertit averti observe observé note notent noté témoigne témoignent témoigné " +
                "résume résument résumé plaide plaident plaidé martèle martelé soupire soupiré s'exclame exclamé annonce annoncent annoncé admet admettent admis pense pensent pensait " +
                "constate constatent constaté promet promettent promis dénonce dénoncent dénoncé reprend reprennent glisse glissé indique indiquent indiqué soutient soutiennent soutenu avoue avouent avoué",
            Phrases = ["selon", "d'après", "pour reprendre les mots"],
        },
    };
}
