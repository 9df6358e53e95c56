namespace Masthead.Compiled;

/// <summary>
/// Articles of several catalogues as one list, the newest first. Put together as far as somebody has asked: who shows ten loads ten, and one more of each part that has any as new
/// as those.
/// </summary>
internal sealed class NewestArticles
{
    private readonly List<Article> articles = [];

    private readonly DatedArticles[] parts;

    public NewestArticles(DatedArticles[] parts)
    {
        this.parts = parts;
        Array.Sort(parts, static (a, b) => b.NewestTicks.CompareTo(a.NewestTicks));
    }

    /// <summary>Asks all of them.</summary>
    public int Count => parts.Sum(static part => part.All.Count);

    /// <summary>The article at an index; null where there is no such index.</summary>
    /// <param name="index">Zero-based.</param>
    public Article? Find(int index)
    {
        lock (articles)
        {
            while (articles.Count <= index)
            {
                if (TakeNewest() is not { } article)
                    return null;
                articles.Add(article);
            }

            return articles[index];
        }
    }

    private Article? TakeNewest()
    {
        var (newest, from) = ((Article?)null, (DatedArticles?)null);
        foreach (var part in parts)
        {
            if (newest?.Published is { } published && part.NewestTicks < published.UtcTicks)
                break;
            if (part.First is { } article && (newest is null || Comes(article, before: newest)))
                (newest, from) = (article, part);
        }

        if (from is not null)
            from.Taken++;
        return newest;
    }

    private static bool Comes(Article article, Article before) => Nullable.Compare(article.Published, before.Published) switch
    {
        0 => string.CompareOrdinal(article.Id, before.Id) < 0,
        var order => order > 0,
    };
}

/// <summary>The articles of one part, its newest first.</summary>
/// <param name="newestTicks">None of them is newer: until older ones are asked for, none of them is loaded.</param>
/// <param name="make">Makes the list, when somebody asks for one of them.</param>
internal sealed class DatedArticles(long newestTicks, Func<IReadOnlyList<Article>> make)
{
    private IReadOnlyList<Article>? all;

    /// <summary>Fields, not properties: see <see cref="ArticleHead"/>.</summary>
    public readonly long NewestTicks = newestTicks;

    /// <summary>How many of them the list of all parts has.</summary>
    public int Taken;

    public IReadOnlyList<Article> All => all ??= make();

    public Article? First => Taken < All.Count ? All[Taken] : null;
}
