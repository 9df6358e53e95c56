using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

internal static class BlockScalar
{
    /// <summary>The end of its last line with content: the parser counts the line breaks and empty lines behind it too.</summary>
    public static TextRange Trim(string text, TextRange range)
    {
        var header = range.Start + 1;
        while (header < range.End && text[header] is '+' or '-' or (>= '0' and <= '9'))
            header++;

        var firstBreak = header;
        while (firstBreak < range.End && !SourceLine.IsBreak(text[firstBreak]))
            firstBreak++;

        // Spaces at the end of the last line are content, those on empty lines are not.
        var end = range.End;
        for (var i = range.End - 1; i >= firstBreak && text[i] is ' ' or '\t' or '\r' or '\n'; i--)
        {
            if (SourceLine.IsBreak(text[i]))
                end = i;
        }

        return new TextRange(range.Start, end <= firstBreak ? header : end);
    }
}
