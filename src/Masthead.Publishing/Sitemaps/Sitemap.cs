using System.Xml;

namespace Masthead.Publishing.Sitemaps;

/// <summary>What search engines shall know of a site: all its addresses, and what is news.</summary>
public static class Sitemap
{
    /// <summary>For how long an article is news.</summary>
    private static readonly TimeSpan News = TimeSpan.FromDays(2);

    /// <summary>
    /// Every address of the site: its front page, its own pages, articles, oldest first so that a file that is full stays as it is, and the pages about authors where <see cref="Edition.AuthorPage"/>
    /// says where they are. An article whose first address is elsewhere (<see cref="Syndication.Canonical"/>) is left to the site that has it, and so is every address of another site. What search engines are asked to leave out (<see cref="Article.NoIndex"/>), or its file keeps out (<see cref="Article.NoSitemap"/>), is in none.
    /// </summary>
    /// <param name="edition">The site at a moment.</param>
    /// <param name="options">What is in it; <see cref="SitemapOptions.Default"/> if null.</param>
    /// <param name="path">Where the file is on the site.</param>
    /// <returns>The file at <paramref name="path"/>. Where one is not enough, that is their index, and behind it come those that it leads to: <c>/sitemap-1.xml</c> and so on.</returns>
    public static IReadOnlyList<PublishedFile> Write(Edition edition, SitemapOptions? options = null, string path = "/sitemap.xml")
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(path);
        options ??= SitemapOptions.Default;
        var pages = options.Pages.Select(page => edition.Absolute(page)).Prepend(edition.Address).Select(static address => new SitemapEntry(address, null));
        var articles = edition.Articles.Reverse().Concat(edition.Pages).Select(article => EntryOf(edition, article));
        var authors = edition.AuthorPage is { } authorPage ? edition.Authors.Select(author => new SitemapEntry(edition.Absolute(authorPage(author)), null)) : [];
        return Write(edition, options, path, SitemapOptions.MostAddresses, pages.Concat(articles).Concat(authors), SitemapWriter.WriteAddress);
    }

    /// <summary>The articles of the last two days, by the edition's moment, for those who look for news.</summary>
    /// <param name="edition">The site at a moment.</param>
    /// <param name="options">Its limits; <see cref="SitemapOptions.Default"/> if null.</param>
    /// <param name="path">Where the file is on the site.</param>
    /// <returns>As of <see cref="Write(Edition, SitemapOptions?, string)"/>. There is a file also where there is no news.</returns>
    public static IReadOnlyList<PublishedFile> WriteNews(Edition edition, SitemapOptions? options = null, string path = "/news-sitemap.xml")
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(path);
        var news = edition.Articles.Where(article => IsNews(article, edition.Now)).Select(article => EntryOf(edition, article));
        return Write(edition, options ?? SitemapOptions.Default, path, SitemapOptions.MostNews, news, SitemapWriter.WriteNews);
    }

    /// <summary>Whether an article that is out is news at a moment.</summary>
    internal static bool IsNews(Article article, DateTimeOffset now) => now - article.Published <= News;

    /// <summary>The first moment at which it is none any more.</summary>
    internal static DateTimeOffset StaysNewsUntil(DateTimeOffset published) =>
        DateTimeOffset.MaxValue - published > News ? published.ToUniversalTime() + News + TimeSpan.FromTicks(1) : DateTimeOffset.MaxValue;

    private static SitemapEntry EntryOf(Edition edition, Article article) => new(edition.AddressOf(article) is { } address && edition.CanonicalOf(article) == address && article is { IsUnlisted: false, NoIndex: false, NoSitemap: false } ? address : null, article);

    private static List<PublishedFile> Write(
        Edition edition, SitemapOptions options, string path, int most, IEnumerable<SitemapEntry> entries, Action<XmlWriter, Edition, SitemapEntry> write)
    {
        List<PublishedFile> files = [];
        var file = new SitemapWriter(edition, write);
        foreach (var entry in entries.Where(entry => edition.IsOfSite(entry.Address)).DistinctBy(static entry => entry.Address))
        {
            if (file.Count == Math.Min(options.MaximumAddresses ?? most, most) || !file.TryWrite(entry, options.MaximumBytes))
            {
                files.Add(file.Finish(Part(path, files.Count + 1)));
                file = new SitemapWriter(edition, write);
                file.TryWrite(entry, options.MaximumBytes);
            }
        }

        if (files.Count == 0)
            return [file.Finish(path)];

        files.Add(file.Finish(Part(path, files.Count + 1)));
        return [SitemapWriter.WriteIndex(edition, path, files), .. files];
    }

    /// <summary><c>/sitemap.xml</c>, <c>/sitemap-1.xml</c>.</summary>
    private static string Part(string path, int number)
    {
        var dot = path.LastIndexOf('.') is var found && found > path.LastIndexOf('/') ? found : path.Length;
        return string.Create(null, $"{path[..dot]}-{number}{path[dot..]}");
    }
}
