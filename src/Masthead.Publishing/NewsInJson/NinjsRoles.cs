namespace Masthead.Publishing;

/// <summary>Roles and relations of our own: as the files write them.</summary>
internal static class NinjsRoles
{
    public static string Of(ArticleKind kind) => kind switch
    {
        ArticleKind.Analysis => "analysis",
        ArticleKind.Opinion => "opinion",
        ArticleKind.Editorial => "editorial",
        ArticleKind.Column => "column",
        ArticleKind.Letter => "letter",
        ArticleKind.Review => "review",
        ArticleKind.Explainer => "explainer",
        ArticleKind.Interview => "interview",
        ArticleKind.Feature => "feature",
        ArticleKind.Obituary => "obituary",
        ArticleKind.Satire => "satire",
        ArticleKind.AdvertiserContent => "advertiserContent",
        ArticleKind.PressRelease => "pressRelease",
        ArticleKind.LiveBlog => "liveBlog",
        _ => "news",
    };

    public static string Of(EditorNoteKind kind) => kind switch
    {
        EditorNoteKind.Introduction => "introduction",
        EditorNoteKind.Update => "update",
        EditorNoteKind.Clarification => "clarification",
        EditorNoteKind.Correction => "correction",
        EditorNoteKind.Retraction => "retraction",
        EditorNoteKind.ContentWarning => "contentWarning",
        _ => "context",
    };

    public static string Of(Credit credit) => credit.OwnRole?.Id ?? credit.Role switch
    {
        CreditRole.With => "with",
        CreditRole.AdditionalReporting => "additionalReporting",
        CreditRole.Editor => "editor",
        CreditRole.Photographer => "photographer",
        CreditRole.Illustrator => "illustrator",
        CreditRole.Translator => "translator",
        CreditRole.Researcher => "researcher",
        CreditRole.FactChecker => "factChecker",
        CreditRole.Reviewer => "reviewer",
        CreditRole.AsToldTo => "asToldTo",
        CreditRole.Videographer => "videographer",
        _ => "author",
    };

    public static string Of(SourceUse use) => use switch
    {
        SourceUse.Reported => "reported",
        SourceUse.Background => "background",
        _ => "quoted",
    };

    public static string Of(SponsorshipType type) => type switch
    {
        SponsorshipType.Supported => "supporter",
        SponsorshipType.Affiliate => "affiliate",
        SponsorshipType.Gift => "giver",
        _ => "sponsor",
    };
}
