using Masthead;
using Masthead.Publishing;

namespace Newsroom.Search;

/// <summary>
/// The words of all that is out, prepared once: a search looks words up and weighs what has them all, and nothing that it takes grows with the site except for what it finds.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>A word that is this long is found by its beginning too.</summary>
    private const int ShortestBeginning = 3;

    /// <summary>As many words of a query count.</summary>
    private const int MostWords = 8;

    private readonly IReadOnlyList<Article> articles;

    /// <summary>In ordinal order.</summary>
    private readonly string[] words;

    /// <summary>Of each word the articles that have it, by their number.</summary>
    private readonly Posting[][] postings;

    public SearchIndex(Edition edition)
    {
        articles = edition.Articles;
        var found = new SortedDictionary<string, List<Posting>>(StringComparer.Ordinal);
        for (var number = 0; number < articles.Count; number++)
        {
            foreach (var (word, weight) in WeightedWords.Of(articles[number]))
            {
                if (!found.TryGetValue(word, out var of))
                    found.Add(word, of = []);
                of.Add(new Posting(number, weight));
            }
        }

        words = [.. found.Keys];
        postings = [.. found.Values.Select(static of => of.ToArray())];
    }

    /// <summary>What has all the words, the best first: by what they weigh there, then the newest.</summary>
    public IReadOnlyList<Article> Find(string query)
    {
        Range[] asked = [.. Folded.Words(query).Distinct(StringComparer.Ordinal).Take(MostWords).Select(WordsLike)];
        if (asked.Length == 0)
            return [];

        // The rarest word says what may be found at all.
        Array.Sort(asked, (one, other) => CountOf(one).CompareTo(CountOf(other)));
        var weights = new Dictionary<int, int>();
        foreach (var of in postings.AsSpan(asked[0]))
        {
            foreach (var posting in of)
                weights[posting.Article] = weights.GetValueOrDefault(posting.Article) + posting.Weight;
        }

        foreach (var like in asked.Skip(1))
        {
            foreach (var number in weights.Keys.ToArray())
            {
                if (WeightOf(like, number) is var weight and > 0)
                    weights[number] += weight;
                else
                    weights.Remove(number);
            }
        }

        return [.. weights.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key).Select(pair => articles[pair.Key])];
    }

    /// <summary>The word itself, and those that begin with it.</summary>
    private Range WordsLike(string word)
    {
        var first = FirstNotBefore(word);
        var last = word.Length >= ShortestBeginning ? FirstNotBefore(word + char.MaxValue)
            : first < words.Length && words[first] == word ? first + 1 : first;
        return first..last;
    }

    private int FirstNotBefore(string word)
    {
        var place = Array.BinarySearch(words, word, StringComparer.Ordinal);
        return place < 0 ? ~place : place;
    }

    private int CountOf(Range like)
    {
        var count = 0;
        foreach (var of in postings.AsSpan(like))
            count += of.Length;
        return count;
    }

    private int WeightOf(Range like, int article)
    {
        var weight = 0;
        foreach (var of in postings.AsSpan(like))
        {
            var place = Array.BinarySearch(of, new Posting(article, 0), Posting.ByArticle);
            if (place >= 0)
                weight += of[place].Weight;
        }

        return weight;
    }

    /// <summary>An article that has a word, and how much it is about it.</summary>
    private readonly record struct Posting(int Article, int Weight)
    {
        public static IComparer<Posting> ByArticle { get; } = Comparer<Posting>.Create(static (one, other) => one.Article.CompareTo(other.Article));
    }
}
