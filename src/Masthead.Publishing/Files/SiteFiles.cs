using System.Buffers;
using Masthead.Publishing.Feeds;
using Masthead.Publishing.Sitemaps;

namespace Masthead.Publishing.Files;

/// <summary>The files that a site has beside its pages: as a server hands them out, or a static host keeps them.</summary>
public static class SiteFiles
{
    /// <summary>What follows the path of a page where the article is as JSON-LD.</summary>
    public const string JsonLdExtension = ".jsonld";

    /// <summary>The same for ninjs.</summary>
    public const string NinjsExtension = ".ninjs.json";

    /// <summary>All of them, one after the other.</summary>
    /// <param name="edition">The site at a moment.</param>
    /// <param name="options">Which; <see cref="SiteFilesOptions.Default"/> if null.</param>
    public static IEnumerable<PublishedFile> Of(Edition edition, SiteFilesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Enumerate(edition, options ?? SiteFilesOptions.Default);
    }

    /// <summary>
    /// Writes all of them into a folder, beside the pages that a static host shows. What another call wrote there before, and what is no longer out, is deleted: a list of the files
    /// (<c>.masthead-files</c>) stands in the folder. A file that says what it said is left alone.
    /// </summary>
    /// <param name="edition">The site at a moment.</param>
    /// <param name="folder">What is served as the site, be it below a folder of its host (<see cref="Edition.PathBase"/>). Made where it is not there.</param>
    /// <param name="options">Which; <see cref="SiteFilesOptions.Default"/> if null.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <returns>The paths of the files on the site.</returns>
    /// <exception cref="IOException">The path of a file leads out of the folder, or two of them are the same.</exception>
    public static Task<IReadOnlyList<string>> WriteAsync(Edition edition, string folder, SiteFilesOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new StaticFolder(folder).WriteAllAsync(Of(edition, options), cancellation);
    }

    /// <summary>Where the data of an article lie: beside its page, and where that is a folder's, beside its index. Of an absolute address that is its path, on the site that has it.</summary>
    /// <param name="edition">The site: of one below a folder, what stands in that.</param>
    /// <param name="article">One that has a page.</param>
    /// <param name="extension">What the path ends with.</param>
    /// <exception cref="ArgumentException">The article has no page.</exception>
    public static string PathOf(Edition edition, Article article, string extension)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(article);
        if (!article.HasPage)
            throw new ArgumentException($"'{article.Id}' has no page, and nothing lies beside it: ask Article.HasPage first, or take it from Edition.Articles.", nameof(article));

        var path = SitePaths.Within(edition.PathBase, article.Url.StartsWith('/') || !Uri.TryCreate(article.Url, UriKind.Absolute, out var address) ? article.Url : address.AbsolutePath);
        return (path.EndsWith('/') ? path + "index" : path) + extension;
    }

    private static IEnumerable<PublishedFile> FilesOf(Feed feed, SiteFilesOptions options)
    {
        if (options.Formats.HasFlag(SiteFormats.Rss))
            yield return feed.ToRss();
        if (options.Formats.HasFlag(SiteFormats.Atom))
            yield return feed.ToAtom();
        if (options.Formats.HasFlag(SiteFormats.JsonFeed))
            yield return feed.ToJsonFeed();
    }

    /// <summary>An article as JSON-LD.</summary>
    /// <param name="edition">The site at a moment.</param>
    /// <param name="article">One that is out and has a page.</param>
    public static PublishedFile JsonLdOf(Edition edition, Article article) => Data(edition, article, JsonLdExtension, "application/ld+json; charset=utf-8", JsonLd.Write);

    /// <summary>An article as ninjs, with its whole text; null for one that is not free to read (<see cref="Article.IsAccessibleForFree"/>), and for a page of the site, which is no news.</summary>
    /// <param name="edition">The site at a moment.</param>
    /// <param name="article">One that is out and has a page.</param>
    public static PublishedFile? NinjsOf(Edition edition, Article article) => article is { IsAccessibleForFree: false } or { IsPage: true } ? null : Data(edition, article, NinjsExtension, "application/json; charset=utf-8", Ninjs.Write);

    private static IEnumerable<PublishedFile> Enumerate(Edition edition, SiteFilesOptions options)
    {
        if ((options.Formats & SiteFormats.Feeds) != 0)
        {
            foreach (var file in FeedsOf(edition, options).SelectMany(feed => FilesOf(feed, options)))
                yield return file;
        }

        if (options.Formats.HasFlag(SiteFormats.Sitemap))
        {
            foreach (var file in Sitemap.Write(edition, options.Sitemap))
                yield return file;
        }

        if (options.Formats.HasFlag(SiteFormats.NewsSitemap))
        {
            foreach (var file in Sitemap.WriteNews(edition, options.Sitemap))
                yield return file;
        }

        foreach (var article in edition.Reachable.Where(edition.HasPageOf))
        {
            if (options.Formats.HasFlag(SiteFormats.JsonLd))
                yield return JsonLdOf(edition, article);
            if (options.Formats.HasFlag(SiteFormats.Ninjs) && NinjsOf(edition, article) is { } ninjs)
                yield return ninjs;
        }
    }

    private static IEnumerable<Feed> FeedsOf(Edition edition, SiteFilesOptions options)
    {
        var ofSubjects = options.FeedOfSubjects;
        IEnumerable<Feed> sections = options.FeedsOf.HasFlag(FeedSubjects.Sections) ? edition.Sections.Select(section => Feed.OfSection(edition, section, ofSubjects)) : [];
        IEnumerable<Feed> authors = options.FeedsOf.HasFlag(FeedSubjects.Authors) ? edition.Authors.Select(author => Feed.OfAuthor(edition, author, ofSubjects)) : [];
        IEnumerable<Feed> tags = options.FeedsOf.HasFlag(FeedSubjects.Tags) ? edition.Site.Tags.Select(tag => Feed.OfTag(edition, tag, ofSubjects)) : [];
        return sections.Concat(authors).Concat(tags).Where(static feed => !feed.IsEmpty).Prepend(Feed.Of(edition, options.Feed));
    }

    private static PublishedFile Data(Edition edition, Article article, string extension, string contentType, Action<IBufferWriter<byte>, Edition, Article> write)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(article);
        var output = new ArrayBufferWriter<byte>(4096);
        write(output, edition, article);
        return new PublishedFile(PathOf(edition, article, extension), contentType, output.WrittenMemory, Dates.Changed(article));
    }
}
