using System.ComponentModel;
using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>Finds articles by number, by slug and by what they have in common, from tables that generated code holds.</summary>
/// <remarks>An article's number is its place in the ordinal order of ids.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleCatalog : IContentCache
{
    private Tables? cache;

    /// <summary>A group of articles.</summary>
    /// <param name="number">Zero-based.</param>
    protected abstract ArticleGroup Group(int number);

    /// <summary>For each article its group (two digits) and its slot in it (three digits). Read once.</summary>
    protected abstract string LoadPlaces();

    /// <summary>A hash table with open addressing and linear probing: the slug's hash (six digits) and the article's number plus one (four digits). Its size is a power of two. Read once.</summary>
    protected abstract string LoadSlugs();

    /// <summary>Numbers of articles, four digits each: first the published ones, then those of each author, section and tag, newest first. Read once.</summary>
    protected abstract string LoadPostings();

    /// <summary>How many of the postings are the published articles.</summary>
    protected abstract int PublishedCount { get; }

    /// <summary>The postings of each author who is credited.</summary>
    protected abstract KeyTable Authors { get; }

    /// <summary>The postings of each section.</summary>
    protected abstract KeyTable Sections { get; }

    /// <summary>The postings of each tag.</summary>
    protected abstract KeyTable Tags { get; }

    /// <summary>Every article that is compiled in, by id.</summary>
    public ArticleList All => new(this, start: -1, Loaded.Places.Length / PlaceDigits);

    /// <summary>What is published and due, newest first.</summary>
    /// <param name="clock">Tells what is due.</param>
    public ArticleList Published(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.GetUtcNow();
        var all = new ArticleList(this, start: 0, PublishedCount);

        // Newest first, those without a date last: what is due is a tail.
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (all[middle].Published > now)
                low = middle + 1;
            else
                high = middle;
        }

        return new ArticleList(this, low, all.Count - low);
    }

    /// <summary>The articles that credit an author in any role, newest first.</summary>
    /// <param name="author">A registered author.</param>
    public ArticleList By(Author author)
    {
        ArgumentNullException.ThrowIfNull(author);
        return author.Id is null ? new ArticleList(this, 0, 0) : List(Authors.Find(author.Id));
    }

    /// <summary>The articles of a section, newest first.</summary>
    /// <param name="section">The section.</param>
    public ArticleList In(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return List(Sections.Find(section.Id));
    }

    /// <summary>The articles with a tag, newest first.</summary>
    /// <param name="tag">The tag.</param>
    public ArticleList Tagged(Tag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return List(Tags.Find(tag.Id));
    }

    /// <summary>The article with a slug; null where there is none.</summary>
    /// <param name="slug">Compared exactly.</param>
    /// <param name="language">A BCP 47 tag; where it is null and the slug has several languages, the first id.</param>
    public Article? Find(string slug, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var slugs = Loaded.Slugs;
        var mask = slugs.Length / SlugDigits - 1;
        var hash = StableHash.Of(slug);
        for (var place = (int)(hash & (uint)mask); ; place = (place + 1) & mask)
        {
            var number = (int)PackedNumbers.Fixed(slugs, place * SlugDigits + PackedFormat.HashDigits, PackedFormat.ArticleDigits) - 1;
            if (number < 0)
                return null;
            if (PackedNumbers.Fixed(slugs, place * SlugDigits, PackedFormat.HashDigits) != hash)
                continue;

            var article = Get(number);
            if (article.Slug == slug && (language is null || string.Equals(article.Language, language, StringComparison.OrdinalIgnoreCase)))
                return article;
        }
    }

    /// <summary>The article with an id; null where there is none.</summary>
    /// <param name="id">Compared exactly.</param>
    public Article? FindById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int low = 0, high = All.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var article = Get(middle);
            var order = string.CompareOrdinal(article.Id, id);
            if (order == 0)
                return article;

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The article with a slug if a site may show it now; null where there is none, or it is a draft, withheld or under embargo.</summary>
    /// <param name="slug">Compared exactly.</param>
    /// <param name="clock">Tells what is due.</param>
    /// <param name="language">A BCP 47 tag; where it is null and the slug has several languages, the first id.</param>
    public Article? FindPublished(string slug, TimeProvider clock, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return Find(slug, language) is { } article && article.IsPublished(clock.GetUtcNow()) ? article : null;
    }

    internal Article Get(int number)
    {
        var places = Loaded.Places;
        var group = (int)PackedNumbers.Fixed(places, number * PlaceDigits, PackedFormat.GroupDigits);
        return Group(group).Get((int)PackedNumbers.Fixed(places, number * PlaceDigits + PackedFormat.GroupDigits, PackedFormat.SlotDigits));
    }

    internal Article Posting(int index) =>
        Get((int)PackedNumbers.Fixed(Loaded.Postings, index * PackedFormat.ArticleDigits, PackedFormat.ArticleDigits));

    private const int PlaceDigits = PackedFormat.GroupDigits + PackedFormat.SlotDigits;

    private const int SlugDigits = PackedFormat.HashDigits + PackedFormat.ArticleDigits;

    private Tables Loaded => cache ?? Load();

    void IContentCache.Clear() => cache = null;

    private Tables Load()
    {
        var loaded = new Tables(LoadPlaces(), LoadSlugs(), LoadPostings());
        cache = loaded;
        ContentCaches.Register(this);
        return loaded;
    }

    private ArticleList List((int Start, int Count) postings) => new(this, postings.Start, postings.Count);

    private sealed record Tables(string Places, string Slugs, string Postings);
}
