namespace Masthead.Compiled;

/// <summary>The content libraries of a project: what is asked of its catalogue is asked of theirs, too, and of each no more than the answer takes.</summary>
/// <remarks>Loops and arrays: a program waits for its first article until each method on the way is compiled, of each library too.</remarks>
public abstract partial class ArticleCatalog
{
    private Func<IReadOnlyList<Article>>[]? libraries;

    private ArticleCatalog?[] others = [];

    /// <summary>All articles of each content library that the project references, of those included that a library references itself; functions, since to name a library is to load it.</summary>
    protected virtual Func<IReadOnlyList<Article>>[] Libraries => [];

    private int LibraryCount => (Volatile.Read(ref libraries) ?? Name()).Length;

    internal int Count
    {
        get
        {
            var count = OwnCount;
            for (var number = 0; number < LibraryCount; number++)
                count += Other(number).OwnCount;
            return count;
        }
    }

    /// <summary>The article at an index of <see cref="All"/>; null where there is no such index.</summary>
    internal Article? InTurn(int index)
    {
        if (index < OwnCount)
            return Get(index);

        index -= OwnCount;
        for (var number = 0; number < LibraryCount; number++)
        {
            var other = Other(number);
            if (index < other.OwnCount)
                return other.Get(index);
            index -= other.OwnCount;
        }

        return null;
    }

    /// <summary>Of all catalogues, the newest first.</summary>
    private ArticleList Newest<T>(T asked, Func<ArticleCatalog, T, ArticleList> listOf)
    {
        if (LibraryCount == 0)
            return listOf(this, asked);

        var parts = new DatedArticles[LibraryCount + 1];
        parts[0] = new DatedArticles(NewestTicks, () => listOf(this, asked));
        for (var number = 0; number < LibraryCount; number++)
        {
            var other = Other(number);
            parts[number + 1] = new DatedArticles(other.NewestTicks, () => listOf(other, asked));
        }

        return new ArticleList(this, new NewestArticles(parts));
    }

    /// <summary>In the first catalogue that has one.</summary>
    private Article? First<T>(T asked, Func<ArticleCatalog, T, Article?> find)
    {
        var article = find(this, asked);
        for (var number = 0; article is null && number < LibraryCount; number++)
            article = find(Other(number), asked);
        return article;
    }

    private ArticleCatalog Other(int number) => others[number] ??= ((ICatalogued)libraries![number]()).Catalog;

    private Func<IReadOnlyList<Article>>[] Name()
    {
        var named = Libraries;
        others = new ArticleCatalog?[named.Length];
        return Interlocked.CompareExchange(ref libraries, named, null) ?? named;
    }
}

/// <summary>A list of articles that a catalogue gives.</summary>
internal interface ICatalogued
{
    ArticleCatalog Catalog { get; }
}
