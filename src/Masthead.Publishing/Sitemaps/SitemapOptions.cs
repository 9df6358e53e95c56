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

    private readonly int? maximumAddresses;

    private readonly int maximumBytes = MostBytes;

    /// <summary>Within the limits of the format.</summary>
    public static SitemapOptions Default { get; } = new();

    /// <summary>Pages beside articles, the site's own pages and those about authors: paths, such as <c>/sections/harbour</c>. The front page is always there.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>How many addresses one file has at most, one at least; null, and any larger number, for what the format allows: <see cref="MostAddresses"/>, or <see cref="MostNews"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than one.</exception>
    public int? MaximumAddresses
    {
        get => maximumAddresses;
        init => maximumAddresses = value is not < 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaximumAddresses), value, "A sitemap has 1 address at least: write how many it has at most, or null for what the format allows.");
    }

    /// <summary>How many bytes one file has at most, and no more than the format allows (<see cref="MostBytes"/>). One address always fits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than one.</exception>
    public int MaximumBytes
    {
        get => maximumBytes;
        init => maximumBytes = value >= 1 ? Math.Min(value, MostBytes) : throw new ArgumentOutOfRangeException(nameof(MaximumBytes), value, "A sitemap has 1 byte at least: write how many it has at most.");
    }
}
