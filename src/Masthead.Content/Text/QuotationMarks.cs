namespace Masthead.Content.Text;

/// <summary>Quotation marks that word processors put where straight ones are needed.</summary>
internal static class QuotationMarks
{
    public static bool IsCurly(char character) => character is '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '«' or '»' or '‹' or '›';

    /// <summary>From a curly mark to behind the one that closes it, if any does before the end.</summary>
    public static TextRange Around(string text, int start, int end)
    {
        var closing = start;
        for (var i = start + 1; i < end; i++)
        {
            if (IsCurly(text[i]) || text[i] == '"')
                closing = i;
            else if (closing > start && text[i] is ',' or ']' or '}')
                break;
        }

        return new TextRange(start, closing > start ? closing + 1 : end);
    }

    /// <summary>What stands between the marks of a range, the closing one of which may be missing.</summary>
    public static string Inside(string text, TextRange range)
    {
        var end = range.End - 1 > range.Start && (IsCurly(text[range.End - 1]) || text[range.End - 1] == '"') ? range.End - 1 : range.End;
        return text.Substring(range.Start + 1, end - range.Start - 1);
    }
}
