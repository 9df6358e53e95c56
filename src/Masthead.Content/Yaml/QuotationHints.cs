using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

internal static class QuotationHints
{
    /// <summary>The parser stopped inside a quotation: never closed, with an unknown escape, or continued too far left.</summary>
    public static DataError? Broken(SyntaxFailure failure, KeySet keys) => Broken(failure, failure.Next, keys) ?? Broken(failure, failure.Position, keys);

    private static DataError? Broken(SyntaxFailure failure, int start, KeySet keys)
    {
        if (failure.CharacterAt(start) is not ('"' or '\''))
            return null;

        var quotation = QuotedScalar.Scan(failure.Text, start, failure.Within.End);
        var line = failure.LineAt(start);

        if (quotation.BadEscape is { } escape)
            {
            var error = SyntaxFailure.Error(escape, SyntaxMessages.BadEscape(escape.Of(failure.Text)));
            return quotation.End is { } behind ? error.WithBackslashes(failure.Text, new TextRange(start, behind)) : error;
        }


        if (quotation.End is not { } end)
            return NotClosed(failure, line, start);
        if (line.Has(end))
            return null; // well formed

        // A quotation mark with text behind it opens the next quotation rather than closes this one.
        var lines = new MarginLines(new TextRange(start, end), failure.Open, failure.Text, failure.Within);
        return HasTextBehind(failure, end) || lines.HoldOthers(keys) ? NotClosed(failure, line, start)
            : SyntaxFailure.Error(new TextRange(start, end), SyntaxMessages.QuoteNotIndented) with { Edit = lines.Indented is { } edit ? edit with { IsSafe = false } : null };
    }

    /// <summary>It was to end with its line.</summary>
    private static DataError NotClosed(SyntaxFailure failure, SourceLine line, int start)
    {
        var written = line.RestFrom(start);
        return SyntaxFailure.Error(written, SyntaxMessages.QuoteNotClosed).Inserting("Close the quotation", written.End, failure.Text.Substring(start, 1), isSafe: false);
    }

    /// <summary>The quotation ended before the text did: <c>'it's'</c>, <c>"a" b</c>.</summary>
    public static DataError? TextBehind(SyntaxFailure failure)
    {
        var quotation = failure.Last;
        var lastLine = failure.LineAt(quotation.End);
        if (quotation.Length < 2 || failure.Text[quotation.Start] is not ('"' or '\'') || !lastLine.Has(failure.Next))
            return null;
        if (failure.NextCharacter is '\n' or '\r' || failure.Bracket is not null && failure.NextCharacter is ',' or ']' or '}')
            return null;

        var firstLine = failure.LineAt(quotation.Start);
        if (HasKeyInFurtherLines(failure, firstLine))
            return NotClosed(failure, firstLine, quotation.Start);
        if (failure.Bracket is not null && failure.NextCharacter is '"' or '\'' or '[' or '{')
            return SyntaxFailure.Error(lastLine.RestFrom(failure.Next, isFlow: true), SyntaxMessages.NoComma).Inserting("Add the comma", quotation.End, ",", isSafe: false);

        var rest = lastLine.RestFrom(failure.Next, failure.Bracket is not null);
        var message = failure.Text[quotation.Start] == '"' ? SyntaxMessages.TextAfterDoubleQuote : SyntaxMessages.TextAfterSingleQuote;
        return SyntaxFailure.Error(new TextRange(quotation.Start, rest.End), message).AsOneQuotation(failure.Text);
    }

    /// <summary>Whether what follows a quotation cannot follow one.</summary>
    public static bool HasTextBehind(SyntaxFailure failure, int end)
    {
        var rest = failure.LineAt(end).RestFrom(end).Of(failure.Text).TrimStart(' ', '\t');
        return rest.Length > 0 && (failure.Innermost is not { IsFlow: true } || rest[0] is not (',' or ']' or '}' or ':'));
    }

    private static bool HasKeyInFurtherLines(SyntaxFailure failure, SourceLine line)
    {
        for (var next = line.Next(failure.Within); next is { } further && further.Start < failure.Last.End; next = further.Next(failure.Within))
        {
            if (further.ColonFrom(further.Content) is { } colon && further.Text.IndexOf(' ', further.Content, colon - further.Content) < 0)
                return true;
        }

        return false;
    }
}
