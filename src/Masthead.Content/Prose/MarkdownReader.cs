using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>Markdown to blocks of prose: the only code that touches Markdig.</summary>
internal sealed class MarkdownReader
{
    /// <summary>Deeper mark-up is not looked into.</summary>
    private const int DeepestMarkup = 64;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().Build();

    private readonly int start;
    private readonly ProseBuilder text;
    private readonly List<ProseBlock> blocks = [];

    private MarkdownReader(string file, int start) => (this.start, text) = (start, new ProseBuilder(file));

    /// <param name="file">All of it.</param>
    /// <param name="start">Where the body begins.</param>
    /// <returns>Blocks and links; none where the Markdown is nested deeper than Markdig reads, or strange enough for it to fail.</returns>
    public static (IReadOnlyList<ProseBlock> Blocks, IReadOnlyList<ProseLink> Links) Read(string file, int start)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(file.Substring(start), Pipeline);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ([], []);
        }

        var reader = new MarkdownReader(file, start);
        reader.ReadBlocks(document, ProseBlockKind.Paragraph, depth: 0);
        return (reader.blocks, [.. reader.LinksIn(document, file)]);
    }

    /// <summary>Of a link by reference the address stands where that is defined. What Markdig has no exact place of is left out.</summary>
    private IEnumerable<ProseLink> LinksIn(MarkdownDocument document, string file)
    {
        foreach (var part in document.Descendants())
        {
            switch (part)
            {
                case LinkInline { IsImage: false, Url: { Length: > 0 } url } link:
                    var place = start + (link.Reference?.UrlSpan ?? link.UrlSpan).Start;
                    if (place < file.Length && file[place] == '<')
                        place++;
                    if (string.CompareOrdinal(file, place, url, 0, url.Length) == 0)
                        yield return new ProseLink(url, new TextRange(place, place + url.Length));
                    break;
                case HtmlInline or HtmlBlock when start + part.Span.End < file.Length:
                    foreach (var html in HtmlLinks.In(file, start + part.Span.Start, start + part.Span.End + 1))
                        yield return html;
                    break;
            }
        }
    }

    private void ReadBlocks(ContainerBlock container, ProseBlockKind kind, int depth)
    {
        foreach (var block in container)
            ReadBlock(block, kind, depth);
    }

    private void ReadBlock(Block block, ProseBlockKind kind, int depth)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup or FootnoteGroup:
                break;
            case ParagraphBlock paragraph:
                blocks.Add(BlockOf(paragraph.Inline, kind));
                break;
            case HeadingBlock heading:
                blocks.Add(BlockOf(heading.Inline, ProseBlockKind.Heading));
                break;
            case ListBlock or ListItemBlock when depth < DeepestMarkup:
                ReadBlocks((ContainerBlock)block, ProseBlockKind.ListItem, depth + 1);
                break;
            case QuoteBlock quote when depth < DeepestMarkup:
                ReadBlocks(quote, ProseBlockKind.QuotedBlock, depth + 1);
                break;
            default:
                blocks.Add(ProseBlock.Other);
                break;
        }
    }

    private ProseBlock BlockOf(ContainerInline? inlines, ProseBlockKind kind)
    {
        if (inlines is not null)
            ReadInlines(inlines, isMarked: false, depth: 0);
        return text.Build(kind);
    }

    private void ReadInlines(ContainerInline container, bool isMarked, int depth)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length, PlaceOf(literal) + (literal.IsFirstCharacterEscaped ? 1 : 0), isMarked);
                    break;
                case LineBreakInline:
                    text.Append('\n', PlaceOf(inline), isMarked);
                    break;
                case HtmlEntityInline entity:
                    foreach (var character in entity.Transcoded.ToString())
                        text.Append(character, PlaceOf(entity), isMarked);
                    break;
                case HtmlInline:
                    break;
                case LinkInline { IsImage: true }:
                    text.Append(ProseBlock.NoText, PlaceOf(inline), isMarked);
                    break;
                case ContainerInline inner when depth < DeepestMarkup:
                    ReadInlines(inner, isMarked || inner is LinkInline or EmphasisInline, depth + 1);
                    break;
                default:
                    text.Append(ProseBlock.NoText, PlaceOf(inline), isMarked);
                    break;
            }
        }
    }

    private int PlaceOf(Inline inline) => start + inline.Span.Start;
}
