using Masthead;
using Newsroom.Content;

namespace Newsroom;

/// <summary>The front page as it is made up at one moment, out of the newest pieces: each stands on it once.</summary>
internal sealed class MakeUp
{
    /// <summary>How far back it looks, however much there is in the archive.</summary>
    private const int Recent = 100;

    private readonly HashSet<string> placed = new(StringComparer.Ordinal);

    public MakeUp(TimeProvider clock)
    {
        Article[] recent = [.. Articles.Published(clock).Take(Recent).Where(article => IsFor(article, clock))];
        Article[] news = [.. recent.Where(static article => article is { Status: PublicationStatus.Published, Kind: not ArticleKind.AdvertiserContent })];

        Lead = news.FirstOrDefault(static article => PlaceOf(article) == Front.Lead) ?? news.FirstOrDefault();
        Place(Lead);
        Seconds = Place(news, 3, static article => PlaceOf(article) is Front.Lead or Front.Second);
        Briefs = Place(news, 4, static article => PlaceOf(article) == Front.Brief);
        Bands = [.. from section in Sections.All
                    let pieces = Place(news, section == Sections.Opinion ? 5 : 3, article => article.Section == section)
                    where pieces.Length > 0
                    select (section, pieces)];
        Paid = recent.FirstOrDefault(static article => article.Kind == ArticleKind.AdvertiserContent);
        Mended = [.. Mending.Of(recent).Take(3)];
    }

    /// <summary>What matters most today.</summary>
    public Article? Lead { get; }

    public Article[] Seconds { get; }

    public Article[] Briefs { get; }

    /// <summary>The newest of what is left, in the order in which masthead.yml declares the sections.</summary>
    public (Section Section, Article[] Pieces)[] Bands { get; }

    /// <summary>It has a place of its own, among nobody's work.</summary>
    public Article? Paid { get; }

    /// <summary>What was put right last. A piece that was withdrawn is named here and in no other place of the page.</summary>
    public (Article Article, EditorNote Note)[] Mended { get; }

    /// <summary>The day of the newest piece: today's date above last week's news would promise what is not there.</summary>
    public static DateTimeOffset? Day(TimeProvider clock) => Articles.Published(clock) is [var newest, ..] ? newest.Published : null;

    /// <summary>Of a piece in two languages the one in that of the newspaper, which leads to the other.</summary>
    private static bool IsFor(Article article, TimeProvider clock) =>
        article.Language == Publication.Language || !article.Translations.Any(version => version.Language == Publication.Language && version.FindPublished(clock) is { IsUnlisted: false });

    private static Front? PlaceOf(Article article) => article switch
    {
        NewsroomArticle { Front: var front } => front,
        Review { Front: var front } => front,
        _ => null,
    };

    private Article[] Place(Article[] articles, int most, Func<Article, bool> fits)
    {
        Article[] chosen = [.. articles.Where(article => !placed.Contains(article.Id) && fits(article)).Take(most)];
        foreach (var article in chosen)
            Place(article);
        return chosen;
    }

    private void Place(Article? article)
    {
        if (article is not null)
            placed.Add(article.Id);
    }
}
