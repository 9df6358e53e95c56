using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>What was read of the generated tables.</summary>
public abstract partial class ArticleCatalog
{
    private const int PlaceDigits = PackedFormat.GroupDigits + PackedFormat.SlotDigits;

    private Tables? cache;

    private Tables Loaded => cache is { } loaded && loaded.Version == ContentVersion.Current ? loaded : cache = new Tables(ContentVersion.Current);

    private int OwnCount => ArticlesOf(Loaded).Length;

    internal Article Get(int number) => Get(Loaded, number);

    internal Article Posting(int index)
    {
        var loaded = Loaded;
        var postings = loaded.Postings ??= PackedDataAttribute.Of(Postings);
        return Get(loaded, (int)PackedNumbers.Fixed(postings, index * PackedFormat.ArticleDigits, PackedFormat.ArticleDigits));
    }

    private Article Get(Tables loaded, int number) => Volatile.Read(ref ArticlesOf(loaded)[number]) ?? Take(loaded, number);

    private Article Take(Tables loaded, int number)
    {
        var place = number * PlaceDigits;
        var group = Group((int)PackedNumbers.Fixed(loaded.Places!, place, PackedFormat.GroupDigits));
        return loaded.Articles![number] = group.Get((int)PackedNumbers.Fixed(loaded.Places!, place + PackedFormat.GroupDigits, PackedFormat.SlotDigits));
    }

    private Article?[] ArticlesOf(Tables loaded)
    {
        if (Volatile.Read(ref loaded.Articles) is { } articles)
            return articles;

        loaded.Places = PackedDataAttribute.Of(Places);
        articles = new Article?[loaded.Places.Length / PlaceDigits];
        return Interlocked.CompareExchange(ref loaded.Articles, articles, null) ?? articles;
    }

    private ArticleList List((int Start, int Count) postings) => new(this, postings.Start, postings.Count);

    /// <summary>Each is read when it is first needed: a program that shows one article has no use for most.</summary>
    private sealed class Tables(int version)
    {
        public readonly int Version = version;

        public string? Places;

        /// <summary>By number; each of them is its group's.</summary>
        public Article?[]? Articles;

        public ArticleList? All;

        /// <summary>The same, typed with the site's own record; an object, since the record is not known here.</summary>
        public object? AllOf;

        public HashTable? Slugs;

        public HashTable? Addresses;

        public string? Postings;
    }
}
