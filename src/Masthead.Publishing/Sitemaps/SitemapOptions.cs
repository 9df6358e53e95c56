namespace Masthead.Publishing.Sitemaps;

/// <summary>What a sitemap has in it.</summary>
public sealed record SitemapOptions
{
    /// <summary>The most addresses that a sitemap may have.</summary>
    public const int MostAddresses = 50_000;

    /// <summary>The most articles that a news sitemap may have.</summary>
    public const int MostNews = 1_000;

    /// <summary>The most bytes that either may have.</summary>
    public const int MostBytes = 50 * 1024 * 1024;

    /// <summary>Within the limits of the format.</summary>
    public static SitemapOptions Default { get; } = new();

    /// <summary>Pages beside articles, the site's own pages and those about authors: paths, such as <c>/sections/harbour</c>. The front page is always there.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>How many addresses one file has at most; null for what the format allows: <see cref="MostAddresses"/>, or <see cref="MostNews"/>.</summary>
    public int? MaximumAddresses { get; init; }

    /// <summary>How many bytes one file has at most.</summary>
    public int MaximumBytes { get; init; } = MostBytes;
}
