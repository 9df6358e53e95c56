using System.Globalization;
using System.Text;
using System.Xml;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Importing.WordPress;

/// <summary>WXR 1.0 to 1.2, element by element: no document type, no entity of its own, nothing from elsewhere.</summary>
internal sealed class WxrReader : IDisposable
{
    private const int LongestField = 200_000;

    /// <summary>Of one item: no post has as many.</summary>
    private const int MostTerms = 10_000, MostMeta = 1_000;

    private const string Export = "http://wordpress.org/export/1.";

    private readonly GuardedStream stream;

    private readonly XmlReader reader;

    private readonly string name;

    private readonly bool hasTexts;

    /// <param name="path">The export.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="hasTexts">Whether texts of posts are wanted.</param>
    public WxrReader(string path, string name, bool hasTexts)
    {
        (this.name, this.hasTexts) = (name, hasTexts);
        stream = new GuardedStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, FileOptions.SequentialScan), name);
        reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            CloseInput = true,
        });
    }

    /// <summary>Control characters that became blanks, and where the first stood.</summary>
    public (int Count, int Line) Replaced => (stream.Replaced, stream.FirstReplaced);

    /// <summary>What stands in the channel, in its order: an item for each <c>item</c>, and for all else a value by its element.</summary>
    /// <exception cref="SiteException">It is no XML, or no export.</exception>
    public IEnumerable<WxrItem> Items(Action<string, WxrItem> takeOther, CancellationToken cancellation)
    {
        Guarded(() => Enter("rss"));
        Guarded(() => Enter("channel"));
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var item = Guarded(() => Next(takeOther));
            if (item is null)
                yield break;
            if (item.Line > 0)
                yield return item;
        }
    }

    private bool Enter(string element)
    {
        if (reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == element && !reader.IsEmptyElement)
        {
            reader.Read();
            return true;
        }

        throw Fault($"'<{element}>' is missing: this is no export of WordPress. Make one under Tools, Export");
    }

    /// <summary>Null at the end; an item without a line for what was handed on.</summary>
    private WxrItem? Next(Action<string, WxrItem> takeOther)
    {
        var kind = reader.MoveToContent();
        if (kind == XmlNodeType.EndElement)
        {
            // A second channel, or what is behind the root, would be read by nobody.
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                    throw Fault($"'<{reader.Name}>' stands behind the end of the channel, where nothing may");
            }

            return null;
        }

        if (kind != XmlNodeType.Element)
        {
            reader.Read();
            return new WxrItem(0);
        }

        var element = Element();
        var item = new WxrItem(LineOf());
        if (element == "item")
        {
            ReadInto(item);
            return item;
        }

        if (element is "wp:author" or "wp:category" or "wp:tag" or "wp:term")
            ReadInto(item);
        else
            item.Set(element, Text(LongestField, out _));
        takeOther(element, item);
        return new WxrItem(0);
    }

    private void ReadInto(WxrItem item)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }

        reader.Read();
        while (reader.MoveToContent() != XmlNodeType.EndElement)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            ReadElement(item);
        }

        reader.Read();
    }

    private void ReadElement(WxrItem item)
    {
        var element = Element();
        switch (element)
        {
            case "content:encoded":
                item.Set(element, Text(hasTexts ? ImportedText.Longest : 0, out var isTooLong));
                item.IsTooLong |= isTooLong;
                break;
            case "category":
                var (taxonomy, slug) = (reader.GetAttribute("domain") ?? "category", reader.GetAttribute("nicename") ?? "");
                if (item.Terms.Count >= MostTerms)
                    throw Fault($"a post with more than {MostTerms} terms");
                item.Add(new WxrTerm(taxonomy, slug, Text(LongestField, out _).Trim()));
                break;
            case "wp:postmeta":
                ReadMeta(item);
                break;
            case "wp:comment":
                item.Comments++;
                reader.Skip();
                break;
            default:
                item.Set(element, Text(LongestField, out _));
                break;
        }
    }

    private void ReadMeta(WxrItem item)
    {
        var entry = new WxrItem(0);
        ReadInto(entry);
        var key = entry["wp:meta_key"].Trim();
        if (!KnownMeta.Includes(key))
            item.OtherMeta++;
        else if (item.KnownMeta >= MostMeta)
            throw Fault($"a post with more than {MostMeta} fields that a post needs");
        else
            item.Add(key, entry["wp:meta_value"]);
    }

    /// <summary>The words of an element, its sections joined: <c>]]&gt;</c> within a text is written as the end of one and the beginning of the next.</summary>
    private string Text(int longest, out bool isTooLong)
    {
        isTooLong = false;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return "";
        }

        var depth = reader.Depth;
        string? first = null;
        StringBuilder? more = null;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) || reader.Depth > depth + 1 || longest == 0)
                continue;

            if (first is null)
                first = reader.Value;
            else
                (more ??= new StringBuilder(first)).Append(reader.Value);
            if ((more?.Length ?? first.Length) <= longest)
                continue;
            isTooLong = true;
            (first, more, longest) = ("", null, 0);
        }

        reader.Read();
        return more?.ToString() ?? first ?? "";
    }

    /// <summary>By the prefix that everybody has for its namespace.</summary>
    private string Element() => reader.NamespaceURI switch
    {
        "" => reader.LocalName,
        "http://purl.org/rss/1.0/modules/content/" => "content:" + reader.LocalName,
        "http://purl.org/dc/elements/1.1/" => "dc:" + reader.LocalName,
        var space when space.StartsWith(Export, StringComparison.Ordinal) => (space.EndsWith("/excerpt/", StringComparison.Ordinal) ? "excerpt:" : "wp:") + reader.LocalName,
        _ => reader.Name,
    };

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException exception)
        {
            // Of a document type the reader says no place.
            if (exception.LineNumber == 0 && exception.Message.Contains("DTD", StringComparison.Ordinal))
                throw Fault("the export has a document type, which WordPress writes none of, and which is not read");
            throw new SiteException(string.Create(CultureInfo.InvariantCulture, $"{name}({Math.Max(1, exception.LineNumber)},{Math.Max(1, exception.LinePosition)}): the export cannot be read: {Reason(exception)} Nothing was written."));
        }
    }

    private static string Reason(XmlException exception)
    {
        var end = exception.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return end > 0 ? exception.Message[..end] : exception.Message;
    }

    private SiteException Fault(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{name}({LineOf()}): {what}. Nothing was written."));

    private int LineOf() => Math.Max(1, ((IXmlLineInfo)reader).LineNumber);

    public void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }
}
