using Masthead;
using Newsroom.Content;

namespace Newsroom;

/// <summary>What the site calls things.</summary>
internal static class Words
{
    /// <summary>A word's length, with the space before it.</summary>
    private const int Short = 10;

    /// <summary>A title where there is no room for marks, such as the browser's tab: behind the weightiest of its labels.</summary>
    public static string TitleOf(Article article) =>
        Label.Of(article).FirstOrDefault() is { } label ? $"{label.Words}: {article.Title}" : article.Title;

    /// <summary>What a piece is called to who writes it: its file may have no title yet.</summary>
    public static string ForWriters(Article article) => article.Title is "" ? article.Id : article.Title;

    /// <summary>A headline whose last word, if it is short, does not stand on a line of its own. A long one fills enough of a line.</summary>
    public static string Bound(string title) =>
        title.LastIndexOf(' ') is > 0 and var last && title.Length - last <= Short ? $"{title[..last]}\u00a0{title[(last + 1)..]}" : title;

    /// <summary>The newspaper's own name for it, if it has one.</summary>
    public static string? NameOf(Article article) => article.OwnKind is { Name: [var first, .. var rest] } ? char.ToUpperInvariant(first) + rest : For(article.Kind);

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

    /// <summary>Named here: what a machine knows of languages depends on its system.</summary>
    public static string ForLanguage(string tag) => tag switch
    {
        "de" => "German",
        "en" => "English",
        _ => tag,
    };

    /// <summary>What one version of a piece is to another.</summary>
    public static string ForVersion(Article article, Article other) =>
        article.Syndication?.TranslatedFrom == other.Language ? $"Original in {ForLanguage(other.Language)}"
        : other.Syndication?.TranslatedFrom == article.Language ? $"Translated into {ForLanguage(other.Language)}"
        : $"Also in {ForLanguage(other.Language)}";

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
