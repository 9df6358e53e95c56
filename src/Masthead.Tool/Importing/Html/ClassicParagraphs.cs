using AngleSharp.Dom;

namespace Masthead.Tool.Importing.Html;

/// <summary>
/// Texts as people typed them into WordPress for fifteen years: an empty line parts paragraphs, a line end breaks the line. WordPress makes tags of that when it shows
/// a page (<c>wpautop</c>), and never in what it keeps.
/// </summary>
internal static class ClassicParagraphs
{
    private static readonly string[] Containers = ["body", "article", "blockquote", "center", "div", "main", "section"];

    public static void MakeIn(IElement container)
    {
        var children = container.ChildNodes.ToArray();
        var paragraphs = new Paragraphs(container);
        foreach (var child in children)
        {
            switch (child)
            {
                case IText text:
                    paragraphs.Add(text);
                    break;
                case IElement element when Markup.IsBlock(element) || Markup.HoldsBlocks(element):
                    paragraphs.End();
                    if (Containers.Contains(element.LocalName))
                        MakeIn(element);
                    else if (element.LocalName == "p")
                        BreakLines(element);
                    container.AppendChild(element);
                    break;
                case IComment when paragraphs.AreEmpty:
                    container.AppendChild(child);
                    break;
                default:
                    if (child is IElement inline)
                        BreakLines(inline);
                    paragraphs.Add(child);
                    break;
            }
        }

        paragraphs.End();
    }

    private static void BreakLines(IElement element)
    {
        foreach (var text in element.Descendants<IText>().Where(static text => text.Data.Contains('\n', StringComparison.Ordinal) && !text.Ancestors<IElement>().Any(Markup.IsPreformatted)).ToArray())
        {
            var lines = text.Data.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0 && !(text.PreviousSibling is IElement { LocalName: "br" } && lines[i - 1].Trim().Length == 0))
                    text.Before(element.Owner!.CreateElement("br"));
                text.Before(element.Owner!.CreateTextNode(lines[i]));
            }

            text.Remove();
        }
    }

    /// <summary>Those of a container, made one after the other at its end.</summary>
    private sealed class Paragraphs(IElement container)
    {
        private IElement? open;

        public bool AreEmpty => open is null;

        public void Add(INode node) => Open().AppendChild(node);

        public void Add(IText text)
        {
            text.Remove();
            var lines = text.Data.Replace("\r", "", StringComparison.Ordinal).Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0 && i < lines.Length - 1 && lines[i].Trim().Length == 0)
                {
                    End();
                    continue;
                }

                if (i > 0 && open is not null && open.LastChild is not IElement { LocalName: "br" })
                    open.AppendChild(container.Owner!.CreateElement("br"));
                if (lines[i].Trim().Length > 0 || (open is not null && lines[i].Length > 0))
                    Open().AppendChild(container.Owner!.CreateTextNode(lines[i]));
            }
        }

        public void End()
        {
            while (open?.LastChild is { } last && (last is IElement { LocalName: "br" } || last is IText { Data: var data } && data.Trim().Length == 0))
                open.RemoveChild(last);
            if (open is { HasChildNodes: false })
                container.RemoveChild(open);
            open = null;
        }

        private IElement Open()
        {
            if (open is null)
            {
                open = container.Owner!.CreateElement("p");
                container.AppendChild(open);
            }

            return open;
        }
    }
}
