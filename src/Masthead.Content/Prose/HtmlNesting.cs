using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>Which elements of HTML the reading of Markdown is in: those that hold it over several blocks, and those of one line.</summary>
internal sealed class HtmlNesting
{
    private static readonly string[] Codes = ["code", "kbd", "samp", "tt", "script", "style", "pre", "math", "svg"];

    private static readonly string[] Marks = ["a", "b", "i", "em", "strong", "u", "q", "cite", "mark", "small", "sub", "sup", "dfn", "blockquote"];

    private int quotes;
    private int others;
    private int codes;
    private int marks;

    /// <summary>Whether what follows is code, between two tags of a line.</summary>
    public bool IsCode => codes > 0;

    /// <summary>Whether it is emphasized, a link or the like.</summary>
    public bool IsMarked => marks > 0;

    public void BeginLine() => (codes, marks) = (0, 0);

    /// <summary>A tag in a line.</summary>
    public void Enter(string tag)
    {
        if (tag.EndsWith("/>", StringComparison.Ordinal))
            return;

        var step = tag.StartsWith("</", StringComparison.Ordinal) ? -1 : 1;
        var name = NameOf(tag, step > 0 ? 1 : 2);
        if (Codes.Contains(name))
            codes = Math.Max(0, codes + step);
        else if (Marks.Contains(name))
            marks = Math.Max(0, marks + step);
    }

    /// <summary>A block of HTML: what it begins and does not end holds the blocks behind it.</summary>
    public void Enter(string file, TextRange block)
    {
        quotes = Math.Max(0, quotes + Opened("blockquote"));
        others = Math.Max(0, others + Opened("pre") + Opened("table") + Opened("figure") + Opened("script"));

        int Opened(string name) => Count("<" + name) - Count("</" + name);

        int Count(string tag)
        {
            var count = 0;
            for (var place = file.IndexOf(tag, block.Start, block.Length, StringComparison.OrdinalIgnoreCase); place >= 0; place = file.IndexOf(tag, place + 1, block.End - place - 1, StringComparison.OrdinalIgnoreCase))
                count++;
            return count;
        }
    }

    private static string NameOf(string tag, int start)
    {
        var end = start;
        while (end < tag.Length && char.IsLetterOrDigit(tag[end]))
            end++;
        return tag.Substring(start, end - start).ToLowerInvariant();
    }

    /// <summary>What a block is that stands here.</summary>
    public ProseBlockKind KindOf(ProseBlockKind kind) => others > 0 ? ProseBlockKind.Other : quotes > 0 ? ProseBlockKind.QuotedBlock : kind;
}
