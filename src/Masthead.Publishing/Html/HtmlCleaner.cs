using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Masthead.Publishing.Html;

/// <summary>
/// HTML to HTML that shows text and does nothing else. It is read as a browser reads it and written anew from what was understood, so that nothing comes through by being written strangely.
/// </summary>
internal sealed class HtmlCleaner
{
    /// <summary>Deeper than any text is nested: what is in it stands at that depth. A browser stops at 512.</summary>
    private const int MaximumDepth = 256;

    private readonly StringBuilder html = new();

    private readonly Stack<IElement> open = new();

    private readonly SafeAddresses addresses;

    private HtmlCleaner(SafeAddresses addresses) => this.addresses = addresses;

    public static string Clean(string text, SafeAddresses addresses)
    {
        using var document = new HtmlParser().ParseDocument(text);
        var cleaner = new HtmlCleaner(addresses);
        if (document.Body is { } body)
            cleaner.WriteAll(body);
        return cleaner.html.ToString();
    }

    /// <summary>From one to the next: nobody knows how deep they are nested.</summary>
    private void WriteAll(IElement body)
    {
        INode? node = body.FirstChild;
        while (node is not null)
        {
            if (Enter(node) && node.FirstChild is { } first)
            {
                node = first;
                continue;
            }

            Leave(node);
            while (node.NextSibling is null && node.Parent is { } parent && parent != body)
            {
                node = parent;
                Leave(node);
            }

            node = node.NextSibling;
        }
    }

    /// <returns>Whether what is in it is to be written.</returns>
    private bool Enter(INode node)
    {
        if (node is IText { Data: var text })
        {
            HtmlText.Append(html, text);
            return false;
        }

        if (node is not IElement element || HtmlTags.Dropped.Contains(element.LocalName))
            return false;

        if (HtmlTags.Embedding.Contains(element.LocalName))
        {
            WriteLink(element);
            return false;
        }

        if (HtmlTags.Allowed.Contains(element.LocalName) && open.Count < MaximumDepth)
            Start(element);
        return true;
    }

    private void Leave(INode node)
    {
        if (!open.TryPeek(out var element) || element != node)
            return;

        open.Pop();
        html.Append("</").Append(element.LocalName).Append('>');
    }

    private void Start(IElement element)
    {
        // A link or a picture that must lead nowhere is the words it stands on.
        if (element.LocalName == "a" && element.GetAttribute("href") is { } href && addresses.Link(href) is null)
            return;
        if (element.LocalName == "img" && addresses.Load(element.GetAttribute("src")) is null)
        {
            HtmlText.Append(html, element.GetAttribute("alt"));
            return;
        }

        html.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            if (attribute.NamespaceUri is null && HtmlTags.Allows(element.LocalName, attribute.LocalName) && ValueOf(attribute) is { } value)
                Write(attribute.LocalName, value);
        }

        if (HtmlTags.Void.Contains(element.LocalName))
        {
            html.Append(" />");
            return;
        }

        html.Append('>');
        open.Push(element);

        // The first line break in it a browser passes over.
        if (element.LocalName == "pre" && element.FirstChild is IText { Data: ['\n', ..] })
            html.Append('\n');
    }

    /// <summary>Another page that is shown within this one, as a link to it: a reader of feeds would show nothing.</summary>
    private void WriteLink(IElement element)
    {
        var address = addresses.Load(element.GetAttribute(element.LocalName == "object" ? "data" : "src"));
        if (address is null)
            return;

        html.Append("<a");
        Write("href", address);
        html.Append('>');
        HtmlText.Append(html, element.GetAttribute("title") is { Length: > 0 } title ? title : address);
        html.Append("</a>");
    }

    private void Write(string attribute, string value)
    {
        html.Append(' ').Append(attribute).Append("=\"");
        HtmlText.Append(html, value);
        html.Append('"');
    }

    private string? ValueOf(IAttr attribute) => attribute.LocalName switch
    {
        "href" or "cite" => addresses.Link(attribute.Value),
        "src" or "poster" => addresses.Load(attribute.Value),
        _ => attribute.Value,
    };
}
