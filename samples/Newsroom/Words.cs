using Masthead;

namespace Newsroom;

/// <summary>What the site calls things.</summary>
internal static class Words
{
    /// <summary>A report needs no label; everything else is told apart from one.</summary>
    public static string? For(ArticleKind kind) => kind switch
    {
        ArticleKind.News => null,
        ArticleKind.AdvertiserContent => "Advertisement",
        ArticleKind.PressRelease => "Press release",
        _ => kind.ToString(),
    };

    public static string For(AuthorRelation relation) => relation switch
    {
        AuthorRelation.Staff => "Member of staff",
        AuthorRelation.Freelance => "Freelance",
        AuthorRelation.Contributor => "Contributor, not on the staff",
        AuthorRelation.Guest => "Guest writer",
        _ => "News agency",
    };

    public static string For(Notice notice) => notice switch
    {
        EditorNote note => note.Label ?? For(note.Kind),
        Disclaimer disclaimer => For(disclaimer.Kind),
        _ => "Note",
    };

    private static string For(EditorNoteKind kind) => kind switch
    {
        EditorNoteKind.Introduction => "Editor’s note",
        EditorNoteKind.ContentWarning => "Content warning",
        _ => kind.ToString(),
    };

    private static string For(DisclaimerKind kind) => kind switch
    {
        DisclaimerKind.Views => "The author’s views",
        DisclaimerKind.Affiliation => "Affiliation",
        DisclaimerKind.Conflict => "Declared interest",
        DisclaimerKind.Sponsored => "Advertisement",
        DisclaimerKind.Affiliate => "Links that pay us",
        DisclaimerKind.Medical or DisclaimerKind.Financial or DisclaimerKind.Legal => "Not advice",
        DisclaimerKind.Ai => "Made with AI",
        DisclaimerKind.Translation => "Translation",
        DisclaimerKind.Syndication => "Agency copy",
        _ => "Satire",
    };
}
