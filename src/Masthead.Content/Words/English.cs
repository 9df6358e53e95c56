namespace Masthead.Content.Words;

/// <summary>Everything that is said, or recognized, in English.</summary>
internal static class English
{
    public static LanguageWords Words { get; } = new()
    {
        Byline = new BylineWords
        {
            By = "By ",
            And = " and ",
            In = " in ",
            With = ", with ",
            Roles = new()
            {
                [CreditRole.AdditionalReporting] = "additional reporting by",
                [CreditRole.Editor] = "edited by",
                [CreditRole.Photographer] = "photographs by",
                [CreditRole.Illustrator] = "illustrations by",
                [CreditRole.Translator] = "translated by",
                [CreditRole.Researcher] = "research by",
                [CreditRole.FactChecker] = "fact-checked by",
                [CreditRole.Reviewer] = "reviewed by",
                [CreditRole.AsToldTo] = "as told to",
                [CreditRole.Videographer] = "video by",
            },
        },
        Kinds = new()
        {
            [ArticleKind.News] = "news report",
            [ArticleKind.Analysis] = "analysis",
            [ArticleKind.Opinion] = "opinion",
            [ArticleKind.Editorial] = "editorial",
            [ArticleKind.Column] = "column",
            [ArticleKind.Letter] = "letter",
            [ArticleKind.Review] = "review",
            [ArticleKind.Explainer] = "explainer",
            [ArticleKind.Interview] = "interview",
            [ArticleKind.Feature] = "feature",
            [ArticleKind.Obituary] = "obituary",
            [ArticleKind.Satire] = "satire",
            [ArticleKind.AdvertiserContent] = "advertiser content",
            [ArticleKind.PressRelease] = "press release",
            [ArticleKind.LiveBlog] = "live blog",
        },
        GenericNames =
            "staff, the staff, staff writer, staff writers, staff reporter, staff reporters, staff correspondent, news staff, web staff, editorial staff, " +
            "editorial team, editorial desk, editor, the editor, editors, the editors, desk, news desk, newsdesk, web desk, online desk, digital desk, city desk, " +
            "newsroom, the newsroom, team, the team, reporter, correspondent, our correspondent, our own correspondent, special correspondent, " +
            "contributor, contributors, guest, guest author, guest contributor, guest writer, author, author name, writer, your name, " +
            "agencies, news agencies, wire reports, wire services, staff and agencies, staff and wire reports, anonymous, unknown, unknown author",
        Opinion = new OpinionWords
        {
            Stems = "view opinion",
            Views = "views?|viewpoints?|opinions?",
            Apart = "(?:views?|viewpoints?|opinions?)(?: and (?:views?|opinions?))? (?:expressed|stated|voiced|presented|here|in this|are (?:solely |entirely )?(?:those of|his|her|their|my|our|the authors?')|of (?:the |our |this )?(?:authors?|writers?|contributors?|columnists?))|(?:author|writer|contributor|columnist)s?'?s? (?:own )?(?:views?|opinions?)",
            Calling = "this (?:analysis|opinion|op-ed|commentary)|(?:the|the present) (?:analysis|opinion (?:piece|article|column)|op-ed|commentary)(?! (?:of|by)\\b)",
        },
        Publisher = new PublisherPhrases
        {
            Not = "not|nor|never",
            Views = "positions?|views?|viewpoints?|opinions?|polic(?:y|ies)|stances?|beliefs|those",
            Of = @"(?:\s+necessarily)?\s+of\s+(?:the\s+)?(?:(?:editors?|editorial\s+(?:board|staff|team))\s+of\s+(?:the\s+)?)?",
            Before = @"['’]s?\s+(?:(?:own|official|editorial)\s+){0,2}",
            Inside = "of|the|for|&",
            Strangers = "administration agency army association author authority authors bank board bureau center centers centre church college commission committee company congress corp "
                + "corporation council court department editor editorial editors embassy employer faculty federation forces foundation fund government hospital inc institute institutes "
                + "institution laboratory llc ltd management ministry nations navy office organisation organization parliament party publisher school senate service society state states "
                + "team trust union university",
        },
        Speech = new SpeechWords
        {
            Marks = "“” \"\"",
            Verbs =
                "say says said saying tell tells told telling ask asks asked asking add adds added adding explain explains explained explaining write writes wrote written writing " +
                "argue argues argued warn warns warned claim claims claimed insist insists insisted recall recalls recalled note notes noted noting reply replies replied answer answers answered " +
                "remark remarks remarked comment comments commented state states stated stating announce announces announced declare declares declared admit admits admitted agree agrees agreed " +
                "believe believes believed think thinks thought describe describes described continue continues continued conclude concludes concluded observe observes observed suggest suggests suggested " +
                "call calls called quote quotes quoted quoting shout shouts shouted whisper whispers whispered reveal reveals revealed report reports reported confirm confirms confirmed deny denies denied " +
                "joke jokes joked laugh laughs laughed complain complains complained respond responds responded reflect reflects reflected stress stresses stressed emphasize emphasized emphasise emphasised " +
                "share shares shared exclaim exclaimed testify testified tweet tweets tweeted post posted read reads concede conceded acknowledge acknowledged urge urged plead pleaded cry cried sigh sighed",
            Phrases = ["according to", "in the words of", "as he put it", "as she put it", "as they put it"],
        },
    };
}
