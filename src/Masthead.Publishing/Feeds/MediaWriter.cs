using System.Globalization;
using System.Xml;
using Masthead.Publishing.Xml;

namespace Masthead.Publishing.Feeds;

/// <summary>The pictures of an article with who made them, by Media RSS, which both RSS and Atom are read with.</summary>
internal static class MediaWriter
{
    public const string Namespace = "http://search.yahoo.com/mrss/";

    public static void Write(XmlWriter writer, FeedEntry entry)
    {
        foreach (var (image, address) in entry.Images)
        {
            writer.WriteStartElement("media", "content", Namespace);
            writer.WriteAttribute("url", address);
            writer.WriteAttribute("medium", "image");
            writer.WriteAttribute("width", Pixels(image.Width));
            writer.WriteAttribute("height", Pixels(image.Height));
            writer.WriteText("media", "description", Namespace, image.Caption ?? image.Alt);
            writer.WriteText("media", "credit", Namespace, image.Credit);
            writer.WriteEndElement();
        }
    }

    /// <summary>The format has no zero.</summary>
    private static string? Pixels(int? count) => count > 0 ? count.Value.ToString(CultureInfo.InvariantCulture) : null;
}
