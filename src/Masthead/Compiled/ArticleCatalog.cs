using System.ComponentModel;
using System.Text;
using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>Finds articles by number, by slug, by address and by what they have in common, from tables that generated code holds.</summary>
/// <remarks>An article's number is its place in the ordinal order of ids.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class ArticleCatalog
{
    /// <summary>A group of articles.</summary>
    /// <param name="number">Zero-based.</param>
    protected abstract ArticleGroup Group(int number);

    /// <summary>For each article its group (two digits) and its slot in it (three digits).</summary>
    /// <remarks>This and the next three: a method whose <see cref="PackedDataAttribute"/> holds the table. Read once.</remarks>
    protected abstract Action Places { get; }

    /// <summary>For each article the hash of its slug, six digits.</summary>
    protected abstract Action Slugs { get; }

    /// <summary>For each address, then for each alias its hash, six digits, and the article's number, four digits.</summary>
    protected abstract Action Addresses { get; }

    /// <summary>Numbers of articles, four digits each: first the published ones, then those of each author, section and tag, newest first.</summary>
    protected abstract Action Postings { get; }

    /// <summary>How many of the postings are the published articles.</summary>
    protected abstract int PublishedCount { get; }

    /// <summary>When the newest of all articles is dated, in UTC ticks; 0 where none is.</summary>
    protected abstract long NewestTicks { get; }

    /// <summary>The postings of each author who is credited.</summary>
    protected abstract KeyTable Authors { get; }

    /// <summary>The postings of each section.</summary>
    protected abstract KeyTable Sections { get; }

    /// <summary>The postings of each tag.</summary>
    protected abstract KeyTable Tags { get; }

    /// <summary>Every article that is compiled in, by id; behind those of the project those of each library.</summary>
    /// <remarks>The same list each time until the content is another one, so that what is made of it can be kept for as long.</remarks>
    public ArticleList All => Loaded.All ??= new ArticleList(this);

    /// <summary>The same of the record that the articles have: one list too.</summary>
    /// <typeparam name="T">The record that generated code has for all of them.</typeparam>
    public ArticleList<T> AllOf<T>()
        where T : Article
    {
        var loaded = Loaded;
        if (loaded.AllOf is not ArticleList<T> all)
            loaded.AllOf = all = new ArticleList<T>(All);
        return all;
    }

    /// <summary>What is published, due and has a page, newest first; pages of the site itself are no pieces (<see cref="Article.IsPage"/>), and what is unlisted is in no list (<see cref="Article.IsUnlisted"/>).</summary>
    /// <param name="clock">Tells what is due.</param>
    public ArticleList Published(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.GetUtcNow();
        return Newest(now, static (catalog, now) => catalog.OwnPublished(now));
    }

    private ArticleList OwnPublished(DateTimeOffset now)
    {
        // Newest first, those without a date last: what is due is a tail, and nearly all of it. Looked for from the front in steps that double, then by halves.
        var all = new ArticleList(this, start: 0, PublishedCount);
        int low = 0, high = 0;
        for (var step = 1; high < all.Count && all[high].Published > now; step *= 2)
            (low, high) = (high + 1, high + step);
        high = Math.Min(high, all.Count);
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
        return author.Id is not { } id ? new ArticleList(this, 0, 0) : Newest(id, static (catalog, id) => catalog.List(catalog.Authors.Find(id)));
    }

    /// <summary>The articles of a section, newest first.</summary>
    /// <param name="section">The section.</param>
    public ArticleList In(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Newest(section.Id, static (catalog, id) => catalog.List(catalog.Sections.Find(id)));
    }

    /// <summary>The articles with a tag, newest first.</summary>
    /// <param name="tag">The tag.</param>
    public ArticleList Tagged(Tag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Newest(tag.Id, static (catalog, id) => catalog.List(catalog.Tags.Find(id)));
    }

    /// <summary>The article with a slug, of several the newest; null where there is none.</summary>
    /// <param name="slug">Compared exactly, except that an accent may stand in its letter or behind it.</param>
    /// <param name="language">A BCP 47 tag; where it is null and the slug has several languages, that of the first id.</param>
    public Article? Find(string slug, string? language = null) => Newest(slug, language, now: null);

    /// <summary>The article at an address, or the one that an alias leads to, which <see cref="Article.IsAt"/> tells apart; null where there is none. Drafts and embargoed ones included.</summary>
    /// <param name="url">A path, as a route has it or as it stands in a link: percent-encoded or not; a slash at either end, the case of ASCII letters, a query and a fragment do not count.</param>
    public Article? At(string url) => At(url, now: null);

    /// <summary>The article at an address, or the one that an alias leads to, if a site may show it now; null where there is none, or it is a draft, withheld or under embargo.</summary>
    /// <param name="url">As <see cref="At(string)"/> takes it.</param>
    /// <param name="clock">Tells what is due.</param>
    public Article? PublishedAt(string url, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return At(url, clock.GetUtcNow());
    }

    /// <summary>The article with an id; null where there is none.</summary>
    /// <param name="id">Compared exactly, except that an accent may stand in its letter or behind it.</param>
    public Article? FindById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        id = UnicodeForm.Composed(id);
        return First(id, static (catalog, id) => catalog.OwnById(id));
    }

    private Article? OwnById(string id)
    {
        var loaded = Loaded;

        // Of two files with one id, which the build reports, the first.
        int low = 0, high = OwnCount;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = string.CompareOrdinal(Get(loaded, middle).Id, id) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < OwnCount && Get(loaded, low) is { } article && article.Id == id ? article : null;
    }

    /// <summary>The newest article with a slug that a site may show now; null where there is none, as for drafts, withheld pieces, those under embargo and those without a page.</summary>
    /// <param name="slug">Compared exactly, except that an accent may stand in its letter or behind it.</param>
    /// <param name="clock">Tells what is due.</param>
    /// <param name="language">A BCP 47 tag; where it is null and the slug has several languages, that of the first id.</param>
    public Article? FindPublished(string slug, TimeProvider clock, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return Newest(slug, language, clock.GetUtcNow());
    }

    /// <summary>The newest one that is at a moment to be shown, or, where that is null, whichever there is.</summary>
    private Article? Newest(string slug, string? language, DateTimeOffset? now)
    {
        ArgumentNullException.ThrowIfNull(slug);
        slug = UnicodeForm.Composed(slug);
        var newest = OwnNewest(slug, language, now);
        for (var number = 0; number < LibraryCount; number++)
        {
            if (Other(number).OwnNewest(slug, language ?? newest?.Language, now) is { } article && (newest is null || Nullable.Compare(article.Published, newest.Published) > 0))
                newest = article;
        }

        return newest;
    }

    private Article? OwnNewest(string slug, string? language, DateTimeOffset? now)
    {
        var loaded = Loaded;
        var slugs = loaded.Slugs ??= new HashTable(PackedDataAttribute.Of(Slugs), haveNumbers: false);
        var hash = StableHash.Of(slug);
        Article? newest = null;
        for (var place = slugs.First(hash); !slugs.IsEmpty(place); place = slugs.Next(place))
        {
            if (slugs.HashAt(place) != hash)
                continue;

            var article = Get(loaded, slugs.NumberAt(place));
            if (article.Slug == slug
                && string.Equals(article.Language, language ?? newest?.Language ?? article.Language, StringComparison.OrdinalIgnoreCase)
                && (now is not { } moment || (article.HasPage && article.IsPublished(moment)))
                && (newest is null || Nullable.Compare(article.Published, newest.Published) > 0))
            {
                newest = article;
            }
        }

        return newest;
    }

    private Article? At(string url, DateTimeOffset? now)
    {
        ArgumentNullException.ThrowIfNull(url);
        foreach (var address in new AddressForms(url, isExact: false))
        {
            if (First((address, now), static (catalog, asked) => catalog.At(asked.address, asked.now)) is { } article)
                return article;
        }

        // With accents apart from their letters, as an address has them that was copied from a file's name.
        var decoded = HasEncodedLetters(url) ? WithLetters(url) : url;
        if (UnicodeForm.Composed(decoded) is var composed && composed == decoded)
            return null;
        foreach (var address in new AddressForms(composed, isExact: false))
        {
            if (First((address, now), static (catalog, asked) => catalog.At(asked.address, asked.now)) is { } article)
                return article;
        }

        return null;
    }

    /// <summary>Of more than ASCII.</summary>
    private static bool HasEncodedLetters(string url)
    {
        for (var place = 0; place + 2 < url.Length; place++)
        {
            if (IsEncodedLetter(url, place))
                return true;
        }

        return false;
    }

    private static bool IsEncodedLetter(string url, int place) => place + 2 < url.Length && url[place] == '%' && url[place + 1] > '7';

    /// <summary>The letters of more than ASCII as they are. Of ASCII an encoded slash stays one, and so does what would end the path.</summary>
    private static string WithLetters(string url)
    {
        var decoded = new StringBuilder(url.Length);
        for (var place = 0; place < url.Length;)
        {
            var end = place;
            while (IsEncodedLetter(url, end))
                end += 3;
            if (end > place)
                decoded.Append(Uri.UnescapeDataString(url[place..end]));
            else
                decoded.Append(url[end++]);
            place = end;
        }

        return decoded.ToString();
    }

    private Article? At(AddressReader address, DateTimeOffset? now)
    {
        var loaded = Loaded;
        var addresses = loaded.Addresses ??= new HashTable(PackedDataAttribute.Of(Addresses), haveNumbers: true);
        var hash = address.Hash();
        for (var place = addresses.First(hash); !addresses.IsEmpty(place); place = addresses.Next(place))
        {
            if (addresses.HashAt(place) != hash)
                continue;

            var article = Get(loaded, addresses.NumberAt(place));
            if ((now is not { } moment || article.IsPublished(moment)) && LeadsTo(article, address))
                return article;
        }

        return null;
    }

    private static bool LeadsTo(Article article, AddressReader address)
    {
        if (address.IsAs(new AddressReader(article.Url)))
            return true;

        foreach (var alias in article.Aliases)
        {
            if (address.IsAs(new AddressReader(alias)))
                return true;
        }

        return false;
    }
}
