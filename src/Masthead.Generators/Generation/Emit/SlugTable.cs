using System.Text;
using Masthead.Generators.Generation.Grouping;
using Masthead.Generators.Text;
using Masthead.Shared;

namespace Masthead.Generators.Generation.Emit;

/// <summary>The hash table from slugs to articles, half empty at least: open addressing, linear probing.</summary>
internal static class SlugTable
{
    public static string Of(EquatableArray<IndexedArticle> articles)
    {
        var size = 2;
        while (size < articles.Count * 2)
            size *= 2;

        var numbers = new int[size];
        var hashes = new uint[size];
        for (var number = 0; number < articles.Count; number++)
        {
            var hash = StableHash.Of(articles[number].Row.Slug);
            var place = hash & (uint)(size - 1);
            while (numbers[place] != 0)
                place = (place + 1) & (uint)(size - 1);
            (numbers[place], hashes[place]) = (number + 1, hash);
        }

        var table = new StringBuilder(size * (PackedFormat.HashDigits + PackedFormat.ArticleDigits));
        for (var place = 0; place < size; place++)
        {
            PackedWriter.Fixed(table, hashes[place], PackedFormat.HashDigits);
            PackedWriter.Fixed(table, numbers[place], PackedFormat.ArticleDigits);
        }

        return table.ToString();
    }
}
