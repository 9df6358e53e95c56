using System.Globalization;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>A quoted text as it is written, whether or not it is well formed.</summary>
/// <param name="End">Behind the closing mark; null where there is none.</param>
/// <param name="BadEscape">The first backslash sequence that YAML does not know.</param>
internal readonly record struct QuotedScalar(int? End, TextRange? BadEscape)
{
    private const string SimpleEscapes = "0abtnvfre \"/\\N_LP\t\n\r";

    public static QuotedScalar Scan(string text, int start, int limit)
    {
        var quote = text[start];
        TextRange? badEscape = null;

        for (var i = start + 1; i < limit; i++)
        {
            if (text[i] == '\\' && quote == '"')
            {
                var escape = ScanEscape(text, i, limit);
                if (!escape.IsKnown)
                    badEscape ??= new TextRange(i, escape.End);
                i = escape.End - 1;
            }
            else if (text[i] == quote)
            {
                if (quote == '"' || i + 1 >= limit || text[i + 1] != quote)
                    return new QuotedScalar(i + 1, badEscape);
                i++;
            }
        }

        return new QuotedScalar(null, badEscape);
    }

    private static (int End, bool IsKnown) ScanEscape(string text, int backslash, int limit)
    {
        var digits = backslash + 2;
        if (digits > limit)
            return (limit, true);

        var count = text[backslash + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (count == 0)
            return (digits, SimpleEscapes.IndexOf(text[backslash + 1]) >= 0);

        var end = EndOfHex(text, digits, Math.Min(limit, digits + count));
        if (end < digits + count)
            return (end, false);

        var value = long.Parse(text.Substring(digits, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (value is >= 0xD800 and <= 0xDBFF && IsLowSurrogate(text, end, limit))
            return (end + 6, true); // a pair, as JSON writes astral characters
        return (end, value is <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF));
    }

    private static bool IsLowSurrogate(string text, int start, int limit) =>
        start + 6 <= limit
        && text[start] == '\\' && text[start + 1] == 'u' && text[start + 2] is 'd' or 'D' && text[start + 3] is (>= 'c' and <= 'f') or (>= 'C' and <= 'F')
        && EndOfHex(text, start + 2, start + 6) == start + 6;

    private static int EndOfHex(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && text[end] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            end++;
        return end;
    }
}
