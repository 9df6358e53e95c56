using System.Text;
using System.Xml;
using Masthead.Publishing.Xml;

namespace Masthead.Publishing.Sitemaps;

/// <summary>One file of a sitemap.</summary>
internal sealed class SitemapWriter : IDisposable
{
    private const string ContentType = "application/xml; charset=utf-8";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string ImageNamespace = "http://www.google.com/schemas/sitemap-image/1.1";
    private const string LinkNamespace = "http://www.w3.org/1999/xhtml";
    private const string NewsNamespace = "http://www.google.com/schemas/sitemap-news/0.9";

    /// <summary>What the format allows one address.</summary>
    private const int MostImages = 1_000;

    private static readonly int End = Encoding.UTF8.GetByteCount("\n</urlset>");

    private readonly MemoryStream output = new();

    private readonly XmlWriter writer;

    private readonly Edition edition;

    private readonly Action<XmlWriter, Edition, SitemapEntry> write;

    private DateTimeOffset? changed;

    public SitemapWriter(Edition edition, Action<XmlWriter, Edition, SitemapEntry> write)
    {
        this.edition = edition;
        this.write = write;
        writer = XmlFile.Create(output);
        writer.WriteStartDocument();
        writer.WriteStartElement("urlset", Namespace);
        writer.WriteAttributeString("xmlns", "image", null, ImageNamespace);
        writer.WriteAttributeString("xmlns", "news", null, NewsNamespace);
        writer.WriteAttributeString("xmlns", "xhtml", null, LinkNamespace);
    }

    /// <summary>How many addresses it has.</summary>
    public int Count { get; private set; }

    /// <returns>False where it would be larger than it may be: it is as it was then. One address always fits.</returns>
    public bool TryWrite(SitemapEntry entry, int maximumBytes)
    {
        writer.Flush();
        var before = output.Length;
        writer.WriteStartElement("url", Namespace);
        writer.WriteText("loc", entry.Address);
        write(writer, edition, entry);
        writer.WriteEndElement();
        writer.Flush();
        if (Count > 0 && output.Length + End > maximumBytes)
        {
            output.SetLength(before);
            return false;
        }

        Count++;
        if (entry.Article is { } article && Dates.Changed(article) is { } date && !(changed >= date))
            changed = date;
        return true;
    }

    /// <summary>Nothing more is written to it.</summary>
    public PublishedFile Finish(string path)
    {
        writer.WriteEndDocument();
        Dispose();
        return new PublishedFile(path, ContentType, output.ToArray(), changed);
    }

    public void Dispose()
    {
        writer.Dispose();
        output.Dispose();
    }

    /// <summary>What any search engine takes: when it changed, its languages, its pictures.</summary>
    public static void WriteAddress(XmlWriter writer, Edition edition, SitemapEntry entry)
    {
        if (entry.Article is not { } article)
            return;

        if (Dates.Changed(article) is { } changed)
            writer.WriteText("lastmod", Dates.Rfc3339(changed));

        (string Language, string? Address)[] others = [.. edition.AlternatesOf(article).Select(other => (other.Language, edition.AddressOf(other)))];
        if (others.Length > 0)
        {
            // Each names all, itself too.
            foreach (var (language, address) in others.Prepend((article.Language, entry.Address)))
            {
                writer.WriteStartElement("xhtml", "link", LinkNamespace);
                writer.WriteAttribute("rel", "alternate");
                writer.WriteAttribute("hreflang", language);
                writer.WriteAttribute("href", address);
                writer.WriteEndElement();
            }
        }

        foreach (var image in article.Images.Select(image => edition.Absolute(image.Src, article)).OfType<string>().Distinct().Take(MostImages))
        {
            writer.WriteStartElement("image", "image", ImageNamespace);
            writer.WriteText("image", "loc", ImageNamespace, image);
            writer.WriteEndElement();
        }
    }

    /// <summary>What those who look for news take.</summary>
    public static void WriteNews(XmlWriter writer, Edition edition, SitemapEntry entry)
    {
        if (entry.Article is not { Published: { } published } article)
            return;

        writer.WriteStartElement("news", "news", NewsNamespace);
        writer.WriteStartElement("news", "publication", NewsNamespace);
        writer.WriteText("news", "name", NewsNamespace, edition.Name);
        writer.WriteText("news", "language", NewsNamespace, NewsLanguage.Of(article.Language, edition.Site.Language));
        writer.WriteEndElement();
        writer.WriteText("news", "publication_date", NewsNamespace, Dates.Rfc3339(published));
        writer.WriteText("news", "title", NewsNamespace, NoticeWords.TitleOf(article, edition.Site.Language));
        writer.WriteEndElement();
    }

    public static PublishedFile WriteIndex(Edition edition, string path, IReadOnlyList<PublishedFile> files)
    {
        using var output = new MemoryStream();
        using (var writer = XmlFile.Create(output))
        {
            writer.WriteStartDocument();
            writer.WriteStartElement("sitemapindex", Namespace);
            foreach (var file in files)
            {
                writer.WriteStartElement("sitemap", Namespace);
                writer.WriteText("loc", edition.Absolute(file.Path));
                if (file.LastModified is { } modified)
                    writer.WriteText("lastmod", Dates.Rfc3339(modified));
                writer.WriteEndElement();
            }

            writer.WriteEndDocument();
        }

        return new PublishedFile(path, ContentType, output.ToArray(), files.Max(static file => file.LastModified));
    }
}
