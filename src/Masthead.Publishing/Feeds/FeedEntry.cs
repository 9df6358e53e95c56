
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
        IsWhole = feed.Options.FullText && article.IsAccessibleForFree != false;
        Language = string.Equals(article.Language, feed.Language, StringComparison.OrdinalIgnoreCase) ? null : article.Language;
        Origin = Edition.Absolute(article.Syndication?.Url);
        Images = [.. article.Images.Select(image => (image, Edition.Absolute(image.Src, article)!)).Where(static image => image.Item2 is not null)];
        Html = new EntryHtml(feed, this).ToString();
    }

    public Edition Edition { get; }

    public Article Article { get; }

    public string Address { get; }

    public string Id { get; }

    public string Title { get; }

    public string? Byline => BylineNames.Of(Article.Byline);

    public string Html { get; }

    /// <summary>Whether the text is in it. What readers pay for on the page is not given away beside it.</summary>
    public bool IsWhole { get; }

    /// <summary>Null where it is the feed's.</summary>
    public string? Language { get; }

    /// <summary>Where it was first published, if elsewhere.</summary>
    public string? Origin { get; }

    public IEnumerable<Category> Categories => Category.Of(Article, Edition);

    /// <summary>The pictures, with their addresses.</summary>
    public IReadOnlyList<(Image Image, string Address)> Images { get; }

    /// <summary>
    /// RFC 4151: the site's host, the year of publication, the folder that the site is below, the article's id. It stays when the title, the text or the address changes, so that a reader shows no article twice. One without a date
    /// has its address: a tag needs one.
    /// </summary>
    private string IdOf(Article article)
    {
        if (article.Published is not { } published)
            return Address;

        var id = string.Join('/', article.Id.Split('/').Select(Uri.EscapeDataString));
        return string.Create(null, $"tag:{Edition.Host},{published.UtcDateTime.Year:D4}:{(Edition.PathBase.Length == 0 ? "" : Edition.PathBase[1..] + "/")}{id}");
    }
}
