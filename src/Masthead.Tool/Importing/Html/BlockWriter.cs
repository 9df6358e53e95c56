using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Masthead.Tool.Importing.Html;

/// <summary>Blocks of HTML as blocks of Markdown.</summary>
/// <param name="hasMarks">Whether emphasis is written in asterisks; else in tags.</param>
internal sealed partial class BlockWriter(bool hasMarks)
{
    private enum Kind
    {
        Paragraph,
        List,
        Other,
    }

    /// <param name="Mark">Of the items of a list: two lists that follow one another differ by it.</param>
    private readonly record struct Part(string Text, Kind Kind, char Mark = '\0');

    public static string Write(IElement body, bool hasMarks) => Joined(new BlockWriter(hasMarks).PartsOf(body));

    private static string Joined(IEnumerable<Part> parts) => string.Join("\n\n", parts.Select(static part => part.Text));

    private List<Part> PartsOf(INode parent)
    {
        var parts = new List<Part>();
        var run = new List<INode>();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IComment comment && run.All(IsBlank))
            {
                run.Clear();
                parts.Add(new Part($"<!--{comment.Data}-->", Kind.Other));
            }
            else if (child is IElement element && (Markup.IsBlock(element) || Markup.HoldsBlocks(element)))
            {
                EndRun();
                AddBlock(element, parts);
            }
            else
            {
                run.Add(child);
            }
        }

        EndRun();
        return parts;

        void EndRun()
        {
            AddParagraph(run, parts);
            run.Clear();
        }
    }

    private static bool IsBlank(INode node) => node is IText text && Markup.IsBlank(text.Data);

    private void AddParagraph(IEnumerable<INode> nodes, List<Part> parts)
    {
        if (LineWriter.Paragraph(nodes, hasMarks) is { Length: > 0 } paragraph)
            parts.Add(new Part(paragraph, Kind.Paragraph));
    }

    private void AddBlock(IElement element, List<Part> parts)
    {
        if (Markup.SaysMore(element))
        {
            parts.Add(Island(element));
            return;
        }

        switch (element.LocalName)
        {
            case "p" when !Markup.HoldsBlocks(element):
                AddParagraph(element.ChildNodes, parts);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when !Markup.HoldsBlocks(element):
                parts.Add(new Part((new string('#', element.LocalName[1] - '0') + " " + LineWriter.Heading(element.ChildNodes, hasMarks)).TrimEnd(), Kind.Other));
                break;
            case "hr":
                parts.Add(new Part("***", Kind.Other));
                break;
            case "blockquote":
                parts.Add(new Part(Behind("> ", ">", Joined(PartsOf(element))), Kind.Other));
                break;
            case "ul" or "ol" when element.ChildNodes.All(static child => IsBlank(child) || child is IElement { LocalName: "li" } item && !Markup.SaysMore(item)):
                parts.Add(List(element, parts.Count > 0 && parts[^1].Kind == Kind.List ? parts[^1].Mark : '\0'));
                break;
            case "pre" when IsCode(element):
                parts.Add(new Part(Fenced(element), Kind.Other));
                break;
            case "figure" when element.QuerySelector("figcaption") is null:
                parts.AddRange(PartsOf(element));
                break;
            default:
                if (Markup.IsWrapper(element))
                    parts.AddRange(PartsOf(element));
                else
                    parts.Add(Island(element));
                break;
        }
    }

    private Part List(IElement list, char before)
    {
        var isOrdered = list.LocalName == "ol";
        var mark = isOrdered ? before == '.' ? ')' : '.' : before == '-' ? '*' : '-';
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        var items = list.Children.Select(PartsOf).ToArray();
        var isTight = items.All(static item => item.Count == 0 || (item[0].Kind == Kind.Paragraph && item.Skip(1).All(static part => part.Kind == Kind.List && part.Mark is '-' or '*')));
        var lines = items.Select(item =>
        {
            var lead = isOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}{mark} ") : $"{mark} ";
            var text = isTight ? string.Join('\n', item.Select(static part => part.Text)) : Joined(item);
            return (lead + Behind(new string(' ', lead.Length), "", text).TrimStart(' ')).TrimEnd(' ');
        });
        return new Part(string.Join(isTight ? "\n" : "\n\n", lines), Kind.List, mark);
    }

    private static bool IsCode(IElement pre) =>
        pre.QuerySelectorAll("*").All(static inner => inner.LocalName == "code" && inner.Attributes.All(static attribute => attribute.Name is "class" or "lang")) && pre.ChildElementCount <= 1 && pre.ClassName?.Contains("wp-block-verse", StringComparison.Ordinal) is not true;

    private static string Fenced(IElement pre)
    {
        var code = pre.TextContent.TrimEnd('\n').TrimStart('\n');
        var fence = new string('`', Math.Max(3, Ticks().Matches(code).Select(static run => run.Length + 1).DefaultIfEmpty().Max()));
        return $"{fence}{Markup.LanguageOf(pre)}\n{code}\n{fence}";
    }

    /// <summary>What stays HTML: up to a blank line it is one block of Markdown, so that it may hold none.</summary>
    private static Part Island(IElement element)
    {
        var html = element.OuterHtml;
        if (!Markup.IsPreformatted(element))
            html = BlankLines().Replace(html, element.QuerySelector("pre, textarea") is null ? "\n" : "&#10;&#10;");
        if (!Markup.IsBlock(element))
            html = html.Insert(LineWriter.StartTag(element).Length, "\n");
        return new Part(html, Kind.Other);
    }

    private static string Behind(string lead, string blank, string text) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? blank : lead + line));

    [GeneratedRegex("`+", RegexOptions.CultureInvariant)]
    private static partial Regex Ticks();

    [GeneratedRegex(@"\n[ \t\r\n]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();
}
