using System.Globalization;
using System.Text;

namespace Masthead.Publishing;

/// <summary>What stands in the head of an article's page: for search engines, shared links and those who mine texts.</summary>
public static class MetaTags
{
    /// <summary>The tags of an article. Of one that is not out, as a preview shows it, there is one: that it is not to be indexed.</summary>
    /// <param name="edition">The site at the moment.</param>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<MetaTag> Of(Edition edition, Article article)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(article);
        if (!edition.Shows(article))
            return [new MetaTag(MetaTagKind.Name, "robots", "noindex, nofollow")];

        var tags = new List<MetaTag>();
        if (article.NoIndex)
            Name(tags, "robots", "noindex");
        Name(tags, "description", article.Standfirst);
        Name(tags, "author", string.Join(", ", AuthorsOf(article).Select(static author => author.Name)));
        AddAddresses(tags, edition, article);
        AddMining(tags, edition);
        AddOpenGraph(tags, edition, article);
        if (!article.IsPage)
            AddArticle(tags, edition, article);
        AddTwitter(tags, edition, article);
        return tags;
    }

    /// <summary>The same as HTML, a tag in a line.</summary>
    /// <param name="edition">The site at the moment.</param>
    /// <param name="article">The article.</param>
    public static string HtmlOf(Edition edition, Article article)
    {
        var html = new StringBuilder();
        foreach (var tag in Of(edition, article))
        {
            var (start, end) = tag.Kind switch
            {
                MetaTagKind.Link => ("<link rel=\"", "\" href=\""),
                MetaTagKind.Property => ("<meta property=\"", "\" content=\""),
                _ => ("<meta name=\"", "\" content=\""),
            };
            html.Append(start).Append(tag.Name);
            if (tag.Language is { } language)
                html.Append("\" hreflang=\"").Append(AttributeText.Of(language));
            html.Append(end).Append(AttributeText.Of(tag.Content)).Append("\">\n");
        }

        return html.ToString();
    }

    /// <summary>Where it stands, first and in other languages: of those, each names all, itself too, but for what search engines shall leave out.</summary>
    private static void AddAddresses(List<MetaTag> tags, Edition edition, Article article)
    {
        var address = edition.AddressOf(article);
        if (edition.CanonicalOf(article) is { } canonical)
            tags.Add(new MetaTag(MetaTagKind.Link, "canonical", canonical));

        Article[] translations = [.. edition.AlternatesOf(article)];
        if (translations.Length == 0 || address is null)
            return;

        foreach (var translation in translations.Prepend(article))
            tags.Add(new MetaTag(MetaTagKind.Link, "alternate", edition.AddressOf(translation)!, translation.Language));
    }

    /// <summary>The TDM Reservation Protocol of the W3C.</summary>
    private static void AddMining(List<MetaTag> tags, Edition edition)
    {
        if (edition.Publisher.ReservesTextAndDataMining is { } isReserved)
            Name(tags, "tdm-reservation", isReserved ? "1" : "0");
        Name(tags, "tdm-policy", edition.MiningPolicy);
    }

    private static void AddOpenGraph(List<MetaTag> tags, Edition edition, Article article)
    {
        Property(tags, "og:type", article.IsPage ? "website" : "article");
        Property(tags, "og:title", TitleOf(edition, article));
        Property(tags, "og:description", article.Standfirst);
        Property(tags, "og:url", edition.AddressOf(article));
        Property(tags, "og:site_name", edition.Publisher.Name);
        Property(tags, "og:locale", LocaleOf(article.Language));
        foreach (var image in article.Images)
        {
            if (image.Decorative || edition.Absolute(image.Src, on: article) is not { } address)
                continue;

            Property(tags, "og:image", address);
            Property(tags, "og:image:width", image.Width?.ToString(CultureInfo.InvariantCulture));
            Property(tags, "og:image:height", image.Height?.ToString(CultureInfo.InvariantCulture));
            Property(tags, "og:image:alt", image.Alt);
        }
    }

    private static void AddArticle(List<MetaTag> tags, Edition edition, Article article)
    {
        Property(tags, "article:published_time", Time(article.Published));
        Property(tags, "article:modified_time", Time(Dates.Updated(article)));
        foreach (var author in AuthorsOf(article))
            Property(tags, "article:author", edition.AddressOf(author) ?? author.Name);
        Property(tags, "article:section", article.Section?.Name);
        foreach (var tag in article.Tags)
            Property(tags, "article:tag", tag.Name);
    }

    private static void AddTwitter(List<MetaTag> tags, Edition edition, Article article)
    {
        var image = article.Images.FirstOrDefault(image => !image.Decorative && edition.Absolute(image.Src, on: article) is not null);
        Name(tags, "twitter:card", image is null ? "summary" : "summary_large_image");
        Name(tags, "twitter:title", TitleOf(edition, article));
        Name(tags, "twitter:description", article.Standfirst);
        Name(tags, "twitter:image", edition.Absolute(image?.Src, on: article));
        Name(tags, "twitter:image:alt", image?.Alt);
    }

    private static IEnumerable<Author> AuthorsOf(Article article) =>
        article.Byline.Credits.Where(static credit => SchemaNames.PropertyOf(credit) == CreditProperty.Author).Select(static credit => credit.Author);

    /// <summary>A shared link shows little else: that a piece is withdrawn stands in it.</summary>
    private static string TitleOf(Edition edition, Article article) => NoticeWords.TitleOf(article, article.AlternativeTitle ?? article.Title, edition.Site.Language);

    /// <summary>Open Graph wants a territory, which a language alone does not name.</summary>
    private static string? LocaleOf(string language) =>
        language.Split('-') is [var name, { Length: 2 } territory] ? $"{name.ToLowerInvariant()}_{territory.ToUpperInvariant()}" : null;

    private static string? Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static void Name(List<MetaTag> tags, string name, string? content) => Add(tags, MetaTagKind.Name, name, content);

    private static void Property(List<MetaTag> tags, string name, string? content) => Add(tags, MetaTagKind.Property, name, content);

    private static void Add(List<MetaTag> tags, MetaTagKind kind, string name, string? content)
    {
        if (!string.IsNullOrEmpty(content))
            tags.Add(new MetaTag(kind, name, content));
    }
}
