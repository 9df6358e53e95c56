namespace Masthead.Generators.Yaml;

/// <summary>What goes wrong inside brackets and braces.</summary>
internal static class FlowHints
{
    public static YamlError Explain(SyntaxFailure failure, int bracket)
    {
        var isList = failure.Text[bracket] == '[';
        var next = failure.NextCharacter;
        var mark = new TextRange(failure.Next, Math.Min(failure.Next + 1, failure.Within.End));

        if (next == '}' && isList)
            return SyntaxFailure.Error(mark, SyntaxMessages.BraceClosesList);
        if (next == ']' && !isList)
            return SyntaxFailure.Error(mark, SyntaxMessages.BracketClosesMap);

        var opening = failure.LineAt(bracket);
        if (FindClosing(failure, bracket) is not { } closing)
            return SyntaxFailure.Error(opening.RestFrom(bracket), isList ? SyntaxMessages.ListNotClosed : SyntaxMessages.MapNotClosed);

        var line = failure.LineAt(failure.Next);
        var rest = line.RestFrom(failure.Next, isFlow: true);
        if (next == ':')
            return SyntaxFailure.Error(new TextRange(failure.Last.Start, rest.End), SyntaxMessages.ColonInText);
        if (BlockHints.ReservedStart(failure, isFlow: true) is { } reserved)
            return reserved;
        if (line.Content == failure.Next && line.Start != opening.Start)
            return SyntaxFailure.Error(new TextRange(bracket, closing + 1), isList ? SyntaxMessages.ListNotIndented : SyntaxMessages.MapNotIndented);
        if (failure.CharacterAt(failure.Last.Start) is ']' or '}')
            return SyntaxFailure.Error(rest, SyntaxMessages.NoComma);

        return SyntaxFailure.Error(rest, SyntaxMessages.Unreadable);
    }

    private static int? FindClosing(SyntaxFailure failure, int bracket)
    {
        var text = failure.Text;
        var depth = 0;
        var before = ' ';

        for (var i = bracket; i < failure.Within.End; i++)
        {
            var c = text[i];
            if (c is '"' or '\'' && before is '[' or '{' or ',' or ':')
                i = (Quotation.Scan(text, i, failure.Within.End).End ?? failure.Within.End) - 1;
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
