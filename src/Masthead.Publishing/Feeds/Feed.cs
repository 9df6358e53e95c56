namespace Masthead.Publishing.Feeds;

/// <summary>Articles for those who read them elsewhere: as RSS 2.0, Atom or JSON Feed 1.1.</summary>
public sealed class Feed
{
    private readonly string folder;

    private readonly IEnumerable<Article> all;

    private Article[]? articles;

    private Feed(Edition edition, IEnumerable<Article> articles, string? subject, string? homePage, string folder, FeedOptions? options)
    {
        Options = options ?? FeedOptions.Default;
        Edition = edition;
        this.folder = folder;
        Title = Options.Title ?? (subject is null ? edition.Name : $"{edition.Name}: {subject}");
        Description = Options.Description ?? (subject is null ? edition.Publisher.Description : null);
        HomePage = (Options.HomePage is { } page ? AddressOf(page) : homePage) ?? edition.Address;
        Language = Options.Language ?? edition.Site.Language;
        all = Options.Language is { } language ? articles.Where(article => string.Equals(article.Language, language, StringComparison.OrdinalIgnoreCase)) : articles;
    }

    /// <summary>The feed's title.</summary>
    public string Title { get; }

    /// <summary>The page that shows what it holds, absolute.</summary>
    public string HomePage { get; }

    /// <summary>Its language, as a BCP 47 tag. An article in another one says so.</summary>
    public string Language { get; }

    /// <summary>What is in it, newest first.</summary>
    public IReadOnlyList<Article> Articles => articles ??= [.. Options.MaximumItems is { } maximum ? all.Take(maximum) : all];

    /// <summary>Whether nothing is in it: sooner told than what is.</summary>
    public bool IsEmpty => !all.Any();

    /// <summary>When the last of its articles changed; null where none has a date.</summary>
    public DateTimeOffset? Updated => Dates.Changed(Articles);

    /// <summary>A sentence about it, if there is one.</summary>
    public string? Description { get; }

    internal string? Logo => Edition.Absolute(Edition.Publisher.Logo);

    internal Edition Edition { get; }

    internal FeedOptions Options { get; }

    /// <summary>All that a site lists.</summary>
    /// <param name="edition">The site at a moment.</param>
    /// <param name="options">What is in it; <see cref="FeedOptions.Default"/> if null.</param>
    public static Feed Of(Edition edition, FeedOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new Feed(edition, edition.Articles, subject: null, homePage: null, "", options);
    }

    /// <summary>What stands in a section. Of those in <see cref="Edition.Sections"/> alone: an empty feed tells what is coming.</summary>
    /// <param name="edition">The site at a moment.</param>
    /// <param name="section">The section.</param>
    /// <param name="options">What is in it; <see cref="FeedOptions.Default"/> if null.</param>
    public static Feed OfSection(Edition edition, Section section, FeedOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(section);
        return new Feed(edition, edition.In(section), section.Name, homePage: null, $"/sections/{Uri.EscapeDataString(section.Id)}", options);
    }

    /// <summary>What credits an author in any role.</summary>
    /// <param name="edition">The site at a moment.</param>
    /// <param name="author">A registered author, as in <see cref="Edition.Authors"/>.</param>
    /// <param name="options">What is in it; <see cref="FeedOptions.Default"/> if null.</param>
    public static Feed OfAuthor(Edition edition, Author author, FeedOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(author);
        return new Feed(edition, edition.By(author), author.Name, edition.AddressOf(author), $"/authors/{Uri.EscapeDataString(author.Id ?? author.Name)}", options);
    }

    /// <summary>What carries a tag.</summary>
    /// <param name="edition">The site at a moment.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="options">What is in it; <see cref="FeedOptions.Default"/> if null.</param>
    public static Feed OfTag(Edition edition, Tag tag, FeedOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(tag);
        return new Feed(edition, edition.Tagged(tag), tag.Name, homePage: null, $"/tags/{Uri.EscapeDataString(tag.Id)}", options);
    }

    /// <summary>RSS 2.0.</summary>
    /// <param name="path">Where the file is on the site, which it says of itself; null for <c>/feed.xml</c>, and that below <c>/sections/…</c>, <c>/authors/…</c> or <c>/tags/…</c>.</param>
    public PublishedFile ToRss(string? path = null) => ToFile(path ?? $"{folder}/feed.xml", "application/rss+xml; charset=utf-8", WriteRss);

    /// <summary>Atom 1.0.</summary>
    /// <param name="path">Where the file is on the site; null for <c>/atom.xml</c>, or that below the folder that <see cref="ToRss"/> names.</param>
    public PublishedFile ToAtom(string? path = null) => ToFile(path ?? $"{folder}/atom.xml", "application/atom+xml; charset=utf-8", WriteAtom);

    /// <summary>JSON Feed 1.1.</summary>
    /// <param name="path">Where the file is on the site; null for <c>/feed.json</c>, or that below the folder that <see cref="ToRss"/> names.</param>
    public PublishedFile ToJsonFeed(string? path = null) => ToFile(path ?? $"{folder}/feed.json", "application/feed+json; charset=utf-8", WriteJsonFeed);

    /// <summary>RSS 2.0, article by article: what is written is not kept.</summary>
    /// <param name="output">Where to; it stays open. It is written to synchronously, which the body of an answer of ASP.NET Core takes only where it is told to.</param>
    /// <param name="path">Where it can be had on the site.</param>
    public void WriteRss(Stream output, string path) => RssWriter.Write(this, AddressOf(path), output);

    /// <summary>Atom 1.0, article by article.</summary>
    /// <inheritdoc cref="WriteRss"/>
    public void WriteAtom(Stream output, string path) => AtomWriter.Write(this, AddressOf(path), output);

    /// <summary>JSON Feed 1.1, article by article.</summary>
    /// <inheritdoc cref="WriteRss"/>
    public void WriteJsonFeed(Stream output, string path) => JsonFeedWriter.Write(this, AddressOf(path), output);

    internal IEnumerable<FeedEntry> Entries => Articles.Select(article => new FeedEntry(this, article));

    private string AddressOf(string path) =>
        Edition.Absolute(path) ?? throw new ArgumentException($"'{path}' is no address on a site: write a path that begins with '/'.", nameof(path));

    private PublishedFile ToFile(string path, string contentType, Action<Stream, string> write)
    {
        using var output = new MemoryStream();
        write(output, path);
        return new PublishedFile(path, contentType, output.ToArray(), Updated);
    }
}
