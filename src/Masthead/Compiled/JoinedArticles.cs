namespace Masthead.Compiled;

/// <summary>Articles of several catalogues as one list.</summary>
internal abstract class JoinedArticles(IReadOnlyList<Article>[] parts)
{
    public int Count { get; } = parts.Sum(static part => part.Count);

    protected IReadOnlyList<Article>[] Parts => parts;

    /// <param name="index">Below <see cref="Count"/>.</param>
    public abstract Article Get(int index);
}

/// <summary>One part after the other.</summary>
internal sealed class ArticlesInTurn(IReadOnlyList<Article>[] parts) : JoinedArticles(parts)
{
    public override Article Get(int index)
    {
        var part = 0;
        for (; index >= Parts[part].Count; part++)
            index -= Parts[part].Count;
        return Parts[part][index];
    }
}

/// <summary>The newest of all parts first, each of which has its own newest first. Put together as far as somebody has asked: who shows ten loads ten, and one more of each part.</summary>
internal sealed class NewestArticles(IReadOnlyList<Article>[] parts) : JoinedArticles(parts)
{
    private readonly List<Article> articles = [];

    /// <summary>The first of each part that is not among them.</summary>
    private readonly int[] next = new int[parts.Length];

    public override Article Get(int index)
    {
        lock (articles)
        {
            while (articles.Count <= index)
                articles.Add(TakeNewest());
            return articles[index];
        }
    }

    private Article TakeNewest()
    {
        var (newest, from) = ((Article?)null, 0);
        for (var part = 0; part < next.Length; part++)
        {
            if (next[part] < Parts[part].Count && Parts[part][next[part]] is var article && (newest is null || Comes(article, before: newest)))
                (newest, from) = (article, part);
        }

        next[from]++;
        return newest!;
    }

    private static bool Comes(Article article, Article before) => Nullable.Compare(article.Published, before.Published) switch
    {
        0 => string.CompareOrdinal(article.Id, before.Id) < 0,
        var order => order > 0,
    };
}
