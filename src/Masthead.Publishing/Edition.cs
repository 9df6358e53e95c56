namespace Masthead.Publishing;

/// <summary>
/// A site as readers may see it at one moment: what is written for them is written from here. It alone decides what may come out; drafts, withheld pieces, those under embargo and those whose
/// files have errors never do, whichever reference leads to them.
/// </summary>
public sealed class Edition
{
    private readonly Dictionary<string, Article> byId;

    private readonly Addresses addresses;

    private Author[]? authors;

    private Section[]? sections;

    /// <summary>The site at a moment.</summary>
    /// <param name="site">The site: <c>Publication.Site</c> of the generated classes.</param>
    /// <param name="now">The moment: what is dated later is under embargo.</param>
    /// <param name="address">The site's own address, where it is another one than <c>publisher: { url: … }</c> of masthead.yml says.</param>
    /// <exception cref="ArgumentException">There is no address that begins with <c>http://</c> or <c>https://</c>.</exception>
    public Edition(SiteContent site, DateTimeOffset now, string? address = null)
    {
        ArgumentNullException.ThrowIfNull(site);
        addresses = new Addresses(address ?? site.Publisher.Url);
        Site = site;
        Now = now;

        byId = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in site.Articles)
        {
            if (article.IsPublished(now))
                byId.TryAdd(article.Id, article);
        }

        Article[] pages = [.. byId.Values.Where(static article => article.HasPage).OrderByDescending(static article => article.Published).ThenBy(static article => article.Id, StringComparer.Ordinal)];
        Articles = [.. pages.Where(static article => article is { IsPage: false, IsUnlisted: false })];
        Pages = [.. pages.Where(static article => article is { IsPage: true, IsUnlisted: false })];
        Reachable = [.. Articles, .. Pages, .. pages.Where(static article => article.IsUnlisted)];
        Until = FindUntil();
    }

    /// <summary>All that the site holds, whether or not it is out.</summary>
    public SiteContent Site { get; }

    /// <summary>The moment.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>From when on the same content is another edition: the next article is due, or one is no longer among the news of <see cref="Sitemaps.Sitemap.WriteNews"/>. Until then all that is written of this one says the same. The end of time where nothing is to come.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>The address of a page about an author, where the site has one: a path or an absolute address. Without it, an author's own <see cref="Author.Url"/> is the page.</summary>
    public Func<Author, string?>? AuthorPage { get; init; }

    /// <summary>Who publishes.</summary>
    public Publisher Publisher => Site.Publisher;

    /// <summary>The site's address, absolute.</summary>
    public string Address => addresses.Site;

    /// <summary>The folder that the site is below: <c>/paper</c> of <c>https://example.org/paper</c>, and nothing at its host's root. What ASP.NET Core calls by the same name.</summary>
    public string PathBase => addresses.PathBase;

    /// <summary>The host of that, in ASCII.</summary>
    internal string Host => addresses.Host;

    /// <summary>What the site is called where a format wants a name: the publisher's, and by its host where masthead.yml names nobody.</summary>
    internal string Name => Publisher.Name.Length > 0 ? Publisher.Name : Host;

    /// <summary>What a site may list: published or retracted, due, with a page, not unlisted; newest first, those without a date last.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The pages of the site itself that are out, such as its imprint.</summary>
    public IReadOnlyList<Article> Pages { get; }

    /// <summary>All that is out and has a page: the articles, the pages of the site itself, and what is unlisted, which nothing that is written of the site may lead to.</summary>
    public IReadOnlyList<Article> Reachable { get; }

    /// <summary>The registered authors of whom something is listed. One of whom nothing is out yet would tell what is coming.</summary>
    public IEnumerable<Author> Authors => authors ??= ListedAuthors();

    /// <summary>The sections in which something is listed.</summary>
    public IEnumerable<Section> Sections => sections ??= ListedSections();

    /// <summary>What is listed and credits an author in any role, newest first.</summary>
    /// <param name="author">A registered author, or one written inline, who is compared by value.</param>
    public IEnumerable<Article> By(Author author)
    {
        ArgumentNullException.ThrowIfNull(author);
        return Articles.Where(article => article.Byline.Credits.Any(credit => author.Id is null ? credit.Author == author : credit.Author.Id == author.Id));
    }

    /// <summary>What is listed in a section, newest first.</summary>
    /// <param name="section">The section.</param>
    public IEnumerable<Article> In(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Articles.Where(article => article.Section?.Id == section.Id);
    }

    /// <summary>What is listed with a tag, newest first.</summary>
    /// <param name="tag">The tag.</param>
    public IEnumerable<Article> Tagged(Tag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Articles.Where(article => article.Tags.Any(carried => carried.Id == tag.Id));
    }

    /// <summary>Whether an article may come out: published or retracted, due, and without errors in its file. Every writer asks.</summary>
    /// <param name="article">Any article, of the site or not.</param>
    public bool Shows(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.IsPublished(Now);
    }

    /// <summary>The article that a reference leads to, if it is out; null otherwise.</summary>
    /// <param name="reference">A translation, a piece of a series, a field of the site's own.</param>
    public Article? Find(ArticleRef reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return byId.GetValueOrDefault(reference.Id);
    }

    /// <summary>The same piece in other languages, as far as it is out and anything may lead to it.</summary>
    internal IEnumerable<Article> TranslationsOf(Article article) => article.Translations.Select(Find).OfType<Article>().Where(static translation => !translation.IsUnlisted);

    /// <summary>The same for search engines: those that have a page, none where they shall leave one of the two out.</summary>
    internal IEnumerable<Article> AlternatesOf(Article article) => article.NoIndex ? [] : TranslationsOf(article).Where(static translation => translation is { HasPage: true, NoIndex: false });

    /// <summary>The absolute address of an article; null where it has no page.</summary>
    /// <param name="article">The article.</param>
    public string? AddressOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.HasPage ? addresses.Absolute(article.Url) : null;
    }

    /// <summary>Where a piece is first to be found: as its file says, by an address or a path of the site, else its own page. A name without a scheme is neither.</summary>
    internal string? CanonicalOf(Article article) =>
        (article.Syndication?.Canonical is { } canonical ? canonical.StartsWith('/') ? Absolute(canonical) : Addresses.OfTheWeb(canonical) : null) ?? AddressOf(article);

    /// <summary>Whether the page of an article is on this site: a file may give an absolute address, which leads to another one.</summary>
    /// <param name="article">The article.</param>
    public bool HasPageOf(Article article) => IsOfSite(AddressOf(article));

    /// <summary>The absolute address of the page about an author: <see cref="AuthorPage"/>, else the author's own; null where there is neither.</summary>
    /// <param name="author">The author.</param>
    public string? AddressOf(Author author)
    {
        ArgumentNullException.ThrowIfNull(author);
        var page = author.Id is null ? null : AuthorPage?.Invoke(author);
        return Absolute(page ?? author.Url);
    }

    /// <summary>An address made absolute, percent-encoded; null where it is none, or none of the web (<c>javascript:</c>).</summary>
    /// <param name="address">A path or an address, as written.</param>
    /// <param name="on">The article that an address without a slash at its start is meant from.</param>
    public string? Absolute(string? address, Article? on = null) =>
        address is null ? null : addresses.Absolute(address, on is { HasPage: true } ? on.Url : null);

    /// <summary>An address as a page of the site links to it, and a route leads on to it: a path with <see cref="PathBase"/> before it. An absolute address, and what is relative to the page, stays as it is.</summary>
    /// <param name="address">A path or an address: <see cref="Article.Url"/>.</param>
    public string Link(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return SitePaths.Below(PathBase, address);
    }

    /// <summary>Whether an absolute address is one of this site.</summary>
    internal bool IsOfSite(string? address) => address is not null && addresses.IsOfSite(address);

    /// <summary>Of JSON-LD, once it was written.</summary>
    internal byte[]? PublisherJson { get; set; }

    /// <summary>Where the terms of text and data mining stand; null where it is not reserved, or nothing says on which terms.</summary>
    internal string? MiningPolicy
    {
        get
        {
            foreach (var policy in Publisher.Policies)
            {
                if (policy.Kind == PolicyKind.TextAndDataMining && Publisher.ReservesTextAndDataMining == true)
                    return Absolute(policy.Url);
            }

            return null;
        }
    }

    private DateTimeOffset FindUntil()
    {
        var first = DateTimeOffset.MaxValue;
        foreach (var article in Site.Articles)
        {
            if (article.Published is not { } published)
                continue;

            var next = published > Now ? published : Sitemaps.Sitemap.IsNews(article, Now) ? Sitemaps.Sitemap.StaysNewsUntil(published) : first;
            if (next < first)
                first = next;
        }

        return first;
    }

    /// <summary>One look through all articles, and not one for each author.</summary>
    private Author[] ListedAuthors()
    {
        var credited = Articles.SelectMany(static article => article.Byline.Credits).Select(static credit => credit.Author.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. Site.Authors.Where(author => author.Id is { } id ? credited.Contains(id) : By(author).Any())];
    }

    private Section[] ListedSections()
    {
        var listed = Articles.Select(static article => article.Section?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. Site.Sections.Where(section => listed.Contains(section.Id))];
    }

    /// <summary>What every writer begins with.</summary>
    internal void MustShow(Article article)
    {
        if (!Shows(article))
            throw new ArgumentException($"The article '{article.Id}' is not out at {Now:O}: ask Edition.Shows first, or take it from Edition.Articles.", nameof(article));
    }
}
