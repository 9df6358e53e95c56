using System.Net;
using System.Text;
using System.Text.Json;

namespace Masthead.Tool.Importing.Ghost;

/// <summary>What Ghost's editor keeps since version 5 (Lexical) as HTML.</summary>
internal static class LexicalHtml
{
    /// <summary>Of the number that a text is marked by, bit by bit.</summary>
    private static readonly string[] Marks = ["strong", "em", "s", "u", "code", "sub", "sup", "mark"];

    /// <param name="unknown">Takes the kinds of what cannot be written.</param>
    public static string Of(JsonElement document, ICollection<string> unknown)
    {
        var html = new StringBuilder();
        if (document.TryGetProperty("root", out var root))
            AddChildren(root, html, unknown);
        return html.ToString();
    }

    private static void Add(JsonElement node, StringBuilder html, ICollection<string> unknown)
    {
        switch (node.Text("type"))
        {
            case "text" or "extended-text":
                html.Append(Marked(WebUtility.HtmlEncode(node.Text("text")), node.Number("format")));
                break;
            case "linebreak":
                html.Append("<br>");
                break;
            case "link" or "autolink":
                Wrap($"a href=\"{WebUtility.HtmlEncode(node.Text("url"))}\"", "a");
                break;
            case "paragraph":
                Wrap("p", "p");
                break;
            case "heading" or "extended-heading" when node.Text("tag") is ['h', >= '1' and <= '6'] tag:
                Wrap(tag, tag);
                break;
            case "quote" or "extended-quote" or "aside":
                Wrap("blockquote", "blockquote");
                break;
            case "list":
                var list = node.Text("listType") == "number" ? "ol" : "ul";
                Wrap(list, list);
                break;
            case "listitem":
                Wrap("li", "li");
                break;
            default:
                if (CardHtml.Of(node.Text("type"), node) is { } card)
                    html.Append(card);
                else
                    unknown.Add(node.Text("type"));
                break;
        }

        void Wrap(string start, string end)
        {
            html.Append('<').Append(start).Append('>');
            AddChildren(node, html, unknown);
            html.Append("</").Append(end).Append('>');
        }
    }

    private static void AddChildren(JsonElement node, StringBuilder html, ICollection<string> unknown)
    {
        foreach (var child in node.List("children"))
            Add(child, html, unknown);
    }

    private static string Marked(string text, int format)
    {
        for (var i = 0; i < Marks.Length; i++)
        {
            if ((format & (1 << i)) != 0)
                text = $"<{Marks[i]}>{text}</{Marks[i]}>";
        }

        return text;
    }
}
