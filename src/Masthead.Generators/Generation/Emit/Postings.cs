using System.Text;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Generation.Grouping;
using Masthead.Shared;

namespace Masthead.Generators.Generation.Emit;

/// <summary>Lists of articles, newest first, those without a date last: the published ones, then those of each key.</summary>
internal sealed class Postings
{
    private readonly EquatableArray<IndexedArticle> articles;
    private readonly int[] newestFirst;
    private readonly StringBuilder table = new();
    private int count;

    public Postings(EquatableArray<IndexedArticle> articles)
    {
        this.articles = articles;
        newestFirst = [.. Enumerable.Range(0, articles.Count).OrderByDescending(number => articles[number].Row.PublishedTicks ?? long.MinValue).ThenBy(static number => number)];
        foreach (var number in newestFirst)
        {
            if (articles[number].Row.IsListed)
                Add(number);
        }

        PublishedCount = count;
    }

    public int PublishedCount { get; }

    public string Table => table.ToString();

    public KeyedPostings Add(Func<IndexRow, EquatableArray<string>> keysOf)
    {
        var numbersByKey = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var number in newestFirst)
        {
            foreach (var key in keysOf(articles[number].Row))
            {
                if (!numbersByKey.TryGetValue(key, out var numbers))
                    numbersByKey.Add(key, numbers = []);
                numbers.Add(number);
            }
        }

        var keys = new StringBuilder();
        var keyRows = new StringBuilder();
        foreach (var pair in numbersByKey)
        {
            AddRow();
            keys.Append(pair.Key);
            foreach (var number in pair.Value)
                Add(number);
        }

        AddRow();
        return new KeyedPostings(keys.ToString(), keyRows.ToString());

        void AddRow()
        {
            PackedWriter.Fixed(keyRows, keys.Length, PackedFormat.KeyDigits);
            PackedWriter.Fixed(keyRows, count, PackedFormat.KeyDigits);
        }
    }

    private void Add(int number)
    {
        PackedWriter.Fixed(table, number, PackedFormat.ArticleDigits);
        count++;
    }
}

/// <param name="Keys">All keys in ordinal order, one after the other.</param>
/// <param name="Rows">Where each key and its postings begin; a last row ends the others.</param>
internal sealed record KeyedPostings(string Keys, string Rows);
