namespace Masthead.Compiled;

/// <summary>The content libraries of a project: what is asked of its catalogue is asked of theirs, too.</summary>
public abstract partial class ArticleCatalog
{
    private ArticleCatalog[]? others;

    /// <summary>All articles of each content library that the project references, of those included that a library references itself.</summary>
    protected virtual IReadOnlyList<Article>[] Libraries => [];

    /// <summary>Of the libraries, each once.</summary>
    private ArticleCatalog[] Others => others ??= [.. Libraries.OfType<ICatalogued>().Select(static list => list.Catalog).Where(catalog => catalog != this).Distinct()];

    /// <summary>Of all catalogues, the newest first.</summary>
    private ArticleList Newest<T>(T asked, Func<ArticleCatalog, T, ArticleList> listOf) => Others.Length == 0 ? listOf(this, asked)
        : new ArticleList(this, new NewestArticles([.. Others.Prepend(this).Select(catalog => listOf(catalog, asked)).Where(static list => list.Count > 0)]));

    /// <summary>In the first catalogue that has one.</summary>
    private Article? First<T>(T asked, Func<ArticleCatalog, T, Article?> find)
    {
        if (find(this, asked) is { } own)
            return own;

        foreach (var other in Others)
        {
            if (find(other, asked) is { } article)
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
