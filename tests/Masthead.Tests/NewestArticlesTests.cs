using System.Collections;
using Masthead.Compiled;

namespace Masthead.Tests;

/// <summary>The articles of a project and of its content libraries as one list.</summary>
public sealed class NewestArticlesTests
{
    [Fact]
    public void The_newest_of_all_stand_first_and_those_without_a_date_last()
    {
        var articles = Newest(new Part(("d", 4), ("b", 2), ("x", null)), new Part(("e", 5), ("a", 2)), new Part(), new Part(("c", 3), ("y", null)), new Part(("w", null)));

        Assert.Equal(8, articles.Count);
        Assert.Equal(["e", "d", "c", "a", "b", "w", "x", "y"], Enumerable.Range(0, 8).Select(index => articles.Find(index)!.Id));
        Assert.Equal("c", articles.Find(2)!.Id);
        Assert.Null(articles.Find(8));
    }

    [Fact]
    public void Who_asks_for_the_first_ones_loads_those_and_one_more_of_each_part()
    {
        Part[] parts = [.. Enumerable.Range(0, 5).Select(static part => new Part([.. Enumerable.Range(0, 1000).Select(number => ($"{part}/{number}", (int?)(2000 - number)))]))];
        var articles = Newest(parts);
        Assert.Equal(0, parts.Sum(static part => part.Loaded.Count));

        for (var index = 0; index < 10; index++)
            articles.Find(index);
        Assert.True(parts.Sum(static part => part.Loaded.Count) <= 10 + parts.Length);
    }

    [Fact]
    public void Of_a_part_that_has_none_as_new_as_somebody_asks_for_nothing_is_loaded()
    {
        Part[] decades = [.. Enumerable.Range(0, 20).Select(static decade => new Part([.. Enumerable.Range(0, 100).Select(number => ($"{decade}/{number}", (int?)(100 * (decade + 1) - number)))]))];
        var articles = Newest(decades);

        for (var index = 0; index < 10; index++)
            Assert.Equal($"19/{index}", articles.Find(index)!.Id);
        Assert.Equal([19], Asked());

        articles.Find(150);
        Assert.Equal([18, 19], Asked());

        IEnumerable<int> Asked() => Enumerable.Range(0, decades.Length).Where(decade => decades[decade].IsAsked);
    }

    [Fact]
    public void Many_threads_get_one_order()
    {
        var articles = Newest(new Part([.. Enumerable.Range(0, 500).Select(static number => ($"a{number}", (int?)(3000 - 2 * number)))]), new Part([.. Enumerable.Range(0, 500).Select(static number => ($"b{number}", (int?)(2999 - 2 * number)))]));

        var found = new string[1000];
        Parallel.For(0, 1000, index => found[999 - index] = articles.Find(999 - index)!.Id);
        Assert.Equal(Enumerable.Range(0, 1000).Select(static index => (index % 2 == 0 ? "a" : "b") + (index / 2)), found);
    }

    private static NewestArticles Newest(params Part[] parts) => new([.. parts.Select(static part => new DatedArticles(part.NewestTicks, () =>
    {
        part.IsAsked = true;
        return part;
    }))]);

    /// <summary>Articles by id and year, of which it knows which were asked for.</summary>
    private sealed class Part(params (string Id, int? Year)[] articles) : IReadOnlyList<Article>
    {
        public bool IsAsked { get; set; }

        public HashSet<int> Loaded { get; } = [];

        public long NewestTicks => articles.Max(static article => Date(article.Year)?.UtcTicks) ?? 0;

        public int Count => articles.Length;

        public Article this[int index]
        {
            get
            {
                Loaded.Add(index);
                var (id, year) = articles[index];
                return new Article { Id = id, Slug = id, Title = id, Published = Date(year) };
            }
        }

        public IEnumerator<Article> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private static DateTimeOffset? Date(int? year) => year is { } known ? new DateTimeOffset(known, 1, 1, 0, 0, 0, TimeSpan.Zero) : null;
    }
}
