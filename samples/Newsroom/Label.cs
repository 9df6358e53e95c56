using Masthead;
using Newsroom.Content;

namespace Newsroom;

/// <summary>What stands before a headline: a word, and a mark that is told apart from the others without its colour.</summary>
internal sealed record Label(Mark Mark, string Words)
{
    /// <summary>All that a reader must know of a piece before reading it, in the order of its weight.</summary>
    public static IEnumerable<Label> Of(Article article)
    {
        if (article.Status == PublicationStatus.Retracted)
            yield return new(Mark.Retraction, "Retracted");
        if (article.Ai?.Extent == AiExtent.Generated)
            yield return new(Mark.Machine, "Written by a program");

        // An advertiser's piece is called what its label says; a supported feature is a feature all the same.
        var payer = article.Sponsorship?.Label;
        if (Newsroom.Words.NameOf(article) is { } kind && (article.Kind != ArticleKind.AdvertiserContent || payer is null))
            yield return new(MarkOf(article.Kind), kind);
        if (payer is not null)
            yield return new(article.Kind == ArticleKind.AdvertiserContent ? Mark.Paid : Mark.Support, payer);

        if (article.Byline.Credits.Any(static credit => credit.Author.Relation == AuthorRelation.Agency))
            yield return new(Mark.Agency, "Agency copy");
        if (article.Language != Publication.Language)
            yield return new(Mark.Language, $"In {Newsroom.Words.ForLanguage(article.Language)}");
        else if (article.Syndication?.TranslatedFrom is { } original)
            yield return new(Mark.Language, $"Translated from {Newsroom.Words.ForLanguage(original)}");
    }

    private static Mark MarkOf(ArticleKind kind) => kind switch
    {
        ArticleKind.AdvertiserContent => Mark.Paid,
        ArticleKind.PressRelease => Mark.Supplied,
        ArticleKind.Satire => Mark.Satire,
        ArticleKind.Opinion or ArticleKind.Editorial or ArticleKind.Column or ArticleKind.Letter or ArticleKind.Review => Mark.Opinion,
        _ => Mark.Kind,
    };
}

/// <summary>How a label looks, in styles/labels.css.</summary>
internal enum Mark
{
    Kind,
    Opinion,
    Satire,
    Retraction,
    Paid,
    Support,
    Machine,
    Agency,
    Supplied,
    Language,
}
