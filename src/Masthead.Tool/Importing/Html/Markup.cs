using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Masthead.Tool.Importing.Html;

/// <summary>What tags and attributes of HTML are to a text: which begin a block, which give looks alone, which say something.</summary>
internal static partial class Markup
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "li",
        "main", "nav", "ol", "p", "pre", "script", "section", "style", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    /// <summary>They hold other things and say nothing themselves.</summary>
    private static readonly HashSet<string> Wrappers = new(StringComparer.Ordinal) { "article", "body", "center", "div", "font", "main", "section", "span", "tbody" };

    private static readonly HashSet<string> TextLevel = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "b", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    };

    private static readonly HashSet<string> Preformatted = new(StringComparer.Ordinal) { "pre", "script", "style", "textarea" };

    /// <summary>Of every tag: how it looks, and what editors keep for themselves.</summary>
    private static readonly HashSet<string> Looks = new(StringComparer.Ordinal) { "class", "style", "align", "valign", "bgcolor", "border", "color", "face" };

    /// <summary>Of a tag: what it says in Markdown too, or may do without.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["a"] = ["href", "title", "target", "rel"],
        ["img"] = ["src", "alt", "title", "width", "height", "srcset", "sizes", "loading", "decoding", "fetchpriority", "hspace", "vspace"],
        ["ol"] = ["start"],
        ["font"] = ["size"],
    };

    /// <summary>Boxes of other sites, which their scripts find by these.</summary>
    private static readonly string[] Embeds = ["twitter-tweet", "instagram-media", "tiktok-embed", "bluesky-embed", "fb-post", "fb-video", "wp-embedded-content", "reddit-embed-bq", "text-post-media"];

    public static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);

    public static bool IsWrapper(IElement element) => Wrappers.Contains(element.LocalName);

    public static bool IsPreformatted(IElement element) => Preformatted.Contains(element.LocalName);

    /// <summary>Whether it says something that Markdown has no words for.</summary>
    public static bool SaysMore(IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (Looks.Contains(attribute.Name) || IsKnown(element, attribute))
                continue;
            if (attribute.Name == "id" ? IsLinkedTo(element, attribute.Value) : attribute.Name is not "name" || element.LocalName == "a")
                return true;
        }

        return IsHidden(element) || (element.ClassName is { } classes && Embeds.Any(classes.Contains));
    }

    public static bool IsLooks(IElement element, IAttr attribute) => Looks.Contains(attribute.Name) && !(attribute.Name == "style" && IsHidden(element));

    /// <summary>Whether readers never saw it.</summary>
    public static bool IsHidden(IElement element) => element.GetAttribute("style") is { } style && Hidden().IsMatch(style);

    /// <summary>Says by a tag what editors say by a style, and what is no looks: that words are struck out, and hold no longer.</summary>
    public static void TellStruckOut(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("[style]").Where(static element => StruckOut().IsMatch(element.GetAttribute("style")!)))
        {
            var mark = element.Owner!.CreateElement("s");
            mark.Append([.. element.ChildNodes]);
            element.Append(mark);
            element.RemoveAttribute("style");
        }
    }

    [GeneratedRegex(@"text-decoration(-line)?\s*:[^;]*\bline-through\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StruckOut();

    [GeneratedRegex(@"(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    /// <summary>Whether it marks nothing: somebody pressed a key for emphasis twice.</summary>
    public static bool IsEmptyMark(IElement element) =>
        element.LocalName is "strong" or "b" or "em" or "i" or "u" or "s" or "span" or "font" or "code" && IsBlank(element.TextContent) && !SaysMore(element)
        && element.QuerySelectorAll("*").All(static inner => inner.LocalName is "strong" or "b" or "em" or "i" or "u" or "s" or "span" or "font");

    /// <summary>Whether its words may hold Markdown: they stand in the line.</summary>
    public static bool HoldsText(IElement element) => TextLevel.Contains(element.LocalName);

    /// <summary>The language of code, as its class says.</summary>
    public static string LanguageOf(IElement pre) =>
        $"{pre.ClassName} {pre.QuerySelector("code")?.ClassName}".Split(' ').Where(static name => name.StartsWith("language-", StringComparison.Ordinal) || name.StartsWith("lang-", StringComparison.Ordinal))
            .Select(static name => name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..]).FirstOrDefault(static name => name.All(static character => char.IsAsciiLetterOrDigit(character) || character is '+' or '#' or '-')) ?? "";

    public static bool HoldsBlocks(INode node) => node.ChildNodes.Any(static child => IsBlock(child) || HoldsBlocks(child));

    public static bool IsBlank(string text) => text.All(IsBlank);

    public static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsKnown(IElement element, IAttr attribute)
    {
        if (!Known.TryGetValue(element.LocalName, out var names) || !names.Contains(attribute.Name))
            return false;

        // That somebody paid for a link is said by its 'rel' alone.
        return attribute.Name != "rel" || !attribute.Value.Split(' ').Any(static word => word is "sponsored" or "ugc" or "nofollow");
    }

    private static bool IsLinkedTo(IElement element, string id) =>
        id.Length > 0 && element.Owner!.Links.Any(link => link.GetAttribute("href") is { Length: > 1 } target && target[0] == '#' && target.AsSpan(1).SequenceEqual(id));
}
