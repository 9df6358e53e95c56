using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>Which elements of HTML the reading of Markdown is in: those that hold it over several blocks, and those of one line.</summary>
internal sealed class HtmlNesting
{
    private static readonly string[] Codes = ["code", "kbd", "samp", "tt", "script", "style", "pre", "math", "svg"];

    private static readonly string[] Marks = ["a", "b", "i", "em", "strong", "u", "q", "cite", "mark", "small", "sub", "sup", "dfn", "blockquote"];

    private static readonly string[] Holders = ["pre", "table", "figure", "script"];

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
        var (opensQuotes, opensOthers) = (0, 0);
        for (var place = file.IndexOf('<', block.Start, block.Length); place >= 0; place = file.IndexOf('<', place + 1, block.End - place - 1))
        {
            var isEnd = place + 1 < block.End && file[place + 1] == '/';
            var name = file.AsSpan(place + (isEnd ? 2 : 1), block.End - place - (isEnd ? 2 : 1));
            if (name.StartsWith("blockquote".AsSpan(), StringComparison.OrdinalIgnoreCase))
                opensQuotes += isEnd ? -1 : 1;
            else if (Holds(name))
                opensOthers += isEnd ? -1 : 1;
        }

        quotes = Math.Max(0, quotes + opensQuotes);
        others = Math.Max(0, others + opensOthers);
    }

    /// <summary>Whether the blocks in an element are no prose.</summary>
    private static bool Holds(ReadOnlySpan<char> name)
    {
        foreach (var holder in Holders)
        {
            if (name.StartsWith(holder.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
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
