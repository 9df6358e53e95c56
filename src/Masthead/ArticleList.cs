using System.Collections;
using Masthead.Compiled;

namespace Masthead;

/// <summary>Articles in an order, each made when it is first asked for.</summary>
public sealed class ArticleList : IReadOnlyList<Article>, ICatalogued
{
    private readonly ArticleCatalog catalog;

    /// <summary>The first posting; -1 for all articles in turn.</summary>
    private readonly int start;

    /// <summary>A field, not the property alone: see <see cref="ArticleHead"/>. Not where all have to be asked first.</summary>
    private readonly int count;

    /// <summary>Where they are of several catalogues, the newest first.</summary>
    private readonly NewestArticles? newest;

    internal ArticleList(ArticleCatalog catalog)
    {
        this.catalog = catalog;
        start = -1;
    }

    internal ArticleList(ArticleCatalog catalog, int start, int count)
    {
        this.catalog = catalog;
        this.start = start;
        this.count = count;
    }

    internal ArticleList(ArticleCatalog catalog, NewestArticles newest)
    {
        this.catalog = catalog;
        this.newest = newest;
    }

    ArticleCatalog ICatalogued.Catalog => catalog;

    /// <summary>How many articles there are.</summary>
    public int Count => newest?.Count ?? (start < 0 ? catalog.Count : count);

    /// <summary>The article at an index.</summary>
    /// <param name="index">Zero-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public Article this[int index] => Find(index) ?? throw NoSuchArticle(index);

    /// <summary>Those that a site may list: published or retracted, without errors in their file, due, with a page, pieces, not pages of the site, and not unlisted.</summary>
    /// <param name="clock">Tells what is due: anything dated later is under embargo.</param>
    public IEnumerable<Article> Published(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.GetUtcNow();
        return this.Where(article => article is { HasPage: true, IsPage: false, IsUnlisted: false } && article.IsPublished(now));
    }

    /// <summary>Goes over the articles.</summary>
    public IEnumerator<Article> GetEnumerator()
    {
        // Not up to the count, which asks every library.
        for (var i = 0; Find(i) is { } article; i++)
            yield return article;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Article? Find(int index) => index < 0 ? null : newest is not null ? newest.Find(index) : start < 0 ? catalog.InTurn(index) : index < count ? catalog.Posting(start + index) : null;

    private ArgumentOutOfRangeException NoSuchArticle(int index) => new(nameof(index), index, $"There are {Count} articles.");
}

/// <summary>Articles that are all of one record of the project's own, in an order, each made when it is first asked for.</summary>
/// <typeparam name="T">The record, which generated code declares.</typeparam>
/// <param name="articles">Articles of that record alone.</param>
public sealed class ArticleList<T>(ArticleList articles) : IReadOnlyList<T>, ICatalogued
    where T : Article
{
    ArticleCatalog ICatalogued.Catalog => ((ICatalogued)articles).Catalog;

    /// <summary>How many articles there are.</summary>
    public int Count => articles.Count;

    /// <summary>The article at an index.</summary>
    /// <param name="index">Zero-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public T this[int index] => (T)articles[index];

    /// <summary>Those that a site may list: published or retracted, without errors in their file, due, with a page, pieces, not pages of the site, and not unlisted.</summary>
    /// <param name="clock">Tells what is due: anything dated later is under embargo.</param>
    public IEnumerable<T> Published(TimeProvider clock) => articles.Published(clock).Cast<T>();

    /// <summary>Goes over the articles.</summary>
    public IEnumerator<T> GetEnumerator() => articles.Cast<T>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
