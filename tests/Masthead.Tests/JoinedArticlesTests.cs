using System.Collections;
using Masthead.Compiled;

namespace Masthead.Tests;

/// <summary>The articles of a project and of its content libraries as one list.</summary>
public sealed class JoinedArticlesTests
{
    [Fact]
    public void The_newest_of_all_stand_first_and_those_without_a_date_last()
    {
        var articles = new NewestArticles([new Part(("d", 4), ("b", 2), ("x", null)), new Part(("e", 5), ("a", 2)), new Part(), new Part(("c", 3), ("y", null))]);

        Assert.Equal(7, articles.Count);
        Assert.Equal(["e", "d", "c", "a", "b", "x", "y"], Enumerable.Range(0, 7).Select(index => articles.Get(index).Id));
        Assert.Equal("c", articles.Get(2).Id);
    }

    [Fact]
    public void Who_asks_for_the_first_ones_loads_those_and_one_more_of_each_part()
    {
        Part[] parts = [.. Enumerable.Range(0, 5).Select(static part => new Part([.. Enumerable.Range(0, 1000).Select(number => ($"{part}/{number}", (int?)(2000 - number)))]))];
        var articles = new NewestArticles(parts);
        Assert.Equal(0, parts.Sum(static part => part.Loaded.Count));

        for (var index = 0; index < 10; index++)
            articles.Get(index);
        Assert.True(parts.Sum(static part => part.Loaded.Count) <= 10 + parts.Length);
    }

    [Fact]
    public void Many_threads_get_one_order()
    {
        var articles = new NewestArticles([new Part([.. Enumerable.Range(0, 500).Select(static number => ($"a{number}", (int?)(3000 - 2 * number)))]), new Part([.. Enumerable.Range(0, 500).Select(static number => ($"b{number}", (int?)(2999 - 2 * number)))])]);

        var found = new string[1000];
        Parallel.For(0, 1000, index => found[999 - index] = articles.Get(999 - index).Id);
        Assert.Equal(Enumerable.Range(0, 1000).Select(static index => (index % 2 == 0 ? "a" : "b") + (index / 2)), found);
    }

    [Fact]
    public void In_turn_each_part_keeps_its_order()
    {
        var articles = new ArticlesInTurn([new Part(("b", 1), ("c", 2)), new Part(), new Part(("a", 3))]);

        Assert.Equal(["b", "c", "a"], Enumerable.Range(0, articles.Count).Select(index => articles.Get(index).Id));
    }

    /// <summary>Articles by id and year, of which it knows which were asked for.</summary>
    private sealed class Part(params (string Id, int? Year)[] articles) : IReadOnlyList<Article>
    {
        public HashSet<int> Loaded { get; } = [];

        public int Count => articles.Length;

        public Article this[int index]
        {
            get
            {
                Loaded.Add(index);
                var (id, year) = articles[index];
                return new Article { Id = id, Slug = id, Title = id, Published = year is { } known ? new DateTimeOffset(known, 1, 1, 0, 0, 0, TimeSpan.Zero) : null };
            }
        }

        public IEnumerator<Article> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
