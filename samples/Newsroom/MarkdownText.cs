using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Newsroom;

/// <summary>Markdown as HTML. What a writer types cannot become a tag or a script: a link or a picture with any other address is the words it stands on.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static MarkupString ToHtml(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            if (!Addresses.IsSafe(link.Url))
                link.ReplaceBy(new ContainerInline());
        }

        // <javascript:…>, which is no LinkInline.
        foreach (var link in document.Descendants<AutolinkInline>().ToArray())
        {
            if (!link.IsEmail && !Addresses.IsSafe(link.Url))
                link.ReplaceBy(new LiteralInline(link.Url));
        }

        return new MarkupString(document.ToHtml(Pipeline));
    }
}
