using Masthead.Publishing.Feeds;
using Masthead.Publishing.Sitemaps;

namespace Masthead.Publishing.Files;

/// <summary>Which files a site has beside its pages, and what is in them.</summary>
public sealed record SiteFilesOptions
{
    /// <summary>RSS, Atom, JSON Feed, both sitemaps and JSON-LD; feeds of sections and authors too.</summary>
    public static SiteFilesOptions Default { get; } = new();

    /// <summary>What is written. All but ninjs, unless something else is said.</summary>
    public SiteFormats Formats { get; init; } = SiteFormats.All & ~SiteFormats.Ninjs;

    /// <summary>What has feeds of its own beside the site. Sections and authors, unless something else is said.</summary>
    public FeedSubjects FeedsOf { get; init; } = FeedSubjects.Sections | FeedSubjects.Authors;

    /// <summary>What feeds have in them. Title, description and home page are those of the site's own feed.</summary>
    public FeedOptions Feed { get; init; } = FeedOptions.Default;

    /// <summary>What the feeds of sections, authors and tags have in them: as <see cref="Feed"/> says, under their own titles.</summary>
    public FeedOptions FeedOfSubjects => Feed with { Title = null, Description = null, HomePage = null };

    /// <summary>What sitemaps have in them.</summary>
    public SitemapOptions Sitemap { get; init; } = SitemapOptions.Default;
}
