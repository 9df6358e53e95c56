using Masthead.Publishing;
using Masthead.Publishing.Files;

namespace Masthead.AspNetCore;

/// <summary>An edition, and how long it is the one that readers may see: until the next piece is due.</summary>
internal sealed class SiteMoments
{
    private readonly DateTimeOffset until;

    private readonly Lazy<Dictionary<string, Article>> byStem;

    public SiteMoments(Edition edition)
    {
        Edition = edition;
        until = edition.Site.Articles.Where(article => article.Published > edition.Now).Min(static article => article.Published) ?? DateTimeOffset.MaxValue;
        byStem = new(() =>
        {
            var found = new Dictionary<string, Article>(StringComparer.Ordinal);
            foreach (var article in edition.Articles.Concat(edition.Pages).Where(edition.HasPageOf))
                found.TryAdd(ServedPath.Decoded(SiteFiles.PathOf(article, "")), article);
            return found;
        });
    }

    public Edition Edition { get; }

    /// <summary>Whether it is still what there is: of the same content, and nothing has become due.</summary>
    public bool Hold(SiteContent site, DateTimeOffset now) =>
        ReferenceEquals(Edition.Site.Articles, site.Articles) && ReferenceEquals(Edition.Site.Authors, site.Authors) && Edition.Now <= now && now < until;

    public Article? FindByStem(string stem) => byStem.Value.GetValueOrDefault(ServedPath.Of(stem));
}
