using System.Xml;
using Masthead.Publishing.Html;
using Masthead.Publishing.Xml;

namespace Masthead.Publishing.Feeds;

/// <summary>RSS 2.0, with what readers know beside it. They go by the letters of a prefix, so all are declared on the feed.</summary>
internal static class RssWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Core = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";

    /// <summary>What the format takes for a picture of the feed.</summary>
    private static readonly string[] Pictures = [".gif", ".jpeg", ".jpg", ".png"];

    public static void Write(Feed feed, string address, Stream output)
    {
        using var writer = XmlFile.Create(output);
        writer.WriteStartDocument();
        writer.WriteStartElement("rss");
        writer.WriteAttributeString("version", "2.0");
        writer.WriteAttributeString("xmlns", "atom", null, Atom);
        writer.WriteAttributeString("xmlns", "content", null, Content);
        writer.WriteAttributeString("xmlns", "dc", null, Core);
        writer.WriteAttributeString("xmlns", "dcterms", null, Terms);
        writer.WriteAttributeString("xmlns", "media", null, MediaWriter.Namespace);
        writer.WriteStartElement("channel");
        WriteChannel(writer, feed, address);
        foreach (var entry in feed.Entries)
            WriteItem(writer, entry);
        writer.WriteEndDocument();
    }

    private static void WriteChannel(XmlWriter writer, Feed feed, string address)
    {
        writer.WriteText("title", feed.Title);
        writer.WriteText("link", feed.HomePage);
        writer.WriteText("description", feed.Description ?? feed.Title);
        writer.WriteText("language", feed.Language);
        if (feed.Updated is { } updated)
            writer.WriteText("lastBuildDate", Dates.Rfc822(updated));

        if (feed.Logo is { } logo && Pictures.Any(ending => logo.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            writer.WriteStartElement("image");
            writer.WriteText("url", logo);
            writer.WriteText("title", feed.Title);
            writer.WriteText("link", feed.HomePage);
            writer.WriteEndElement();
        }

        writer.WriteStartElement("atom", "link", Atom);
        writer.WriteAttribute("rel", "self");
        writer.WriteAttribute("type", "application/rss+xml");
        writer.WriteAttribute("href", address);
        writer.WriteEndElement();
    }

    private static void WriteItem(XmlWriter writer, FeedEntry entry)
    {
        var article = entry.Article;
        writer.WriteStartElement("item");
        writer.WriteText("title", entry.Title);
        writer.WriteText("link", entry.Address);

        writer.WriteStartElement("guid");
        writer.WriteAttribute("isPermaLink", "false");
        writer.WriteString(entry.Id);
        writer.WriteEndElement();

        WriteDates(writer, article);
        writer.WriteText("dc", "creator", Core, entry.Byline);
        writer.WriteText("dc", "language", Core, entry.Language);
        writer.WriteText("dc", "source", Core, entry.Origin);
        foreach (var category in entry.Categories)
        {
            writer.WriteStartElement("category");
            writer.WriteAttribute("domain", category.Scheme);
            writer.WriteString(XmlCharacters.Clean(category.Name));
            writer.WriteEndElement();
        }

        // A description is HTML, also where it is one sentence. Validators ask for one before the text: without a sentence the text is it too, since some readers look for that in the other alone.
        if (entry.IsWhole)
        {
            writer.WriteText("description", string.IsNullOrWhiteSpace(article.Standfirst) ? entry.Html : HtmlText.Escape(article.Standfirst));
            writer.WriteText("content", "encoded", Content, entry.Html);
        }
        else
        {
            writer.WriteText("description", entry.Html);
        }

        MediaWriter.Write(writer, entry);
        writer.WriteEndElement();
    }

    private static void WriteDates(XmlWriter writer, Article article)
    {
        if (article.Published is { } published)
            writer.WriteText("pubDate", Dates.Rfc822(published));
        if (Dates.Updated(article) is not { } updated)
            return;

        writer.WriteText("dcterms", "modified", Terms, Dates.Rfc3339(updated));
        writer.WriteText("atom", "updated", Atom, Dates.Rfc3339(updated));
    }
}
