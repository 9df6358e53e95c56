using System.Text.RegularExpressions;
using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Toml;

/// <summary>Finds in the text which of the usual mistakes stopped the reader: most of them are YAML written in TOML.</summary>
/// <param name="text">The whole file.</param>
/// <param name="within">The part that is TOML.</param>
/// <param name="line">Where the entry begins that could not be read.</param>
/// <param name="fault">Where reading stopped.</param>
internal sealed class TomlHints(string text, TextRange within, SourceLine line, TomlFault fault)
{
    private static readonly Regex KeyLine = new(@"\A[ \t]*(?:[\w.-]+|""[^""\r\n]*""|'[^'\r\n]*')[ \t]*(?<sign>[=:])(?:[ \t]*(?<value>.*))?\z", RegexOptions.CultureInvariant);

    private static readonly Regex Escape = new(@"\\(?:[btnfre""\\]|x[0-9A-Fa-f]{2}|u(?![Dd][89A-Fa-f])[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[ \t]*\r?\n)|(?<bad>\\.?)", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private SourceLine FaultLine => SourceLine.At(text, within, fault.At.Start);

    /// <summary>Where reading may go on: at the line that shows that a list was not closed, else below.</summary>
    public int Resumption =>
        FaultLine is var at && at.Start > line.Start && IsNotClosed(at) ? at.Start
        : (fault.Opening is null || fault.At.Start < line.End ? line : at).Next(within)?.Start ?? within.End;

    public (TextRange Range, string Message, TextEdit? Edit) Explain()
    {
        if (fault.Opening is { } opening && IsNotClosed(FaultLine))
            return (new TextRange(opening, opening + 1), text[opening] == '[' ? TomlMessages.ListNotClosed : TomlMessages.MapNotClosed, null);
        if (fault.At.Start < within.End && text[fault.At.Start] is var space && ((space >= '\u0080' && char.IsWhiteSpace(space)) || space is '\u200B' or '\uFEFF'))
            return (new TextRange(fault.At.Start, fault.At.Start + 1), DataMessages.OtherSpace(space, "TOML"), new TextEdit("Write a space", new TextRange(fault.At.Start, fault.At.Start + 1), " "));
        return (fault.IsValue ? InQuotation() ?? AtValue() : null) ?? AtEntry();
    }

    /// <summary>Whether the text, or a line that is a key with its value, comes before the list or map is closed.</summary>
    private bool IsNotClosed(SourceLine at) =>
        fault.At.Start >= within.End || text[fault.At.Start] is '\n' or '\r' || (at.Start > line.Start && text[fault.Opening ?? at.Start] == '[' && KeyLine.Match(Written(at)) is { Success: true } key && key.Groups["sign"].Value == "=");

    /// <summary>A quotation that is not closed, or holds what it must not.</summary>
    private (TextRange, string, TextEdit?)? InQuotation()
    {
        var start = fault.At.Start;
        if (!fault.IsFaulty || fault.At.Length == 0 || text[start] is not ('"' or '\''))
            return null;

        var written = fault.At.Of(text);
        var mark = written[0];
        var isLong = written.StartsWith(new string(mark, 3), StringComparison.Ordinal);
        if (mark == '"' && Escape.Matches(isLong ? written : FirstLine(written)).Cast<Match>().FirstOrDefault(static match => match.Groups["bad"].Success) is { } bad)
            return (new TextRange(start + bad.Index, start + bad.Index + bad.Length), TomlMessages.BadEscape(bad.Value), null);
        if (isLong && (written.Length < 6 || !written.EndsWith(new string(mark, 3), StringComparison.Ordinal)))
            return (new TextRange(start, start + 3), TomlMessages.LinesNotClosed, null);
        for (var i = start; i < fault.At.End && !SourceLine.IsBreak(text[i]); i++)
        {
            if (text[i] is < ' ' and not '\t' or '\u007F')
                return (new TextRange(i, i + 1), TomlMessages.ForbiddenCharacter(text[i]), null);
        }

        return isLong ? null : (FaultLine.RestFrom(start), TomlMessages.QuoteNotClosed, null);
    }

    private (TextRange, string, TextEdit?)? AtValue()
    {
        var at = FaultLine;
        var start = fault.At.Start;
        var isInList = fault.Opening is not null;
        if (start >= at.End || text[start] == '#')
            return (at.Start == line.Start ? line.RestFrom(line.Content) : at.RestFrom(at.Content), TomlMessages.NoValue, null);
        if (QuotationMarks.IsCurly(text[start]))
        {
            var curly = QuotationMarks.Around(text, start, at.RestFrom(start).End);
            return (curly, TomlMessages.CurlyQuotes, new TextEdit("Write straight quotation marks", curly, TomlNotation.Quote(QuotationMarks.Inside(text, curly))));
        }

        if (QuotationBefore(at, start) is { } quotation)
            return AfterQuotation(at, quotation, start, isInList);

        var rest = at.RestFrom(start, isInList);
        rest = rest.Length == 0 ? new TextRange(start, start + 1) : rest;
        var written = rest.Of(text);
        if (fault.At.Start != ValueStart(at, isInList))
            return isInList ? (rest, TomlMessages.NoComma, null) : KeyLine.IsMatch(written) ? (rest, TomlMessages.SecondOnLine, null) : NotQuoted(new TextRange(ValueStart(at, isInList), rest.End));
        if (written is "True" or "False" or "TRUE" or "FALSE")
            return (rest, TomlMessages.LowerCase(written), new TextEdit($"Write {written.ToLowerInvariant()}", rest, written.ToLowerInvariant()));
        return NotQuoted(rest);
    }

    private (TextRange, string, TextEdit?) NotQuoted(TextRange range)
    {
        var written = range.Of(text);
        var message = !char.IsDigit(written[0]) ? TomlMessages.NotQuoted
            : written.Length > 5 && written[4] == '-' ? TomlMessages.NoDate
            : written.Any(char.IsLetter) && written.IndexOf(' ') >= 0 ? TomlMessages.NotQuoted
            : TomlMessages.NoNumber;
        return (range, message, written.IndexOf('"') >= 0 ? null : new TextEdit("Put it in quotation marks", range, TomlNotation.Quote(written)) { IsSafe = message == TomlMessages.NotQuoted });
    }

    /// <summary>Where the value begins that reading stopped in: behind the equals sign, or behind the comma or bracket before it.</summary>
    private int ValueStart(SourceLine at, bool isInList)
    {
        for (var i = fault.At.Start - 1; i >= at.Start; i--)
        {
            if (text[i] == '=' || (isInList && text[i] is ',' or '[' or '{'))
                return SkipBlanks(i + 1);
        }

        return at.Content;
    }

    private int SkipBlanks(int position)
    {
        while (position < within.End && SourceLine.IsBlank(text[position]))
            position++;
        return position;
    }

    /// <summary>The quotation that ends right before a position on its line, if one does.</summary>
    private int? QuotationBefore(SourceLine at, int position)
    {
        var end = position;
        while (end > at.Start && SourceLine.IsBlank(text[end - 1]))
            end--;
        var start = ValueStart(at, fault.Opening is not null);
        return start < end - 1 && text[start] is '"' or '\'' && text[start] == text[end - 1] ? start : null;
    }

    private (TextRange, string, TextEdit?) AfterQuotation(SourceLine at, int quotation, int start, bool isInList)
    {
        if (isInList && text[start] is '"' or '\'')
            return (at.RestFrom(start, isFlow: true), TomlMessages.NoComma, new TextEdit("Add the comma", TextRange.At(start), ", ") { IsSafe = false });

        var all = at.RestFrom(quotation, isInList);
        var written = all.Of(text);
        var isWhole = written.Length > 1 && written[written.Length - 1] == written[0];
        return (all, written[0] == '"' ? TomlMessages.TextAfterDoubleQuote : TomlMessages.TextAfterSingleQuote,
            isWhole ? new TextEdit("Write one text", all, TomlNotation.Quote(written.Substring(1, written.Length - 2))) { IsSafe = false } : null);
    }

    private (TextRange, string, TextEdit?) AtEntry()
    {
        var content = line.RestFrom(line.Content);
        var written = content.Of(text);
        if (written.StartsWith("//", StringComparison.Ordinal) || written.StartsWith(";", StringComparison.Ordinal))
            return (content, TomlMessages.OtherComment, null);
        if (written.StartsWith("- ", StringComparison.Ordinal))
            return (content, TomlMessages.ListItem, null);
        if (written.StartsWith("[", StringComparison.Ordinal))
            return (content, TomlMessages.HeadingNotClosed, null);
        if (written.StartsWith("=", StringComparison.Ordinal))
            return (content, TomlMessages.NoKey, null);
        if (KeyLine.Match(written) is { Success: true } key && key.Groups["sign"] is { Value: ":" } sign)
            return (new TextRange(content.Start + sign.Index, content.Start + sign.Index + 1), TomlMessages.Colon, WithEquals(content.Start, sign.Index, key.Groups["value"]));

        var equals = written.IndexOf('=');
        if (equals <= 0 || IsProse(written.Substring(0, equals)))
            return (content, TomlMessages.NoEquals, null);

        var name = new TextRange(content.Start, content.Start + written.Substring(0, equals).TrimEnd().Length);
        return (name, TomlMessages.KeyNotQuoted, name.Of(text).IndexOf('"') >= 0 ? null : new TextEdit("Put it in quotation marks", name, TomlNotation.Quote(name.Of(text))) { IsSafe = false });
    }

    private static TextEdit? WithEquals(int start, int sign, Group value) =>
        value.Value.Length == 0 || value.Value[0] is '[' or '{' or '|' or '>' or '&' or '*' ? null
        : new TextEdit("Write it as TOML", new TextRange(start + sign, start + value.Index + value.Length), " = " + (value.Value[0] is '"' or '\'' ? value.Value : TomlNotation.Instance.Word(value.Value)));

    private static bool IsProse(string before) => before.Count(static character => character == ' ') > 3;

    private static string FirstLine(string written) => written.IndexOfAny(['\n', '\r']) is >= 0 and var end ? written.Substring(0, end) : written;

    private static string Written(SourceLine line) => line.Text.Substring(line.Start, line.End - line.Start);
}
