using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Masthead.Tool.Importing.Html;

/// <summary>
/// What HTML says, whatever it looks like: its words, in their blocks, with what is marked in them. Two texts with one fingerprint say the same. Blanks at the ends of
/// blocks, wrappers, classes and styles do not count.
/// </summary>
internal sealed class Fingerprint
{
    private readonly StringBuilder said = new();

    private bool isBlankDue, isBreakDue, hasWords;

    /// <summary>Breaks of lines count where words follow in the same block.</summary>
    private int lineBreaksDue;

    public static string Of(IElement body)
    {
        var print = new Fingerprint();
        print.Add(body);
        return print.said.ToString();
    }

    private void Add(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    AddWords(text.Data);
                    break;
                case IComment comment:
                    Mark($"<!--{comment.Data.Trim()}-->");
                    break;
                case IElement element:
                    Add(element);
                    break;
            }
        }
    }

    private void Add(IElement element)
    {
        var name = NameOf(element.LocalName);
        if (name == "br")
        {
            lineBreaksDue++;
            return;
        }

        if (Markup.IsEmptyMark(element))
        {
            isBlankDue |= element.TextContent.Length > 0;
            return;
        }

        if (name == "pre")
        {
            EndBlock();
            Mark($"<pre {Markup.LanguageOf(element)}>{element.TextContent.TrimEnd('\n').TrimStart('\n')}</pre>");
            EndBlock();
            return;
        }

        var isBlock = Markup.IsBlock(element);
        if (isBlock)
            EndBlock();
        var isSilent = name == "p" && !Markup.IsHidden(element) || Markup.IsWrapper(element) && !Markup.SaysMore(element) || name == "figure" && element.QuerySelector("figcaption") is null && !Markup.SaysMore(element);
        if (!isSilent)
            Mark(Tag(element, name));
        if (isBlock)
            EndBlock();
        if (Markup.IsPreformatted(element))
            Mark(element.TextContent);
        else
            Add((INode)element);
        if (isBlock)
            EndBlock();
        if (!isSilent)
            Mark($"</{name}>");
    }

    private static string NameOf(string name) => name switch { "b" => "strong", "i" => "em", "strike" => "s", _ => name };

    private static string Tag(IElement element, string name)
    {
        var tag = new StringBuilder("<").Append(name);
        foreach (var attribute in element.Attributes.Where(attribute => Counts(element, attribute)).OrderBy(static attribute => attribute.Name, StringComparer.Ordinal))
            tag.Append(CultureInfo.InvariantCulture, $" {attribute.Name}={Value(attribute)}");
        return tag.Append('>').ToString();
    }

    /// <summary>What Markdown has, and, where it is told in HTML, all the rest too.</summary>
    private static bool Counts(IElement element, IAttr attribute) =>
        attribute.Name is "href" or "src" or "alt" or "title" ? attribute.Name != "alt" || attribute.Value.Length > 0
        : attribute.Name == "start" ? attribute.Value != "1"
        : !Markup.IsLooks(element, attribute) && Markup.SaysMore(element);

    private static string Value(IAttr attribute) => attribute.Name is "href" or "src" ? Uri.UnescapeDataString(attribute.Value.Trim()) : string.Join(' ', attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Blanks belong to the word that follows them, be they before or behind a tag between.</summary>
    private void AddWords(string text)
    {
        foreach (var character in text)
        {
            if (Markup.IsBlank(character))
            {
                isBlankDue = true;
                continue;
            }

            Begin();
            if (isBlankDue && hasWords)
                said.Append(' ');
            isBlankDue = false;
            hasWords = true;
            said.Append(character);
        }
    }

    private void Mark(string mark)
    {
        Begin();
        said.Append(mark);
    }

    private void Begin()
    {
        if (isBreakDue)
        {
            if (said.Length > 0)
                said.Append('¶');
            isBreakDue = false;
        }

        if (lineBreaksDue > 0 && hasWords)
        {
            said.Append('↵', lineBreaksDue);
            hasWords = false;
        }

        lineBreaksDue = 0;
    }

    private void EndBlock()
    {
        (isBreakDue, isBlankDue, hasWords, lineBreaksDue) = (true, false, false, 0);
    }
}
