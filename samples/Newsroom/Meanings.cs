using Masthead;

namespace Newsroom;

/// <summary>What a label tells a reader.</summary>
internal static class Meanings
{
    /// <summary>Whether a headline says something else without it: one that is withdrawn, invented or bought would be taken for what happened.</summary>
    public static bool ChangesHeadline(Notice notice, Article article) => notice switch
    {
        EditorNote note => note.Kind == EditorNoteKind.Retraction,
        Disclaimer disclaimer => disclaimer.Kind == DisclaimerKind.Satire || (disclaimer.Kind == DisclaimerKind.Sponsored && article.Kind == ArticleKind.AdvertiserContent),
        _ => false,
    };

    public static string Of(ArticleKind kind) => kind switch
    {
        ArticleKind.News => "What happened, who says so and how we know. It carries no label.",
        ArticleKind.Analysis => "What the news means, by somebody who knows the field.",
        ArticleKind.Opinion => "One person’s view. The author answers for it.",
        ArticleKind.Editorial => "The newspaper’s own view. Nobody signs it, since it is not one person’s.",
        ArticleKind.Column => "The same author, at the same time, on whatever they like.",
        ArticleKind.Letter => "From a reader. We check who wrote it, and shorten it if we must.",
        ArticleKind.Review => "One critic’s judgement. We say so where we did not pay for the seat.",
        ArticleKind.Explainer => "What you need to know to follow the news.",
        ArticleKind.Interview => "Questions and answers. Answers are shortened, never changed.",
        ArticleKind.Feature => "A longer piece, told rather than reported. The facts are checked as in any other.",
        ArticleKind.Obituary => "A life, after its end.",
        ArticleKind.Satire => "A joke. Nothing in it happened.",
        ArticleKind.AdvertiserContent => "Paid for and written by an advertiser. The newsroom took no part in it.",
        _ => "Supplied by the organization that it is about.",
    };

    public static string Of(AuthorRelation relation) => relation switch
    {
        AuthorRelation.Staff => "employed by The Light",
        AuthorRelation.Freelance => "we commission them piece by piece",
        AuthorRelation.Contributor => "they write for us regularly and are not employed",
        AuthorRelation.Guest => "they write for us now and then",
        _ => "they sell their reports to many newspapers",
    };

    public static string Of(EditorNoteKind kind) => kind switch
    {
        EditorNoteKind.Correction => "Something was wrong. The text is right now, and the note says what it said before.",
        EditorNoteKind.Clarification => "What we wrote was not wrong and could be misread.",
        EditorNoteKind.Update => "Something is new since the piece came out.",
        EditorNoteKind.Retraction => "The piece should not have been published. It stays where it is, so that nobody has to guess what it said.",
        EditorNoteKind.ContentWarning => "What the piece shows or tells may distress.",
        _ => "What a reader should know besides.",
    };
}
