extern alias runtime;

using Masthead.Generators.Tests.Harness;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>Many threads at the same first moment: one record of each, and each of them whole.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 32;

    private const int Articles = 200;

    private static readonly TestSite Site = TestSite.Of(
    [
        .. Enumerable.Range(0, Articles).Select(static number => ($"articles/{number % 5}/piece-{number}.yml", $"title: Piece {number}\nslug: piece-{number}\nbyline: [ada, {{ name: Lin {number} }}]\nsection: Section {number % 7}\ntags: [tag {number % 11}, all]\npublished: 2024-01-{1 + number % 28}\ndisclaimers: [views]\nbody: Body {number}\n")),
        ("authors/ada.yml", "name: Ada Byron\nbio: a naval historian\n"),
        ("masthead.yml", "publisher: The Daily Harbour\ndisclaimers: { views: 'The views are those of {author}.' }\n"),
    ]);

    [Fact]
    public void One_record_of_each_and_each_of_them_whole()
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var site = LoadedSite.Of(Site);
            var seen = AllAtOnce(thread => ReadAll(site, seed: thread));

            for (var number = 0; number < Articles; number++)
            {
                var article = seen[0][number];
                Assert.All(seen, articles => Assert.Same(article, articles[number]));
                Assert.Same(seen[0][0].Byline.Credits[0].Author, article.Byline.Credits[0].Author);
                Assert.Same(seen[0].First(other => other.Section == article.Section).Section, article.Section);
            }

            site.Unload();
        }
    }

    /// <summary>Every article by its number, met in an order of the thread's own and by one of several ways.</summary>
    private static Article[] ReadAll(LoadedSite site, int seed)
    {
        var random = new Random(seed);
        var numbers = Enumerable.Range(0, Articles).ToArray();
        random.Shuffle(numbers);
        var all = new Article[Articles];
        foreach (var number in numbers)
        {
            var article = random.Next(3) switch
            {
                0 => site.Call<Article>("Articles", "Find", $"piece-{number}", null),
                1 => site.Article($"_{number % 5}.Piece_{number}"),
                _ => site.All.Single(piece => piece.Slug == $"piece-{number}"),
            };
            Assert.Equal(
                $"{number % 5}/piece-{number} Piece {number} By Ada Byron and Lin {number} Section {number % 7} tag {number % 11},all The views are those of Ada Byron. Body {number}",
                $"{article.Id} {article.Title} {article.Byline} {article.Section!.Name} {string.Join(',', article.Tags.Select(static tag => tag.Name))} {article.Disclaimers[0].Text} {article.Body.Text}");
            all[number] = article;
        }

        Assert.Equal(Articles, site.Call<ArticleList>("Articles", "By", site.Member<Author>("Authors.Ada")).Count);
        Assert.Equal(Articles, site.Call<ArticleList>("Articles", "Tagged", site.Member<Tag>("Tags.All_")).Count);
        return all;
    }

    private static Article[][] AllAtOnce(Func<int, Article[]> read)
    {
        var results = new Article[Threads][];
        var thrown = new Exception?[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                results[number] = read(number);
            }
            catch (Exception exception)
            {
                thrown[number] = exception;
            }
        })).ToArray();

        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
        Assert.All(thrown, Assert.Null);
        return results;
    }
}
