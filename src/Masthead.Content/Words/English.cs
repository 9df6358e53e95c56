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
            "agencies, news agencies, wire reports, wire services, staff and agencies, staff and wire reports, anonymous, unknown, unknown author, " +
            "agency, agency staff, agency reporters, wire, wires, wire service, digital team, online team, web team, news team, content team, editorial board, " +
            "newsroom staff, special correspondents, foreign correspondent, reporters, correspondents, writers, sports desk, business desk, foreign desk, " +
            "world desk, national desk, politics desk, live desk, guest columnist, staff report, staff reports, author unknown, no author, no byline, " +
            "various authors, multiple authors, sponsored, sponsored content, sponsored post, advertorial, paid content, paid post, branded content, partner content",
        BeforeGenericNames = "a an the our your from by own",
        AdviceTopics = new()
        {
            [DisclaimerKind.Medical] = "health, medicine, medical, mental health, health care, healthcare, medical advice, nutrition, diet, dieting, pregnancy, fitness, wellness, wellbeing, health & wellness, health and wellness, health & fitness, health and fitness, health & wellbeing, health and wellbeing",
            [DisclaimerKind.Financial] = "finance, finances, personal finance, investing, investment, investments, financial advice, taxes, money, retirement, savings, mortgages",
            [DisclaimerKind.Legal] = "law, legal, legal advice",
        },
        Opinion = new OpinionWords
        {
            Stems = "view opinion",
            Views = "views?|viewpoints?|opinions?",
            Apart = "(?:views?|viewpoints?|opinions?)(?:,? (?:and |or |and/or )?(?:views?|opinions?|findings|conclusions?|recommendations?|statements?|facts|ideas|thoughts|analys[ei]s|content)){0,6}(?: or recommendations)? (?:(?:expressed|stated|voiced|presented)(?! (?:at|during|before|to)\\b)|here|in this|are (?:solely |entirely )?(?:those of|his|her|their|my|our|the authors?')|of (?:the |our |this )?(?:authors?|writers?|contributors?|columnists?)|my own|mine|our own)|(?:author|writer|contributor|columnist)s?'?s? (?:own )?(?:views?|opinions?)|this (?:article|post|piece|column|text|commentary|essay) does not (?:necessarily )?(?:reflect|represent|express) (?:the |our )?(?:\\w+ ){0,2}(?:views?|opinions?)",
            Own = "(?:views?|opinions?|thoughts)(?: \\w+){0,10}? (?:are|is|represent)(?: \\w+)? (?:my own|mine|our own|ours)(?: alone)?\\b(?! (?:employer|company))|(?:my|our) own (?:views?|opinions?)(?: \\w+){0,4} (?:not|and do not|and does not)|(?:speak|speaking|writ(?:e|ing)) (?:only )?(?:for myself|in a personal capacity|in my (?:own |private |personal )?capacity)",
            Piece = "(?:expressed|stated|presented|contained|voiced|made) (?:here|herein|within|above|in (?:this|the) (?:article|post|piece|blog|column|commentary|essay|material|publication|document|page|paper|report|interview|podcast|site|opinion|story)|on (?:this|the) (?:blog|site|website|page))|(?:those|solely|only|exclusively|entirely) (?:\\w+ )?(?:of|by) (?:the|its|their|our) (?:individual |respective )?(?:author|writer|contributor|columnist|speaker)s?|(?:my|past|former|our) employers?|editorial (?:position|policy|board|stance|team)|any (?:organi[sz]ation|company|person or organi[sz]ation)",
            Calling = "this (?:analysis|opinion|op-ed|commentary)|(?:the|the present) (?:analysis|opinion (?:piece|article|column)|op-ed|commentary)(?! (?:of|by)\\b)",
        },
        Notes = new NoteWords
        {
            Labels = new()
            {
                [NoteLabel.Update] = "update, updated, updates, edit, edited, edits, edit to add, addendum, addenda, post-publication update, late update, news update, breaking update, note added, added later, later addition, amended, revised",
                [NoteLabel.Correction] = "correction, corrections, corrected, correction notice, correction note, correction and clarification, corrections and clarifications, erratum, errata, errata corrige, corrigendum, corrigenda, for the record, mea culpa",
                [NoteLabel.Clarification] = "clarification, clarifications, clarified, clarifying note, clarification note, point of clarification",
                [NoteLabel.Retraction] = "retraction, retracted, retraction notice, retraction note, withdrawal notice, notice of retraction",
                [NoteLabel.EditorsNote] = "editor's note, editors' note, editor's notes, editors note, editor note, editorial note, ed. note, ed's note, note from the editor, note from the editors, a note from the editor, a note from the editors, "
                    + "note from editor, editor's comment, publisher's note, publisher note, note to readers, note to our readers, a note to readers, a note to our readers, moderator's note, translator's note, author's note, authors' note, author note",
                [NoteLabel.Note] = "note, please note, important note, important, notice, n.b., nb, heads up, attention, warning, quick note, a note, a quick note, postscript, p.s., fair warning",
                [NoteLabel.ContentWarning] = "content warning, content warnings, content note, trigger warning, trigger warnings, content advisory, reader advisory, spoiler alert, spoiler warning",
                [NoteLabel.Disclaimer] = "disclaimer, disclaimers, legal disclaimer, medical disclaimer, financial disclaimer, investment disclaimer, standard disclaimer, obligatory disclaimer, the usual disclaimer, usual disclaimer, general disclaimer, "
                    + "important disclaimer, quick disclaimer, a disclaimer, disclaimer note, disclaimer notice",
                [NoteLabel.Disclosure] = "disclosure, disclosures, full disclosure, affiliate disclosure, financial disclosure, disclosure statement, disclosure note, conflict of interest, conflicts of interest, conflict of interest statement, "
                    + "conflict of interest disclosure, competing interests, competing interest, declaration of interest, declaration of interests, sponsor disclosure, sponsorship disclosure, ai disclosure, sponsored post, sponsored content, paid post, advertorial, in the interest of full disclosure, in the interests of full disclosure, in full disclosure",
            },
            Between = "of on from at the as in by added posted dated to no nr number part am pm est edt et pst pdt pt cst cdt ct mt gmt utc bst cet cest monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun i ii iii iv v one two three st nd rd th same day later today tonight evening morning afternoon night",
            Months = "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sep sept, october oct, november nov, december dec",
            GoesOn = "it its they them their he him she her this that these those we also additionally moreover furthermore however but so thus therefore instead",
            This = "this these our",
            Piece = "(?:this|the|our) (?:(?:blog|original|above|news|web|opinion|online|following|entire|present|preceding) )?(?:post|article|story|piece|blog|page|report|column|essay|interview|conversation|transcript|q&a|review|guide|tutorial|newsletter|headline|title|text|entry|copy|caption|chart|graphic|map|table|list|video|podcast|episode|discussion|content|document|paper|commentary|feature|profile|editorial|series|webcast|webinar|talk|announcement|press release|statement|note|write-?up|walkthrough|how-to|recipe|entry|thread|site|website)",
            Signals = "print issue edition appears developing breaking retract retracted withdrawn withdraw removed unpublished updated edited amended revised modified changed clarify clarification corrected correct misstated misspelled misidentified misattributed misquoted misreported incorrectly mistakenly erroneously wrongly inaccurately originally previously initially earlier previous prior former regret apologize apologise condensed shortened abridged trimmed excerpted adapted guest progress expanded rewritten refreshed replaced outdated obsolete superseded deprecated archived views opinions statements represent reflect speaking capacity affiliate referral commission amazon earn qualifying sponsored paid advertorial underwritten brought compensated complimentary exchange charge grant advice adviser advisor advising endorse endorsement endorsed purposes warranty warranties trademarks affiliated affiliation affiliations associated shares stock stocks equity stake position positions generated ai chatgpt gpt translated translation machine published posted appeared written printed crossposted republished reprinted reposted reproduced syndicated satire satirical fiction fictional parody april opinion disclosed clarified illustrated summarized drafted medical competing compete",
            Notes = new()
            {
                [EditorNoteKind.Retraction] = "{piece} (?:has been|was|is|is being|is hereby) (?:retracted|withdrawn|removed|taken down|unpublished)|we (?:have retracted|retract|are retracting|have withdrawn|withdraw) {piece}",
                [EditorNoteKind.Clarification] = "{piece} (?:has been|was|have been) (?:updated|edited|amended|revised|changed|modified) (?:\\w+ ){0,4}(?:to clarify|to make (?:it )?clear|for clarification)|to clarify(?:,|:| that)|(?:updated|edited|amended) to clarify|we (?:want|wish|would like) to clarify",
                [EditorNoteKind.Correction] = "(?:earlier|previous|original|prior|former|first|initial|print|older) (?:version|edition|draft|headline|print version|print edition)s? (?:of|in) {piece}[^.]{0,60}? (?:mis\\w+|incorrect\\w*|wrong\\w*|erroneous\\w*|mistaken\\w*|inaccurate\\w*|in error|error|errors|typo|said|stated|gave|listed|named|referred|identified|described|attributed|suggested|claimed|indicated|reported|used|linked|omitted|contained|implied|failed|did not|had|wrote|spelled|spelt|showed|put)"
                    + "|{piece} (?:has been|was|have been) (?:updated and |edited and )?(?:corrected|(?:updated|edited|amended|revised|changed|modified) (?:\\w+ ){0,4}to (?:correct|fix))"
                    + "|{piece} (?:originally |previously |initially |earlier |first )?(?:incorrectly|mistakenly|erroneously|wrongly|inaccurately|misstated|misspelled|misidentified|misattributed|misquoted|misreported)"
                    + "|{piece} (?:originally|previously|initially) (?:said|stated|gave|listed|named|referred|identified|described|attributed|suggested|claimed|indicated|reported)"
                    + "|(?:we|i|the editors?) (?:regret|apologi[sz]e for) (?:the|this|any|our) (?:error|errors|mistake|mistakes|confusion|inaccuracy)|corrected to (?:reflect|show|say|state|read|include|remove)"
                    + "|^an? (?:earlier|previous|prior|original|initial|first) version (?:of {piece} )?(?:\\w+ly )?(?!appeared|aired|premiered|published|posted|debuted|circulated|existed)(?:mis\\w+|\\w+ed|said|gave|had|left|spelt|got|put)",
                [EditorNoteKind.Context] = "(?:{piece}|this|the answers|answers|responses|quotes|it|questions and answers) (?:has been|have been|was|were|is|are) (?:\\w+ly )?(?:edited|condensed|shortened|abridged|trimmed|excerpted|compressed)(?:,? (?:and )?(?:\\w+ly )?\\w+){0,3} (?:for|from)|(?:edited|condensed)(?: and (?:edited|condensed))? for (?:length|clarity|brevity|style|grammar|readability|publication|concision)"
                    + "|{piece} (?:has been|have been|was) (?:\\w+ly )?edited and condensed|{piece} is (?:the )?(?:part (?:\\w+ )?of|first|second|third|fourth|fifth|sixth|last|latest|final|next)(?: \\w+){0,4} (?:of|in) (?:a|an|our|the)(?: [\\w-]+){0,4} series|{piece} is (?:(?:a )?part|adapted|excerpted|an excerpt|a guest post|based)(?: \\w+)? (?:from|of|by|on)|{piece} is a guest (?:post|article|contribution)|{piece} (?:was|is) (?:co-?written|written in collaboration) with",
                [EditorNoteKind.Update] = "{piece} (?:has been|was|have been|were|has since been)(?: last| since| further| recently| substantially| significantly| slightly| most recently)? (?:updated|edited|amended|revised|modified|changed|expanded|rewritten|refreshed)"
                    + "|(?:links?|code|examples?|instructions|figures?|numbers?|screenshots?|images?|dates?|prices?|section) (?:in|of|for) {piece} (?:has been|was|have been|were) (?:updated|revised|changed|replaced|removed|added)"
                    + "|this is a (?:developing|breaking)(?: news)? (?:story|report)|since {piece} was (?:first |originally )?(?:published|written|posted|released)|{piece} is (?:now )?(?:outdated|out of date|out-of-date|obsolete|superseded|deprecated|no longer (?:current|accurate|maintained|up to date|relevant|valid|being))|{piece} (?:has been|is|was) archived|{piece} (?:is|will be|gets) (?:being )?(?:\\w+ly )?updated|{piece} is (?:still )?a work in progress"
                    + "|(?:published|posted|written)(?: on| in)? [^.;]{1,40}?(?: and|,|;) (?:last )?(?:updated|revised)(?: on| in)? [\\w ]{0,12}\\d"
                    + "|^updated (?:\\([^)]*\\) )?(?:on|at|to|with|by|in|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*",
            },
            Disclaimers = new()
            {
                [DisclaimerKind.Affiliate] = "(?:contains?|includes?|has|have|are|use|uses|may contain|may include|some of the|links) (?:\\w+ ){0,3}(?:affiliate|referral) (?:links?|products)|(?:links|link) (?:\\w+ ){0,6}(?:are|is|may be) affiliate|amazon associate|(?:we|i|us|site) (?:may |might |will |can |could )?(?:\\w+ )?(?:earn|receive|get|make) (?:a |an )?(?:\\w+ ){0,3}(?:commissions?|share of (?:the |any )?(?:sales|revenue))|earns? from qualifying purchases",
                [DisclaimerKind.Sponsored] = "(?:{piece}|this) (?:is|was|has been)(?: a)? (?:sponsored|paid for by|paid post|paid content|advertorial|underwritten by|brought to you by|made possible by|produced in (?:partnership|association)|created in partnership|written in partnership)|(?:i|we|me|us) (?:(?:have|was|were|had) )?(?:received|got|given|sent|provided(?: with)?) (?:\\w+ ){0,8}(?:review (?:copy|unit|sample|code)|in exchange for|free of charge|for review|complimentary (?:copy|tickets?))|was(?: not|n't)? (?:paid|compensated) (?:for|to write) {piece}|paid partnership|(?:{piece}|reporting|project|series) (?:was|is) (?:supported|funded|made possible) (?:in part )?by (?:a|the|an) (?:\\w+ ){0,4}(?:grant|fund|fellowship|foundation)",
                [DisclaimerKind.Views] = "(?:views?|opinions?|thoughts|statements|ideas)(?: and (?:views|opinions|conclusions))?(?: that are)?(?: (?:expressed|stated|presented|contained|shared|here|herein|within|above|in {piece}|on (?:this|the) (?:blog|site|website|page)|by (?:the|our) (?:authors?|contributors?|guests?)))* (?:are|is|represent)(?: \\w+ly)? (?:only |those |that |the )*(?:(?:my|mine|his|her|our|their|its)(?: own)?(?! (?:employer|company))|of (?:the|its|their|our) (?:individual )?(?:authors?|writers?|contributors?|speakers?|interviewees?)|the author's|the authors'|the (?:views|opinions) of)"
                    + "|represents? only the (?:views|opinions)|(?:not|n't) (?:speak|speaking|writing) (?:for|on behalf of) my (?:employer|company)",
                [DisclaimerKind.Financial] = "(?:not|n't|never|nothing)(?: \\S+){0,12} (?:financial|investment|investing|tax|trading)(?:,? (?:or |and )?(?:\\w+,? ){0,4})? ?advice|(?:not|n't) (?:a |an )?(?:financial|investment) (?:advis[eo]r|adviser|recommendation)",
                [DisclaimerKind.Medical] = "(?:not|n't|never|nothing)(?: \\S+){0,12} (?:medical|health|psychological)(?:,? (?:or |and )?(?:\\w+,? ){0,4})? ?advice|substitute for (?:\\w+ ){0,3}(?:medical|health) (?:advice|care)",
                [DisclaimerKind.Legal] = "(?:not|n't|never|nothing)(?: \\S+){0,12} legal(?:,? (?:or |and )?(?:\\w+,? ){0,4})? ?advice|(?:not|n't|nor|no)(?: \\S+){0,4} (?:imply|constitute|represent|mean|suggest|indicate|as)(?: \\S+){0,3} endorsements?|for (?:general |educational |general educational )?(?:informational?|educational|entertainment)(?: (?:and|or) (?:educational|informational|entertainment|illustrative))? purposes only|all (?:trademarks|product names) (?:\\S+ ){0,6}(?:property|trademarks) of",
                [DisclaimerKind.Affiliation] = "(?:i am|i'm|we are|we're|(?:authors?|writer|site|blog|{piece})(?: \\w+)? (?:is|are|has|have)) (?:not|no|in no way)(?: \\w+)? (?:affiliated|affiliation|associated|connected) (?:with|to)|(?:do|does) not work for, consult|no (?:relevant )?affiliations? beyond",
                [DisclaimerKind.Conflict] = "(?:author|authors|writer|i|we|none of us) (?:\\w+ )?(?:own|owns|hold|holds|have|has)(?: \\w+){0,3} (?:shares|stocks?|positions?|equity|stake|bitcoin) (?:in|of|with)|(?:declares?|reports?|has|have|had) no (?:known |potential |actual |financial )?(?:conflicts? of interests?|competing (?:financial )?interests?)|(?:position|stake) in (?:any of )?the (?:stocks?|securities|companies) mentioned",
                [DisclaimerKind.Ai] = "(?:{piece}|image|images|illustration|illustrations|summary|translation|parts of {piece}) (?:was|were|is|are|has been|have been)(?: \\w+){0,2} (?:written|generated|drafted|translated|edited|illustrated|assisted|summari[sz]ed|made)(?: \\w+){0,5}? (?:with|by|using|via)(?: \\w+){0,5}? (?:ai|a\\.i\\.|artificial intelligence|chatgpt|gpt(?:-?\\d\\S*)?|generative|llms?|large language models?|claude|gemini|copilot|midjourney|dall-?e|stable diffusion)|ai-generated|generated by ai",
                [DisclaimerKind.Translation] = "{piece} (?:was|is|has been)(?: \\w+){0,3} translat(?:ed|ion)(?: \\w+)? (?:from|with|using|of)|(?:is|was) (?:a )?(?:machine|automatic)(?:ally)?[- ]translat",
                [DisclaimerKind.Syndication] = "i (?:originally|initially|previously) (?:wrote|published|posted) {piece}|(?:{piece}|a version of {piece}) (?:appears|appeared|ran|runs|was printed|was published|is) (?:\\S+ ){0,2}?in (?:print|(?:the|our|its) (?:\\S+ ){0,5}?(?:issue|edition)(?! of an? ))|(?:{piece}|this|a version of {piece}|an earlier version of {piece}|it)(?: has)?(?: was| were| is)?(?: also| been)? (?:originally|first|previously|also|cross-?) ?(?:published|posted|appeared|ran|written|released|printed|crossposted)(?! (?:an?|the|its|their|several|some) )|(?:originally|first|previously|also) (?:published|posted|appeared|written) (?:on|in|at|by|as|for|to|here|\\d)|cross-?\\s?(?:posted|published|post) (?:from|to|on|at|with|in)|(?:republished|reprinted|reposted|reproduced|syndicated) (?:\\w+ )?(?:from|with|under|by|here|courtesy)",
                [DisclaimerKind.Satire] = "{piece} (?:is|was)(?: a| meant as| pure| intended as)?(?: work of)? (?:satire|satirical|fiction|fictional|parody|a parody|an april fool\\S*)",
            },
            Disclosed = new()
            {
                [DisclaimerKind.Views] = "views?|opinions?|my own|personal (?:thoughts|blog|opinion|capacity)|(?:speak|speaking|writing) (?:for|on behalf of)",
                [DisclaimerKind.Affiliate] = "affiliate|commissions?|referral",
                [DisclaimerKind.Sponsored] = "sponsor\\w*|paid (?:me|us|for|by|post)|advertorial|free (?:\\w+ )?(?:copy|copies|of charge|products?|samples?|review|trial|account|tickets?|access|stay|meals?|unit)|(?:i|we) received|press trip|guests? of|review (?:copy|unit|sample)|complimentary|funded|grant|supported by|advertiser\\w*|advertis\\w+|compensated|compensation",
                [DisclaimerKind.Conflict] = "shares?|stocks?|invest(?:ed|or|ors|ment|s)?|stake|equity|conflicts?|interests?|friends?|married|husband|wife|spouse|brother|sister|client|clients|customer|hold|own|owns|financial(?:ly)?|donat\\w+|competing",
                [DisclaimerKind.Affiliation] = "^i (?:work|build|built|own|run|maintain|wrote|made|develop|founded|lead)|work(?:s|ed|ing)? (?:for|at|with|as)|employ\\w*|member|members|board|advis[eo]\\w*|consult\\w*|affiliat\\w*|founder|co-founder|founded|contributor|maintainer|author of|developer of|volunteer\\w*|intern|interned|colleagues?|partner\\w*",
                [DisclaimerKind.Medical] = "medical|doctor|physician|health|nutritionist",
                [DisclaimerKind.Financial] = "financial|investment|investor|tax|trading",
                [DisclaimerKind.Ai] = "ai|chatgpt|gpt\\S*|llm|artificial intelligence|language model",
                [DisclaimerKind.Translation] = "translat\\w+",
                [DisclaimerKind.Legal] = "legal\\w*|endors\\w+|warrant\\w+|liab\\w+",
                [DisclaimerKind.Satire] = "satire|satirical|fiction|fictional|fictitious|joke|parody|april fool\\S*|tongue-in-cheek",
            },
            Noted = "(?:has|have) (?:since )?been (?:shut down|archived|discontinued|retired|sunset|renamed|decommissioned|superseded)|is no longer (?:available|maintained|supported|online|active|in operation|with us)|no longer (?:works?|exists?|employed)",
            WasNow = "(?:[Mm]isstated|[Mm]isspelled|[Mm]isidentified|[Mm]isreported|[Gg]ave|[Ll]isted|[Ii]dentified|[Dd]escribed|[Ss]pelled)[^.;]{0,90}? as (?<was>[^.;,]{1,80})[.;,] (?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Tt]h(?:e|at|is)(?: \\w+){0,3}) (?:is|was|are|were) (?:actually |in fact )?(?<now>[^.;]{1,80})[.;]"
                + "|(?:incorrectly|mistakenly|erroneously|wrongly) (?:said|stated|reported|gave|listed|identified|named)[^.;]{0,60}? as (?<was>[^.;,]{1,80})[.;,] (?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Tt]h(?:e|at|is)(?: \\w+){0,3}) (?:is|was|are|were) (?:actually |in fact )?(?<now>[^.;]{1,80})[.;]",
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
                "argue argues argued warn warns warned claim claims claimed insist insists insisted recall recalls recalled note notes noted noting reply replies replied answer " +
                "answers answered " +
                "remark remarks remarked comment comments commented state states stated stating announce announces announced declare declares declared admit admits admitted " +
                "agree agrees agreed " +
                "believe believes believed think thinks thought describe describes described continue continues continued conclude concludes concluded observe observes observed " +
                "suggest suggests suggested " +
                "call calls called quote quotes quoted quoting shout shouts shouted whisper whispers whispered reveal reveals revealed report reports reported confirm confirms " +
                "confirmed deny denies denied " +
                "joke jokes joked laugh laughs laughed complain complains complained respond responds responded reflect reflects reflected stress stresses stressed emphasize " +
                "emphasized emphasise emphasised " +
                "share shares shared exclaim exclaimed testify testified tweet tweets tweeted post posted read reads concede conceded acknowledge acknowledged urge urged plead " +
                "pleaded cry cried sigh sighed " +
                "remember remembers remembered hope hopes hoped feel feels felt muse mused quip quips quipped opine opined mutter muttered yell yelled scream screamed assert " +
                "asserts asserted maintain maintains maintained contend contends contended predict predicts predicted lament laments lamented advise advises advised promise " +
                "promises promised mention mentions mentioned concur concurs highlight highlights highlighted enthuse enthuses enthused gush gushes gushed " +
                "boast boasts boasted caution cautions cautioned counter counters countered express expresses expressed speak speaks spoke speaking talk talks talked heard " +
                "thank thanks thanked interview interviewed interviewing spokesperson spokesman spokeswoman wonder wonders wondered praise praises praised echo echoes echoed " +
                "joking laughing adds demand demands demanded consider considers considered reminisce reminisces reminisced regard regards regarded assure assures assured " +
                "propose proposes proposed recommend recommends recommended request requests requested cite cites cited mean means meant ponder pondered reckon reckons reckoned " +
                "guess guessed imagine imagines imagined exhort exhorted proclaim proclaims proclaimed pronounce pronounced recite recites recited narrate narrates narrated " +
                "summarize summarizes summarized summarise summarised interrupt interrupts interrupted retort retorted inquire inquired enquired murmur murmured mumble mumbled " +
                "grumble grumbled snapped growled beg begs begged scold scolded hint hinted vow vows vowed swear swore translate translates translated postulate postulates " +
                "postulated theorize hypothesize assess assesses assessed quoth preach preached sing sings sang sung",
            Phrases = ["according to", "pointed out", "points out", "point out", "went on", "goes on", "puts it", "put it", "in the words of", "with these words", "with those words", "as he put it", "as she put it", "as they put it", "e g"],
            Persons = "he she him her his hers i my me mr mrs ms dr sir who whom whose",
            Asides = "but so wait ok okay well hmm and yes no not sure maybe absolutely exactly nope yep indeed probably perhaps of",
            TakingUp = "that's, that is, this is, sound familiar, sounds familiar, so goes, so went, or so, those were, these were, such is, such was",
            InGeneral = "you your yours us i me my myself everyone everybody nobody anyone imagine picture myth myths excuse excuses logic tune cliché feeling argument objection wisdom rule rules temptation instinct",
            Writings =
                "question questions message messages sign signs slogan motto headline headlines title titled titles entitled subtitle prompt prompts caption captions mantra " +
                "proverb saying sayings adage definition define defines defined theme email emails letter letters notice error errors warning warnings statement statements " +
                "quote quotes quotation quotations principle maxim lyric lyrics line lines verse poem song tagline label banner placard inscription wording phrase phrases " +
                "sentence example examples section article paper book chapter clause paragraph",
        },
        Corrections = new CorrectionWords("Correction: ",
            "correct(?!ional)|corrig|incorrect|errat|erroneous|wrong(?!ful|do)|mistake|inaccura|mis(?:stat|spell|spelt|identif|quot|attribut|report|represent|label|describ|nam|dat|translat|characteri)|typo|in error|(?:editing|typing|typographical|production|reporting|factual|transcription|translation) error|(?:regret|apologi[sz]e) |we (?:apologi[sz]e|regret)|should have (?:read|said|been|stated)")
        {
            Contrasts = "not|instead|rather|no longer",
            Empty =
                "this the a an that which it its in on at of to for since by and has have had been was were is are we our us i you your regret apologise apologize apology sorry error " +
                "errors mistake mistakes inaccuracy inaccuracies inaccurate incorrect wrong correct corrected correction corrections amend amended edited updated changed fixed put right " +
                "made article story piece post report text column page paragraph paragraphs sentence headline caption figures numbers first second third fourth last earlier previous " +
                "original older version contained included published publication after before now readers them they all any some several minor typo typos factual information details " +
                "accuracy note editor editors s am pm monday tuesday wednesday thursday friday saturday sunday",
        },
        Agencies = new AgencyWords
        {
            Nouns = "news agency|wire service|news service|agency|wire",
            To = "to|with",
            Reports = "per @|citing @|@ (?:has |had |have )?(?:since )?learn(?:ed|t)\\b|reporting (?:by|from) @|cited by @",
            Itself = "(?:spokes\\w+|shares?|stock|staff|employees|journalists|photographers|chief|head|owners?|company|firm) (?:\\S+ )?(?:of|for|in|at|behind) (?:the )?@",
        },
        Headings = new HeadingWords
        {
            References =
                "references, bibliography, sources, works cited, citations, further reading, reading list, recommended reading, footnotes, endnotes, notes, literature, " +
                "publications, papers, selected papers, talks, presentations, press, media coverage, in the media, in the press, see also, resources, credits, related work, " +
                "related articles, acknowledgements, acknowledgments",
            Interviews = "interview, interviews, q&a, q & a, q and a, questions for, questions with, questions to, conversation, conversations, chat with, talk with, talking to, talking " +
                "with, transcript, dialogue, dialog",
            Voices =
                "in her own words, in his own words, in their own words, in our own words, in my own words, in your own words, testimonial, testimonials, quotes, quotations, " +
                "voices, say, says, said, saying, told us, reviews, feedback, letters, meet, spotlight, ask, answers, what people think, comments",
        },
    };
}
