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

    /// <summary>A text without any has no link, and need not be looked through.</summary>
    private static readonly char[] BeginningsOfLinks = ['[', '<'];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().Build();

    private readonly string file;
    private readonly int start;
    private readonly ProseBuilder text;
    private readonly List<ProseBlock> blocks = [];
    private readonly List<ProseLink> links = [];
    private readonly HtmlNesting html = new();

    private MarkdownReader(string file, int start) => (this.file, this.start, text) = (file, start, new ProseBuilder(file));

    /// <param name="file">All of it.</param>
    /// <param name="start">Where the body begins.</param>
    /// <returns>Blocks and links; none where the Markdown is nested deeper than Markdig reads, or strange enough for it to fail.</returns>
    public static (IReadOnlyList<ProseBlock> Blocks, IReadOnlyList<ProseLink> Links) Read(string file, int start)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(TemplateTags.Blanked(file.Substring(start)), Pipeline);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ([], []);
        }

        var reader = new MarkdownReader(file, start);
        reader.ReadBlocks(document, ProseBlockKind.Paragraph, source: null, depth: 0);
        if (file.IndexOfAny(BeginningsOfLinks, start) >= 0)
            reader.ReadLinks(document);
        return (reader.blocks, reader.links);
    }

    private void ReadLinks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            ReadLink(block);
            if (block is ContainerBlock inner)
                ReadLinks(inner);
            else if (block is LeafBlock { Inline: { } inlines })
                ReadLinks(inlines);
        }
    }

    /// <summary>From one to the next, since nobody knows how deep they are nested.</summary>
    private void ReadLinks(ContainerInline container)
    {
        var inline = container.FirstChild;
        while (inline is not null)
        {
            ReadLink(inline);
            if (inline is ContainerInline { FirstChild: { } first })
            {
                inline = first;
                continue;
            }

            while (inline.NextSibling is null && inline.Parent is { } parent && parent != container)
                inline = parent;
            inline = inline.NextSibling;
        }
    }

    /// <summary>Of a link by reference the address stands where that is defined. What Markdig has no exact place of is left out.</summary>
    private void ReadLink(MarkdownObject part)
    {
        switch (part)
        {
            case LinkInline { IsImage: false, Url: { Length: > 0 } url } link:
                var place = start + (link.Reference?.UrlSpan ?? link.UrlSpan).Start;
                if (place < file.Length && file[place] == '<')
                    place++;
                if (string.CompareOrdinal(file, place, url, 0, url.Length) == 0)
                    links.Add(new ProseLink(url, new TextRange(place, place + url.Length)) { IsSponsored = IsSponsored(link, file) });
                break;
            case AutolinkInline { IsEmail: false } link when string.CompareOrdinal(file, start + link.Span.Start + 1, link.Url, 0, link.Url.Length) == 0:
                links.Add(new ProseLink(link.Url, new TextRange(start + link.Span.Start + 1, start + link.Span.Start + 1 + link.Url.Length)));
                break;
            case HtmlInline or HtmlBlock when start + part.Span.End < file.Length:
                links.AddRange(HtmlLinks.In(file, start + part.Span.Start, start + part.Span.End + 1));
                break;
        }
    }

    /// <summary>As Kramdown and Pandoc have it, behind the link: <c>{:rel="sponsored"}</c>.</summary>
    private bool IsSponsored(LinkInline link, string file) =>
        start + link.Span.End + 1 is var behind && behind < file.Length && file[behind] == '{' && HtmlLinks.IsSponsored(file, behind, file.Length);

    /// <param name="source">All of the quotation, or of the item, that the blocks stand in; null where they stand in none.</param>
    private void ReadBlocks(ContainerBlock container, ProseBlockKind kind, TextRange? source, int depth)
    {
        foreach (var block in container)
            ReadBlock(block, kind, source, depth);
    }

    private void ReadBlock(Block block, ProseBlockKind kind, TextRange? source, int depth)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup or FootnoteGroup:
                break;
            case ParagraphBlock paragraph:
                blocks.Add(BlockOf(paragraph, html.KindOf(kind), source));
                break;
            case HeadingBlock heading:
                blocks.Add(BlockOf(heading, ProseBlockKind.Heading, source, heading.Level));
                break;
            case HtmlBlock { Type: HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock } element when source is null:
                html.Enter(file, SourceOf(element));
                blocks.Add(HtmlText.Read(file, SourceOf(element), text));
                break;
            case ListBlock when depth < DeepestMarkup:
                ReadBlocks((ContainerBlock)block, ProseBlockKind.ListItem, source, depth + 1);
                break;
            case ListItemBlock when depth < DeepestMarkup:
                ReadBlocks((ContainerBlock)block, ProseBlockKind.ListItem, source ?? SourceOf(block), depth + 1);
                break;
            case QuoteBlock quote when depth < DeepestMarkup:
                ReadBlocks(quote, ProseBlockKind.QuotedBlock, source ?? SourceOf(block), depth + 1);
                break;
            case HtmlBlock other:
                html.Enter(file, SourceOf(other));
                if (!HtmlText.IsUnseen(file, SourceOf(other)))
                    blocks.Add(ProseBlock.Other);
                break;
            default:
                blocks.Add(ProseBlock.Other);
                break;
        }
    }

    private ProseBlock BlockOf(LeafBlock block, ProseBlockKind kind, TextRange? source, int level = 0)
    {
        html.BeginLine();
        if (block.Inline is { } inlines)
            ReadInlines(inlines, isInMarkup: false, depth: 0);
        return text.Build(kind, source ?? SourceOf(block), level);
    }

    private TextRange SourceOf(Block block) => new(Math.Min(file.Length, start + block.Span.Start), Math.Max(0, Math.Min(file.Length, start + block.Span.End + 1)));

    private void ReadInlines(ContainerInline container, bool isInMarkup, int depth)
    {
        foreach (var inline in container)
        {
            var isMarked = isInMarkup || html.IsMarked;
            switch (inline)
            {
                case LiteralInline or LineBreakInline or HtmlEntityInline when html.IsCode:
                    text.Append(ProseBlock.NoText, PlaceOf(inline), isMarked);
                    break;
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
                case HtmlInline tag when tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    text.Append('\n', PlaceOf(inline), isMarked);
                    break;
                case HtmlInline tag:
                    html.Enter(tag.Tag);
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
