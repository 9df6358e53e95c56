using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>What goes wrong inside brackets and braces.</summary>
internal static class FlowHints
{
    /// <summary>The parser looks ahead, so that it may stop before it has reported an opening bracket.</summary>
    public static DataError? NotClosed(SyntaxFailure failure) =>
        failure.NextCharacter is '[' or '{' && FindClosing(failure, failure.Next) is null ? NotClosed(failure, failure.Next) : null;

    public static DataError Explain(SyntaxFailure failure, int bracket)
    {
        var isList = failure.Text[bracket] == '[';
        var next = failure.NextCharacter;
        var mark = new TextRange(failure.Next, failure.Next + 1);

        if (next == '}' && isList)
            return SyntaxFailure.Error(mark, SyntaxMessages.BraceClosesList).Replacing("Close it with a bracket", mark, "]", isSafe: false);
        if (next == ']' && !isList)
            return SyntaxFailure.Error(mark, SyntaxMessages.BracketClosesMap).Replacing("Close it with a brace", mark, "}", isSafe: false);

        if (FindClosing(failure, bracket) is not { } closing)
            return NotClosed(failure, bracket);

        var line = failure.LineAt(failure.Next);
        var rest = line.RestFrom(failure.Next, isFlow: true);
        if (next == ':')
            return SyntaxFailure.Error(new TextRange(failure.Last.Start, rest.End), SyntaxMessages.ColonInText).InQuotationMarks(failure.Text, isSafe: false);
        if (BlockHints.ReservedStart(failure, isFlow: true) is { } reserved)
            return reserved;
        if (HasLineAtMargin(failure, bracket, closing))
            {
            var range = new TextRange(bracket, closing + 1);
            return SyntaxFailure.Error(range, isList ? SyntaxMessages.ListNotIndented : SyntaxMessages.MapNotIndented) with { Edit = FlowLines.AtMargin(range, failure.Open, failure.Text, failure.Within).Indented is { } edit ? edit with { IsSafe = false } : null };
        }


        if (failure.CharacterAt(failure.Last.Start) is ']' or '}')
            return SyntaxFailure.Error(rest, SyntaxMessages.NoComma).Inserting("Add the comma", failure.Last.End, ",", isSafe: false);

        return SyntaxFailure.Error(rest, SyntaxMessages.Unreadable);
    }

    private static bool HasLineAtMargin(SyntaxFailure failure, int bracket, int closing)
    {
        for (var next = failure.LineAt(bracket).Next(failure.Within); next is { } line && line.Start <= closing; next = line.Next(failure.Within))
        {
            if (line.Content == line.Start && line.End > line.Start)
                return true;
        }

        return false;
    }

    /// <summary>It was to end with its line.</summary>
    private static DataError NotClosed(SyntaxFailure failure, int bracket)
    {
        var (range, isList) = (failure.LineAt(bracket).RestFrom(bracket), failure.Text[bracket] == '[');
        return SyntaxFailure.Error(range, isList ? SyntaxMessages.ListNotClosed : SyntaxMessages.MapNotClosed).Inserting(isList ? "Add the bracket" : "Add the brace", range.End, isList ? "]" : "}", isSafe: false);
    }

    public static int? FindClosing(SyntaxFailure failure, int bracket)
    {
        var text = failure.Text;
        var depth = 0;
        var before = ' ';

        for (var i = bracket; i < failure.Within.End; i++)
        {
            var c = text[i];
            if (c is '"' or '\'' && before is '[' or '{' or ',' or ':')
                i = (QuotedScalar.Scan(text, i, failure.Within.End).End ?? failure.Within.End) - 1;
            else if (c == '#' && text[i - 1] is ' ' or '\t' or '\n' or '\r')
                i = failure.LineAt(i).End;
            else if (c is '[' or '{')
                depth++;
            else if (c is ']' or '}' && --depth == 0)
                return i;

            if (!char.IsWhiteSpace(c))
                before = c;
        }

        return null;
    }
}
