using System.Xml;
using Masthead.Publishing.Xml;

namespace Masthead.Publishing.Feeds;

/// <summary>Atom 1.0.</summary>
internal static class AtomWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The format wants a date on everything. What has none gets one that no reader takes for news.</summary>
    private static readonly DateTimeOffset Undated = DateTimeOffset.UnixEpoch;

    public static void Write(Feed feed, string address, Stream output)
    {
        using var writer = XmlFile.Create(output);
        writer.WriteStartDocument();
        writer.WriteStartElement("feed", Namespace);
        writer.WriteAttributeString("xmlns", "media", null, MediaWriter.Namespace);
        writer.WriteAttributeString("xml", "lang", null, XmlCharacters.Clean(feed.Language));
        writer.WriteText("title", feed.Title);
        writer.WriteText("subtitle", feed.Description);
        writer.WriteText("logo", feed.Logo);
        writer.WriteText("id", address);
        writer.WriteText("updated", Dates.Rfc3339(feed.Updated ?? Undated));
        WriteLink(writer, "alternate", feed.HomePage, "text/html");
        WriteLink(writer, "self", address, "application/atom+xml");

        // Of what nobody signs.
        WritePerson(writer, "author", feed.Edition.Name, feed.Edition.Address);
        foreach (var entry in feed.Entries)
            WriteEntry(writer, entry);
        writer.WriteEndDocument();
    }

    private static void WriteEntry(XmlWriter writer, FeedEntry entry)
    {
        var article = entry.Article;
        writer.WriteStartElement("entry");
        if (entry.Language is { } language)
            writer.WriteAttributeString("xml", "lang", null, XmlCharacters.Clean(language));
        writer.WriteText("id", entry.Id);
        WriteTyped(writer, "title", "text", entry.Title);
        WriteLink(writer, "alternate", entry.Address, "text/html");
        if (entry.Origin is { } origin)
            WriteLink(writer, "via", origin, null);
        if (article.Published is { } published)
            writer.WriteText("published", Dates.Rfc3339(published));
        writer.WriteText("updated", Dates.Rfc3339(Dates.Changed(article) ?? Undated));

        WriteAuthors(writer, entry);
        foreach (var category in entry.Categories)
        {
            writer.WriteStartElement("category");
            writer.WriteAttribute("term", category.Name);
            writer.WriteAttribute("scheme", category.Scheme);
            writer.WriteEndElement();
        }

        if (entry.IsWhole)
        {
            WriteTyped(writer, "summary", "text", article.Standfirst);
            WriteTyped(writer, "content", "html", entry.Html);
        }
        else
        {
            WriteTyped(writer, "summary", "html", entry.Html);
        }

        MediaWriter.Write(writer, entry);
        writer.WriteEndElement();
    }

    /// <summary>One author, however many they are: of several, readers show the first or none. One who is alone has their page.</summary>
    private static void WriteAuthors(XmlWriter writer, FeedEntry entry)
    {
        if (entry.Byline is { } byline)
            WritePerson(writer, "author", byline, BylineNames.Authors(entry.Article.Byline).ToArray() is [var only] ? entry.Edition.AddressOf(only) : null);
        foreach (var contributor in BylineNames.Contributors(entry.Article.Byline))
            WritePerson(writer, "contributor", contributor.Name, entry.Edition.AddressOf(contributor));
    }

    private static void WritePerson(XmlWriter writer, string role, string name, string? address)
    {
        writer.WriteStartElement(role);
        writer.WriteText("name", name);
        writer.WriteText("uri", address);
        writer.WriteEndElement();
    }

    private static void WriteLink(XmlWriter writer, string relation, string address, string? type)
    {
        writer.WriteStartElement("link");
        writer.WriteAttribute("rel", relation);
        writer.WriteAttribute("type", type);
        writer.WriteAttribute("href", address);
        writer.WriteEndElement();
    }

    private static void WriteTyped(XmlWriter writer, string name, string type, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;

        writer.WriteStartElement(name);
        writer.WriteAttribute("type", type);
        writer.WriteString(XmlCharacters.Clean(text));
        writer.WriteEndElement();
    }
}
