using System.Collections;
using Masthead.Compiled;

namespace Masthead;

/// <summary>Articles in an order, each made when it is first asked for.</summary>
public sealed class ArticleList : IReadOnlyList<Article>
{
    private readonly ArticleCatalog catalog;

    /// <summary>The first posting; -1 for all articles by number.</summary>
    private readonly int start;

    internal ArticleList(ArticleCatalog catalog, int start, int count)
    {
        this.catalog = catalog;
        this.start = start;
        Count = count;
    }

    /// <summary>How many articles there are.</summary>
    public int Count { get; }

    /// <summary>The article at an index.</summary>
    /// <param name="index">Zero-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public Article this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return start < 0 ? catalog.Get(index) : catalog.Posting(start + index);
        }
    }

    /// <summary>Those that a site may list: published or retracted, without errors in their file, and due.</summary>
    /// <param name="clock">Tells what is due: anything dated later is under embargo.</param>
    public IEnumerable<Article> Published(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.GetUtcNow();
        return this.Where(article => article.IsPublished(now));
    }

    /// <summary>Goes over the articles.</summary>
    public IEnumerator<Article> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
