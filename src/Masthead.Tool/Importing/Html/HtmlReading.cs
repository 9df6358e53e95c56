using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Masthead.Tool.Importing.Html;

/// <summary>HTML as browsers read it; nothing in it is run or fetched.</summary>
internal static partial class HtmlReading
{
    /// <summary>A longer text, one that is nested deeper or leaves more tags of emphasis open is kept as it is: to read it could take more memory than there is.</summary>
    private const int Longest = 1_000_000, Deepest = 100, MostOpen = 32, MostTags = 50_000;

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase) { "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u" };

    /// <summary>What a text holds; null for one that is too much.</summary>
    public static IElement? Body(string html)
    {
        if (html.Length > Longest || LeavesMuchOpen(html))
            return null;

        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;
        return IsDeep(body) ? null : body;
    }

    /// <summary>The words of a title, an excerpt or a caption, without its tags.</summary>
    public static string Words(string html)
    {
        if (html.IndexOfAny(['<', '&']) < 0)
            return Tidy(html);

        if (Body(Breaks().Replace(html, "\n$0")) is not { } body)
            return Tidy(html);
        foreach (var hidden in body.QuerySelectorAll("script, style").ToArray())
            hidden.Remove();
        return Tidy(body.TextContent);
    }

    /// <summary>The same on one line.</summary>
    public static string Line(string html) => Words(html).Replace('\n', ' ');

    /// <summary>Lines without blanks at their ends, and none of them empty.</summary>
    private static string Tidy(string text) =>
        string.Join('\n', text.Split('\n').Select(static line => Blanks().Replace(line, " ").Trim()).Where(static line => line.Length > 0));

    private static bool LeavesMuchOpen(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var tags = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            if (++tags > MostTags)
                return true;

            var isEnd = html[tag.Index + 1] == '/';
            var name = html.AsSpan(tag.Index + (isEnd ? 2 : 1), tag.Length - (isEnd ? 2 : 1)).ToString();
            if (!Formatting.Contains(name))
                continue;

            var count = Math.Max(0, open.GetValueOrDefault(name) + (isEnd ? -1 : 1));
            if (count > MostOpen)
                return true;
            open[name] = count;
        }

        return false;
    }

    private static bool IsDeep(IElement body)
    {
        var depth = 0;
        INode? node = body.FirstChild;
        while (node is not null)
        {
            if (node.FirstChild is { } child)
            {
                if (++depth > Deepest)
                    return true;
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent == body ? null : node.Parent;
                depth--;
            }

            node = node?.NextSibling;
        }

        return false;
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<(br|/p|/div|/li|/h[1-6])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"[ \t\r\f\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
