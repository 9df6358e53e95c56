namespace Masthead.Compiled;

/// <summary>The content libraries of a project: what is asked of its catalogue is asked of theirs, too, and of each no more than the answer takes.</summary>
public abstract partial class ArticleCatalog
{
    private Lazy<ArticleCatalog>[]? others;

    /// <summary>All articles of each content library that the project references, of those included that a library references itself; functions, since to name a library is to load it.</summary>
    protected virtual Func<IReadOnlyList<Article>>[] Libraries => [];

    private Lazy<ArticleCatalog>[] Others => others ??= [.. Libraries.Select(static library => new Lazy<ArticleCatalog>(() => ((ICatalogued)library()).Catalog))];

    /// <summary>Of one catalogue after the other.</summary>
    private ArticleList InTurn(Func<ArticleCatalog, ArticleList> listOf) =>
        new(this, new ArticlesInTurn([.. Others.Prepend(new Lazy<ArticleCatalog>(this)).Select(catalog => new Lazy<IReadOnlyList<Article>>(() => listOf(catalog.Value)))]));

    /// <summary>Of all catalogues, the newest first.</summary>
    private ArticleList Newest<T>(T asked, Func<ArticleCatalog, T, ArticleList> listOf) => Others.Length == 0 ? listOf(this, asked)
        : new ArticleList(this, new NewestArticles([.. Others.Select(static other => other.Value).Prepend(this).Select(catalog => new DatedArticles(catalog.NewestTicks, new(() => listOf(catalog, asked))))]));

    /// <summary>In the first catalogue that has one.</summary>
    private Article? First<T>(T asked, Func<ArticleCatalog, T, Article?> find)
    {
        if (find(this, asked) is { } own)
            return own;

        foreach (var other in Others)
        {
            if (find(other.Value, asked) is { } article)
                return article;
        }

        return null;
    }
}

/// <summary>A list of articles that a catalogue gives.</summary>
internal interface ICatalogued
{
    ArticleCatalog Catalog { get; }
}
