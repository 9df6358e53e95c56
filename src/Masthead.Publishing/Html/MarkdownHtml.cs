using System.Globalization;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Masthead.Publishing.Html;

/// <summary>Markdown to HTML. With its links looked at in the syntax tree, where entities, references and brackets have become one address.</summary>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline WithoutTags = Pipeline().DisableHtml().Build();

    private static readonly MarkdownPipeline WithTags = Pipeline().Build();

    public static string Render(string text, SafeAddresses addresses, bool allowTags)
    {
        var pipeline = allowTags ? WithTags : WithoutTags;
        string html;
        try
        {
            var document = Markdown.Parse(text, pipeline);
            Replace(document, addresses);
            html = document.ToHtml(pipeline);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Markdig reads no deeper than 128 levels, and says so by an exception of no type of its own.
            return PlainTextHtml.Render(text);
        }

        return allowTags ? HtmlCleaner.Clean(html, addresses) : html;
    }

    /// <summary>What the rules read Markdown with: what they say of a text is true of what is shown.</summary>
    private static MarkdownPipelineBuilder Pipeline() => new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes();

    private static void Replace(MarkdownDocument document, SafeAddresses addresses)
    {
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            var address = link.GetDynamicUrl?.Invoke() ?? link.Url;
            if ((link.IsImage ? addresses.Load(address) : addresses.Link(address)) is { } safe)
                (link.Url, link.GetDynamicUrl) = (safe, null);
            else
                link.ReplaceBy(new ContainerInline());
        }

        // <javascript:…>, which is no LinkInline.
        foreach (var link in document.Descendants<AutolinkInline>().ToArray())
        {
            if (!link.IsEmail && addresses.Link(link.Url) is null)
                link.ReplaceBy(new LiteralInline(link.Url));
        }

        // Markdig writes their addresses by itself, as fragments.
        foreach (var link in document.Descendants<FootnoteLink>().ToArray())
        {
            var (name, number) = link.IsBackLink ? ("fnref", link.Index) : ("fn", link.Footnote.Order);
            var fragment = string.Create(CultureInfo.InvariantCulture, $"#{name}:{number}");
            if (addresses.Link(fragment) is { } address && address != fragment)
                link.ReplaceBy(FootnoteLinkTo(address, link));
        }
    }

    /// <summary>What Markdig would write, with another address.</summary>
    private static LinkInline FootnoteLinkTo(string address, FootnoteLink link)
    {
        var replaced = new LinkInline(address, title: "");
        if (link.IsBackLink)
        {
            replaced.GetAttributes().AddClass("footnote-back-ref");
            replaced.AppendChild(new LiteralInline("↩"));
            return replaced;
        }

        replaced.GetAttributes().Id = string.Create(CultureInfo.InvariantCulture, $"fnref:{link.Index}");
        replaced.GetAttributes().AddClass("footnote-ref");
        replaced.AppendChild(new HtmlInline("<sup>"));
        replaced.AppendChild(new LiteralInline(string.Create(CultureInfo.InvariantCulture, $"{link.Footnote.Order}")));
        replaced.AppendChild(new HtmlInline("</sup>"));
        return replaced;
    }
}
