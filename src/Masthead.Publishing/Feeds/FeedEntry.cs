
namespace Masthead.Publishing.Feeds;

/// <summary>An article as every kind of feed tells it.</summary>
internal sealed class FeedEntry
{
    public FeedEntry(Feed feed, Article article)
    {
        Edition = feed.Edition;
        Article = article;
        Address = Edition.AddressOf(article) ?? Edition.Address;
        Id = IdOf(article);
        Title = NoticeWords.TitleOf(article, feed.Language);
        Byline = BylineNames.Of(article.Byline);
        IsWhole = feed.Options.FullText && article.IsAccessibleForFree != false;
        Html = new EntryHtml(feed, article, IsWhole ? Address : null).ToString();
        Language = string.Equals(article.Language, feed.Language, StringComparison.OrdinalIgnoreCase) ? null : article.Language;
        Origin = Edition.Absolute(article.Syndication?.Url);
    }

    public Edition Edition { get; }

    public Article Article { get; }

    public string Address { get; }

    public string Id { get; }

    public string Title { get; }

    public string? Byline { get; }

    public string Html { get; }

    /// <summary>Whether the text is in it. What readers pay for on the page is not given away beside it.</summary>
    public bool IsWhole { get; }

    /// <summary>Null where it is the feed's.</summary>
    public string? Language { get; }

    /// <summary>Where it was first published, if elsewhere.</summary>
    public string? Origin { get; }

    public IEnumerable<Category> Categories => Category.Of(Article, Edition);

    /// <summary>The pictures, with their addresses.</summary>
    public IEnumerable<(Image Image, string Address)> Images =>
        Article.Images.Select(image => (image, Edition.Absolute(image.Src, Article)!)).Where(static image => image.Item2 is not null);

    /// <summary>
    /// RFC 4151: the site's host, the year of publication, the article's id. It stays when the title, the text or the address changes, so that a reader shows no article twice. One without a date
    /// has its address: a tag needs one.
    /// </summary>
    private string IdOf(Article article)
    {
        if (article.Published is not { } published)
            return Address;

        var id = string.Join('/', article.Id.Split('/').Select(Uri.EscapeDataString));
        return string.Create(null, $"tag:{new Uri(Edition.Address).IdnHost},{published.UtcDateTime.Year:D4}:{id}");
    }
}
