using System.Text;
using System.Text.Encodings.Web;
using Masthead.Publishing;
using Masthead.Publishing.Feeds;
using Masthead.Publishing.Files;

namespace Masthead.AspNetCore;

/// <summary>The head of a page as HTML.</summary>
internal static class HeadHtml
{
    private static readonly (SiteFormats Format, string File, string Type)[] Feeds =
    [
        (SiteFormats.Rss, "/feed.xml", "application/rss+xml"), (SiteFormats.Atom, "/atom.xml", "application/atom+xml"), (SiteFormats.JsonFeed, "/feed.json", "application/feed+json"),
    ];

    public static string Of(MastheadSite site, Article? article, Author? author)
    {
        var edition = site.Edition;
        var html = new StringBuilder();
        if (article is not null)
        {
            html.Append(MetaTags.HtmlOf(edition, article));
            if (!edition.Shows(article))
                return html.ToString();
        }

        var files = site.Options.Files;
        AppendFeeds(html, "", Feed.Of(edition, files.Feed).Title, site);
        if (author is { Id: { } id } && files.FeedsOf.HasFlag(FeedSubjects.Authors) && !Feed.OfAuthor(edition, author, files.FeedOfSubjects).IsEmpty)
            AppendFeeds(html, "/authors/" + Uri.EscapeDataString(id), author.Name, site);

        // The encoder of JsonLd lets no text end the element.
        var data = article is not null ? JsonLd.Of(edition, article) : author is not null ? JsonLd.Of(edition, author) : JsonLd.Of(edition);
        return html.Append("<script type=\"application/ld+json\">").Append(data).Append("</script>\n").ToString();
    }

    private static void AppendFeeds(StringBuilder html, string folder, string title, MastheadSite site)
    {
        foreach (var (format, file, type) in Feeds)
        {
            if (site.Options.Files.Formats.HasFlag(format))
                html.Append("<link rel=\"alternate\" type=\"").Append(type).Append("\" title=\"").Append(HtmlEncoder.Default.Encode(title)).Append("\" href=\"").Append(HtmlEncoder.Default.Encode(site.Edition.Link(folder + file))).Append("\">\n");
        }
    }
}
