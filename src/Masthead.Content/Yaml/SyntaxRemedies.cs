using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>What mends a fault of syntax, where the text shows it. It is offered where it helps: see <see cref="MendedReading"/>.</summary>
internal static class SyntaxRemedies
{
    /// <summary>In a quotation with more of them, backslashes are no slip.</summary>
    private const int MostBackslashes = 40;

    /// <summary>The text at fault becomes a quotation.</summary>
    public static DataError InQuotationMarks(this DataError error, string text, bool isSafe = true) => error.InQuotationMarks(text, error.Range, isSafe && !HoldsKey(error.Range.Of(text)));

    /// <param name="range">All of the text, of which no more than its beginning is marked.</param>
    public static DataError InQuotationMarks(this DataError error, string text, TextRange range, bool isSafe) =>
        error.Replacing("Put it in quotation marks", range, ScalarText.Quote(range.Of(text)), isSafe);

    public static DataError Replacing(this DataError error, string title, TextRange range, string newText, bool isSafe) =>
        error with { Edit = new TextEdit(title, range, newText) { IsSafe = isSafe } };

    public static DataError Inserting(this DataError error, string title, int position, string newText, bool isSafe) =>
        error.Replacing(title, TextRange.At(position), newText, isSafe);

    /// <summary>Whether a colon is in it that may be a key's.</summary>
    private static bool HoldsKey(string written) => written.EndsWith(":", StringComparison.Ordinal) || written.IndexOf(": ", StringComparison.Ordinal) >= 0;

    /// <summary>A quotation with text behind it: of <c>'it's'</c> the outer marks are the quotation's, of <c>"a" and "b"</c> all marks are the text's.</summary>
    public static DataError AsOneQuotation(this DataError error, string text)
    {
        var written = error.Range.Of(text);
        var mark = written[0];
        var isOuter = written.Length > 2 && written[written.Length - 1] == mark && written.Count(character => character == mark) % 2 == 1;
        return error.Replacing("Write one text", error.Range, ScalarText.Quote(isOuter ? written.Substring(1, written.Length - 2) : written), isSafe: false);
    }

    /// <summary>Each backslash of a quotation that begins no escape is doubled.</summary>
    public static DataError WithBackslashes(this DataError error, string text, TextRange quotation)
    {
        var written = quotation.Of(text);
        for (var count = 0; QuotedScalar.Scan(written, 0, written.Length).BadEscape is { } bad; count++)
        {
            if (count == MostBackslashes)
                return error;
            written = written.Insert(bad.Start, "\\");
        }

        return error.Replacing("Double the backslash", quotation, written, isSafe: false);
    }

    /// <summary>All tabs that indent lines become spaces. Where nothing but tabs indents, it is certain how deep each line stands.</summary>
    public static DataError WithoutTabs(this DataError error, string text, TextRange within)
    {
        var (indentations, hasBlocks) = (new List<TextRange>(), false);
        for (SourceLine? next = SourceLine.At(text, within, within.Start); next is { } line; next = line.Next(within))
        {
            if (line.Content == line.End)
                continue;
            hasBlocks |= line.Written.Of(text).TrimEnd('+', '-') is { Length: > 0 } written && written[written.Length - 1] is '|' or '>';
            if (line.Content > line.Start)
                indentations.Add(new TextRange(line.Start, line.Content));
        }

        var ofTabs = indentations.Where(range => range.Of(text).IndexOf('\t') >= 0).ToArray();
        var ofSpaces = indentations.FirstOrDefault(range => range.Of(text).IndexOf('\t') < 0);
        var step = new string(' ', ofSpaces.Length is > 0 and < 8 ? ofSpaces.Length : 2);
        return ofTabs.Length == 0 ? error : error with
        {
            Edit = TextEdit.Of("Indent with spaces", [.. ofTabs.Select(range => new TextChange(range, range.Of(text).Replace("\t", step)))])
                with { IsSafe = ofSpaces.Length == 0 && !hasBlocks && ofTabs.All(range => range.Of(text).Trim('\t').Length == 0) },
        };
    }
}
