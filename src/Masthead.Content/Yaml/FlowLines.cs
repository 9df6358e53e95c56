using System.Text;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>The lines of a list or a map in brackets.</summary>
internal static class FlowLines
{
    /// <summary>Those that are indented too little: a line of closing marks is read by everyone, and one of a quotation is that quotation's.</summary>
    public static MarginLines AtMargin(TextRange range, IEnumerable<OpenCollection> open, string text, TextRange within)
    {
        var lines = new MarginLines(range, open, text, within, line => text[line.Content] is not (']' or '}'));
        if (lines.AreNone || Joined(range, text, within, range.Of(text)) is not { } joined)
            return lines;

        return new MarginLines(range, open, text, within, line => text[line.Content] is not (']' or '}') && joined[line.Start - range.Start - 1] == ' ');
    }

    /// <summary>The same on one line: without comments and with spaces for line breaks; null where a text without quotation marks goes on in the next line, which may lack a comma.</summary>
    /// <param name="seen">What is to be joined, of the same length as the range.</param>
    public static string? Joined(TextRange range, string text, TextRange within, string seen)
    {
        var joined = new StringBuilder(seen);
        var (before, isBroken) = ('[', false);
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            if (c == '#' && text[i - 1] is ' ' or '\t' or '\n' or '\r')
            {
                for (var end = Math.Min(SourceLine.At(text, within, i).End, range.End); i < end; i++)
                    joined[i - range.Start] = ' ';
                i--;
                continue;
            }

            if (SourceLine.IsBreak(c))
            {
                joined[i - range.Start] = ' ';
                isBroken = true;
            }

            if (char.IsWhiteSpace(c))
                continue;
            if (isBroken && before is not ('[' or '{' or ',' or ':') && c is not (',' or ']' or '}'))
                return null;
            if (c is '"' or '\'' && before is '[' or '{' or ',' or ':')
                i = (QuotedScalar.Scan(text, i, range.End).End ?? range.End) - 1;

            (before, isBroken) = (c, false);
        }

        return joined.ToString();
    }
}
