using AngleSharp.Dom;
using Markdig;

namespace Masthead.Tool.Importing.Html;

/// <summary>
/// HTML as Markdown, where that says the same: what is written is read again by Markdig, and has to have one <see cref="Fingerprint"/> with what it was made of. What Markdown has no
/// words for (a table, a picture with its caption, a film) stays in it as HTML.
/// </summary>
internal static class HtmlToMarkdown
{
    /// <summary>Notes and tables are read as rules over content read them.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    /// <summary>What can be Markdown as that; all else as the HTML that it is.</summary>
    public static ImportedText TextOf(IElement body)
    {
        Markup.TellStruckOut(body);
        return Of(body) is { } markdown ? new ImportedText(markdown, IsHtml: false) : new ImportedText(body.InnerHtml.Trim(), IsHtml: true);
    }

    /// <summary>Null where Markdown does not say the same.</summary>
    public static string? Of(IElement body)
    {
        var print = Fingerprint.Of(body);
        var markdown = BlockWriter.Write(body, hasMarks: true);
        if (Says(markdown, print))
            return markdown;

        markdown = BlockWriter.Write(body, hasMarks: false);
        return Says(markdown, print) ? markdown : null;
    }

    private static bool Says(string markdown, string print)
    {
        try
        {
            return HtmlReading.Body(Markdown.ToHtml(markdown, Pipeline)) is { } read && Fingerprint.Of(read) == print;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // Nested deeper than Markdig reads.
            return false;
        }
    }
}
