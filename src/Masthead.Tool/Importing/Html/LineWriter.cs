using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace Masthead.Tool.Importing.Html;

/// <summary>What stands in a paragraph of HTML as a paragraph of Markdown.</summary>
internal sealed partial class LineWriter
{
    private const char End = '\0';

    private readonly StringBuilder line = new();

    private readonly bool hasMarks, isHeading, isLink;

    /// <summary>What stands before what is written: at the beginning of a paragraph nothing.</summary>
    private readonly char before;

    private bool isBlankDue;

    private LineWriter(bool hasMarks, bool isHeading, bool isLink, char before) => (this.hasMarks, this.isHeading, this.isLink, this.before) = (hasMarks, isHeading, isLink, before);

    public static string Paragraph(IEnumerable<INode> nodes, bool hasMarks)
    {
        var text = Of(nodes, hasMarks, isHeading: false);
        while (text.EndsWith("\\\n", StringComparison.Ordinal))
            text = text[..^2].TrimEnd(' ');
        return LineStart().Replace(text, static match => EscapedStart(match.Value));
    }

    public static string Heading(IEnumerable<INode> nodes, bool hasMarks) => LastHashes().Replace(Of(nodes, hasMarks, isHeading: true), @"\$0");

    /// <summary>The tag that an element begins with, as its outer HTML has it.</summary>
    public static string StartTag(IElement element) => HtmlMarkupFormatter.Instance.OpenTag(element, selfClosing: false);

    private static string Of(IEnumerable<INode> nodes, bool hasMarks, bool isHeading)
    {
        var writer = new LineWriter(hasMarks, isHeading, isLink: false, End);
        writer.Add(nodes);
        return writer.line.ToString();
    }

    private static string EscapedStart(string start) => char.IsAsciiDigit(start[0]) ? start.Insert(start.IndexOfAny(['.', ')']), "\\") : "\\" + start;

    private char Last => line.Length > 0 ? line[^1] : before;

    private void Add(IEnumerable<INode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case IText text:
                    AddText(text.Data);
                    break;
                case IComment comment:
                    Append($"<!--{comment.Data}-->");
                    break;
                case IElement element:
                    Add(element);
                    break;
            }
        }
    }

    private void AddText(string text)
    {
        var start = 0;
        foreach (Match shortcode in Shortcodes.In(text))
        {
            AddWords(text[start..shortcode.Index]);
            AddAsIs(shortcode.Value);
            start = shortcode.Index + shortcode.Length;
        }

        AddWords(text[start..]);
    }

    /// <summary>What another program reads: nothing is escaped in it.</summary>
    private void AddAsIs(string text)
    {
        Append("");
        line.Append(AnyBlanks().Replace(text, " "));
    }

    private void AddWords(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Markup.IsBlank(text[i]))
                isBlankDue = true;
            else
                Append(MarkdownText.Escaped(text, i, isLink));
        }
    }

    private void Append(string written)
    {
        if (isBlankDue && line.Length > 0 && line[^1] != '\n')
            line.Append(' ');
        isBlankDue = false;
        line.Append(written);
    }

    private void Add(IElement element)
    {
        if (Markup.IsEmptyMark(element))
        {
            isBlankDue |= element.TextContent.Length > 0;
            return;
        }

        switch (element.LocalName)
        {
            case "br":
                AddBreak();
                break;
            case "img" when !Markup.SaysMore(element):
                AddMarked("![" + MarkdownText.Of(element.GetAttribute("alt") ?? "", isLink: true) + "](" + Target(element, "src") + ")");
                break;
            case "a" when !Markup.SaysMore(element) && element.HasAttribute("href") && !isLink:
                AddLink(element);
                break;
            case "strong" or "b" when !Markup.SaysMore(element):
                AddEmphasis(element, "**", "strong");
                break;
            case "em" or "i" when !Markup.SaysMore(element):
                AddEmphasis(element, "*", "em");
                break;
            case "code" when !Markup.SaysMore(element) && element.ChildElementCount == 0:
                AddCode(element.TextContent);
                break;
            case "span" or "font" when !Markup.SaysMore(element):
                Add(element.ChildNodes);
                break;
            default:
                if (Markup.HoldsText(element))
                    AddInTags(element, element.LocalName, StartTag(element));
                else
                    Append(AnyBlanks().Replace(element.OuterHtml, " "));
                break;
        }
    }

    private void AddBreak()
    {
        if (line.Length == 0 && before == End)
            return;
        isBlankDue = false;
        line.Append(isHeading || isLink ? "<br>" : "\\\n");
    }

    private void AddLink(IElement element)
    {
        var inner = Inner(element, isLink: true, '[');
        if (inner.Length == 0)
        {
            AddInTags(element, "a", StartTag(element));
            return;
        }

        var target = Target(element, "href");
        AddMarked(target == element.TextContent && PlainAddress().IsMatch(target) ? $"<{target}>" : $"[{inner}]({target})");
        isBlankDue |= EndsBlank(element);
    }

    private void AddEmphasis(IElement element, string mark, string tag)
    {
        var blank = isBlankDue || BeginsBlank(element);
        var inner = Inner(element, isLink, '*');
        var previous = blank && line.Length > 0 ? ' ' : Last;
        if (hasMarks && inner.Length > 0 && inner[0] is not ('*' or '\n') && inner[^1] is not ('*' or '\n') && previous != '*'
            && Opens(previous, inner[0]) && Opens(EndsBlank(element) ? ' ' : Following(element), inner[^1]))
        {
            isBlankDue = blank;
            Append(mark + inner + mark);
            isBlankDue = EndsBlank(element);
            return;
        }

        AddInTags(element, tag, $"<{tag}>");
    }

    /// <summary>Whether a mark between two characters holds to the inner one.</summary>
    private static bool Opens(char outer, char inner) => !char.IsWhiteSpace(inner) && (IsLetter(inner) || !IsLetter(outer));

    /// <summary>What is neither a blank nor punctuation.</summary>
    private static bool IsLetter(char character) => character != End && !char.IsWhiteSpace(character) && !char.IsPunctuation(character) && !char.IsSymbol(character);

    /// <summary>What is written behind an element on its line; for what has marks of its own, any mark.</summary>
    private static char Following(INode node)
    {
        for (INode? at = node; at is not null && !Markup.IsBlock(at); at = at.Parent)
        {
            for (var next = at.NextSibling; next is not null; next = next.NextSibling)
            {
                if (next is IText { Data.Length: > 0 } text)
                    return text.Data[0];
                if (next is IElement element)
                    return Markup.IsBlock(element) || element.LocalName == "br" ? End : '*';
            }
        }

        return End;
    }

    private void AddInTags(IElement element, string name, string start)
    {
        isBlankDue |= BeginsBlank(element);
        var inner = Inner(element, isLink, '>');
        Append($"{start}{inner}</{name}>");
        isBlankDue = EndsBlank(element);
    }

    private void AddCode(string code)
    {
        var text = AnyBlanks().Replace(code, " ").Trim(' ');
        if (text.Length == 0)
            return;

        isBlankDue |= Markup.IsBlank(code[0]);
        var ticks = new string('`', Enumerable.Range(1, 100).First(count => !text.Contains(new string('`', count), StringComparison.Ordinal)));
        var pad = text[0] == '`' || text[^1] == '`' ? " " : "";
        Append(ticks + pad + text + pad + ticks);
        isBlankDue = Markup.IsBlank(code[^1]);
    }

    /// <summary>What begins with a bracket: behind an exclamation mark that would be a picture.</summary>
    private void AddMarked(string written)
    {
        if (!isBlankDue && written[0] == '[' && line.Length > 0 && line[^1] == '!')
            line.Insert(line.Length - 1, '\\');
        Append(written);
    }

    /// <param name="mark">What stands before it.</param>
    private string Inner(IElement element, bool isLink, char mark)
    {
        var inner = new LineWriter(hasMarks, isHeading, isLink, before: mark);
        inner.Add(element.ChildNodes);
        return inner.line.ToString();
    }

    private static string Target(IElement element, string attribute) =>
        MarkdownText.Target(element.GetAttribute(attribute)!) + (element.GetAttribute("title") is { Length: > 0 } title ? $" \"{MarkdownText.Title(title)}\"" : "");

    private static bool BeginsBlank(IElement element) => element.TextContent is { Length: > 0 } text && Markup.IsBlank(text[0]);

    private static bool EndsBlank(IElement element) => element.TextContent is { Length: > 0 } text && Markup.IsBlank(text[^1]);

    /// <summary>What Markdown takes for more than words where a line begins with it.</summary>
    [GeneratedRegex(@"^(#{1,6}(?=[ \n]|$)|>|[-+](?=[ \n]|$)|\d{1,9}[.)](?=[ \n]|$)|=+[ ]*$|-{2,}[ ]*$|~~~)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex LineStart();

    [GeneratedRegex("#+$", RegexOptions.CultureInvariant)]
    private static partial Regex LastHashes();

    [GeneratedRegex(@"^https?://[^\s<>\\""]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainAddress();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex AnyBlanks();
}
