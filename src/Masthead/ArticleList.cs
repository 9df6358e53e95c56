using System.Collections;
using Masthead.Compiled;

namespace Masthead;

/// <summary>Articles in an order, each made when it is first asked for.</summary>
public sealed class ArticleList : IReadOnlyList<Article>, ICatalogued
{
    private readonly ArticleCatalog catalog;

    /// <summary>The first posting; -1 for all articles by number.</summary>
    private readonly int start;

    /// <summary>A field, not the property alone: see <see cref="ArticleHead"/>. Of several catalogues those are asked who want to know it.</summary>
    private readonly int count;

    /// <summary>Where they are of several catalogues.</summary>
    private readonly JoinedArticles? joined;

    internal ArticleList(ArticleCatalog catalog, int start, int count)
    {
        this.catalog = catalog;
        this.start = start;
        this.count = count;
    }

    internal ArticleList(ArticleCatalog catalog, JoinedArticles joined)
    {
        this.catalog = catalog;
        this.joined = joined;
    }

    ArticleCatalog ICatalogued.Catalog => catalog;

    /// <summary>How many articles there are.</summary>
    public int Count => joined?.Count ?? count;

    /// <summary>The article at an index.</summary>
    /// <param name="index">Zero-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public Article this[int index] => Find(index) ?? throw NoSuchArticle(index);

    /// <summary>Those that a site may list: published or retracted, without errors in their file, due, with a page, and pieces, not pages of the site.</summary>
    /// <param name="clock">Tells what is due: anything dated later is under embargo.</param>
    public IEnumerable<Article> Published(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.GetUtcNow();
        return this.Where(article => article is { HasPage: true, IsPage: false } && article.IsPublished(now));
    }

    /// <summary>Goes over the articles.</summary>
    public IEnumerator<Article> GetEnumerator()
    {
        // Not up to the count, which of several catalogues asks all.
        for (var i = 0; Find(i) is { } article; i++)
            yield return article;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Article? Find(int index) => index < 0 ? null : joined is not null ? joined.Find(index) : index >= count ? null : start < 0 ? catalog.Get(index) : catalog.Posting(start + index);

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

    /// <summary>Those that a site may list: published or retracted, without errors in their file, due, with a page, and pieces, not pages of the site.</summary>
    /// <param name="clock">Tells what is due: anything dated later is under embargo.</param>
    public IEnumerable<T> Published(TimeProvider clock) => articles.Published(clock).Cast<T>();

    /// <summary>Goes over the articles.</summary>
    public IEnumerator<T> GetEnumerator() => articles.Cast<T>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
