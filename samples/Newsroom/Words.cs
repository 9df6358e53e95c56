using Masthead;
using Newsroom.Content;

namespace Newsroom;

/// <summary>What the site calls things.</summary>
internal static class Words
{
    /// <summary>What a reader must know of a piece before reading it, in the order of its weight.</summary>
    public static IEnumerable<string> LabelsOf(Article article)
    {
        if (article.Status == PublicationStatus.Retracted)
            yield return "Retracted";

        // An advertiser's piece is called what its label says; a supported feature is a feature all the same.
        var paid = article.Sponsorship?.Label;
        if (NameOf(article) is { } kind && (article.Kind != ArticleKind.AdvertiserContent || paid is null))
            yield return kind;
        if (paid is not null)
            yield return paid;
    }

    /// <summary>The newspaper's own name for it, if it has one.</summary>
    private static string? NameOf(Article article) => article.OwnKind is { Name: [var first, .. var rest] } ? char.ToUpperInvariant(first) + rest : For(article.Kind);

    /// <summary>A report needs no label; everything else is told apart from one.</summary>
    public static string? For(ArticleKind kind) => kind switch
    {
        ArticleKind.News => null,
        ArticleKind.AdvertiserContent => "Advertisement",
        ArticleKind.PressRelease => "Press release",
        ArticleKind.LiveBlog => "Live blog",
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

    /// <summary>Over a list of them.</summary>
    public static string ForMany(AuthorRelation relation) => relation switch
    {
        AuthorRelation.Staff => "On the staff",
        AuthorRelation.Freelance => "Freelances",
        AuthorRelation.Contributor => "Contributors",
        AuthorRelation.Guest => "Guest writers",
        _ => "News agencies",
    };

    public static string For(Notice notice, Article article) => notice switch
    {
        EditorNote note => note.Label ?? For(note.Kind),
        Disclaimer disclaimer => For(disclaimer.Kind, article.Sponsorship?.Type),
        _ => "Note",
    };

    public static string For(EditorNoteKind kind) => kind switch
    {
        EditorNoteKind.Introduction => "Editor’s note",
        EditorNoteKind.ContentWarning => "Content warning",
        _ => kind.ToString(),
    };

    public static string For(Review.VerdictType verdict) => verdict switch
    {
        Review.VerdictType.Go => "Go",
        Review.VerdictType.WaitAndSee => "Wait and see",
        _ => "Stay at home",
    };

    private static string For(DisclaimerKind kind, SponsorshipType? sponsorship) => kind switch
    {
        DisclaimerKind.Views => "The author’s views",
        DisclaimerKind.Affiliation => "Where this comes from",
        DisclaimerKind.Conflict => "Declared interest",
        DisclaimerKind.Sponsored => sponsorship switch
        {
            SponsorshipType.Supported => "Who paid",
            SponsorshipType.Gift => "What we were given",
            _ => "Advertisement",
        },
        DisclaimerKind.Affiliate => "Links that pay us",
        DisclaimerKind.Medical or DisclaimerKind.Financial or DisclaimerKind.Legal => "Not advice",
        DisclaimerKind.Ai => "Made with AI",
        DisclaimerKind.Translation => "Translation",
        DisclaimerKind.Syndication => "Agency copy",
        _ => "Satire",
    };
}
