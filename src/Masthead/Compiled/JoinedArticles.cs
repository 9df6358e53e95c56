namespace Masthead.Compiled;

/// <summary>Articles of several catalogues as one list.</summary>
internal abstract class JoinedArticles
{
    /// <summary>Asks all of them.</summary>
    public abstract int Count { get; }

    /// <summary>The article at an index; null where there is no such index. Asks no more of them than it takes.</summary>
    /// <param name="index">Zero-based.</param>
    public abstract Article? Find(int index);
}

/// <summary>One part after the other.</summary>
internal sealed class ArticlesInTurn(Lazy<IReadOnlyList<Article>>[] parts) : JoinedArticles
{
    public override int Count => parts.Sum(static part => part.Value.Count);

    public override Article? Find(int index)
    {
        foreach (var part in parts)
        {
            if (index < part.Value.Count)
                return part.Value[index];
            index -= part.Value.Count;
        }

        return null;
    }
}

/// <summary>The newest of all parts first. Put together as far as somebody has asked: who shows ten loads ten, and one more of each part that has any as new as those.</summary>
internal sealed class NewestArticles(IEnumerable<DatedArticles> parts) : JoinedArticles
{
    private readonly List<Article> articles = [];

    private readonly Part[] parts = [.. parts.OrderByDescending(static part => part.NewestTicks).Select(static part => new Part(part))];

    public override int Count => parts.Sum(static part => part.Articles.Count);

    public override Article? Find(int index)
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
        var (newest, from) = ((Article?)null, (Part?)null);
        foreach (var part in parts)
        {
            if (newest?.Published is { } published && part.NewestTicks < published.UtcTicks)
                break;
            if (part.First is { } article && (newest is null || Comes(article, before: newest)))
                (newest, from) = (article, part);
        }

        if (from is not null)
            from.Next++;
        return newest;
    }

    private static bool Comes(Article article, Article before) => Nullable.Compare(article.Published, before.Published) switch
    {
        0 => string.CompareOrdinal(article.Id, before.Id) < 0,
        var order => order > 0,
    };

    private sealed class Part(DatedArticles dated)
    {
        public long NewestTicks => dated.NewestTicks;

        public IReadOnlyList<Article> Articles => dated.Articles.Value;

        /// <summary>The place of the first that is not in the list yet.</summary>
        public int Next { get; set; }

        public Article? First => Next < Articles.Count ? Articles[Next] : null;
    }
}

/// <summary>The articles of one part, its newest first.</summary>
/// <param name="NewestTicks">None of them is newer: until older ones are asked for, none of them is loaded.</param>
/// <param name="Articles">Made when somebody asks for one.</param>
internal readonly record struct DatedArticles(long NewestTicks, Lazy<IReadOnlyList<Article>> Articles);
