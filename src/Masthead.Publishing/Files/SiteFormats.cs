namespace Masthead.Publishing.Files;

/// <summary>What is written of a site beside its pages.</summary>
[Flags]
public enum SiteFormats
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>RSS 2.0: <c>feed.xml</c>.</summary>
    Rss = 1,

    /// <summary>Atom 1.0: <c>atom.xml</c>.</summary>
    Atom = 2,

    /// <summary>JSON Feed 1.1: <c>feed.json</c>.</summary>
    JsonFeed = 4,

    /// <summary>Feeds in every format.</summary>
    Feeds = Rss | Atom | JsonFeed,

    /// <summary>All addresses of the site: <c>/sitemap.xml</c>.</summary>
    Sitemap = 8,

    /// <summary>The news of the last two days: <c>/news-sitemap.xml</c>.</summary>
    NewsSitemap = 16,

    /// <summary>Both.</summary>
    Sitemaps = Sitemap | NewsSitemap,

    /// <summary>Each article as JSON-LD of schema.org, beside its page: <c>/harbour/ferry.jsonld</c>.</summary>
    JsonLd = 32,

    /// <summary>Each article as ninjs of the IPTC, with its whole text, beside its page: <c>/harbour/ferry.ninjs.json</c>. For customers who take articles in; those that are not free to read are left out.</summary>
    Ninjs = 64,

    /// <summary>All of it.</summary>
    All = Feeds | Sitemaps | JsonLd | Ninjs,
}
