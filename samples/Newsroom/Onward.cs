using Masthead;
using Newsroom.Content;

namespace Newsroom;

/// <summary>Where a reader may go on from a piece. The same pieces in the same order always; none that is withdrawn, and none that somebody paid for.</summary>
internal static class Onward
{
    /// <summary>Of each tag, and of the section, as many of the newest are looked at: what it takes does not grow with the site.</summary>
    private const int Looked = 12;

    /// <summary>As many follow a piece.</summary>
    private const int Most = 3;

    /// <summary>The series that a piece is in, as far as it is out: its name, and its parts in their order. Null where the piece would stand alone.</summary>
    public static (string Name, IReadOnlyList<Article> Parts)? SeriesOf(Article article, TimeProvider clock)
    {
        if (article is not NewsroomArticle { Series: { } series })
            return null;

        // They refer to each other in a circle: each is looked up when it is asked for, and no further.
        Article[] parts = [.. series.Parts.Select(part => part.FindPublished(clock)).OfType<Article>()];
        return parts.Length > 1 && parts.Any(part => part.Id == article.Id) ? (series.Name, parts) : null;
    }

    /// <summary>The next part of its series; then what has most tags in common with it; then what stands in its section.</summary>
    /// <param name="article">The piece.</param>
    /// <param name="clock">Tells what is due.</param>
    /// <param name="besides">What it leads to anyway.</param>
    public static IReadOnlyList<Article> Next(Article article, TimeProvider clock, params IEnumerable<Article?> besides)
    {
        var parts = SeriesOf(article, clock)?.Parts ?? [];
        var nextPart = parts.SkipWhile(part => part.Id != article.Id).Skip(1).Take(1);
        var tags = article.Tags.Select(static tag => tag.Id).ToHashSet(StringComparer.Ordinal);
        var near = article.Tags.SelectMany(tag => Articles.Tagged(tag).Published(clock).Take(Looked))
            .Concat(article.Section is { } section ? Articles.In(section).Published(clock).Take(Looked) : [])
            .DistinctBy(static other => other.Id)
            .Where(other => parts.All(part => part.Id != other.Id))
            .OrderByDescending(other => other.Tags.Count(tag => tags.Contains(tag.Id)))
            .ThenByDescending(other => other.Section == article.Section)
            .ThenByDescending(static other => other.Published)
            .ThenBy(static other => other.Id, StringComparer.Ordinal);
        return [.. nextPart.Concat(near).Where(other => Leads(article, other) && besides.All(known => known?.Id != other.Id)).Take(Most)];
    }

    /// <summary>What came out before it and after it.</summary>
    public static (Article? Earlier, Article? Later) Neighbours(Article article, TimeProvider clock)
    {
        Article? later = null;
        var isPassed = false;
        foreach (var other in Articles.Published(clock))
        {
            if (other.Id == article.Id)
                isPassed = true;
            else if (!Leads(article, other))
                continue;
            else if (isPassed)
                return (other, later);
            else
                later = other;
        }

        return isPassed ? (null, later) : default;
    }

    /// <summary>Whether one piece sends its readers to the other.</summary>
    private static bool Leads(Article from, Article to) =>
        to.Id != from.Id
        && to.Status != PublicationStatus.Retracted
        && to.Kind != ArticleKind.AdvertiserContent
        && (to.Language == from.Language || (to.Language == Publication.Language && to.Translations.All(translation => translation.Language != from.Language)));
}
