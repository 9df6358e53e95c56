using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>What goes wrong in keys, values and list items.</summary>
internal static class BlockHints
{
    public static DataError Explain(SyntaxFailure failure, KeySet keys) =>
        TextBehindBracket(failure)
        ?? ReservedStart(failure, isFlow: false)
        ?? Colon(failure, keys)
        ?? LineStart(failure, keys)
        ?? Unknown(failure, keys);

    /// <summary>A reference to a name that nothing bears, or prose such as <c>*really* good</c>.</summary>
    public static DataError Alias(SourceLine line, TextRange at, string name, bool isKnown, bool isFlow)
    {
        var value = line.RestFrom(isKnown ? line.ValueStart() : at.Start, isFlow);
        var isProse = isKnown || value.End > at.End || name[name.Length - 1] == '*';
        return isProse
            ? SyntaxFailure.Error(value, SyntaxMessages.Alias).InQuotationMarks(line.Text)
            : SyntaxFailure.Error(at, SyntaxMessages.UndefinedAlias(name)).InQuotationMarks(line.Text, isSafe: false);
    }

    /// <summary>A value that begins with a character which means something else to YAML.</summary>
    public static DataError? ReservedStart(SyntaxFailure failure, bool isFlow)
    {
        var line = failure.LineAt(failure.Next);
        var start = failure.CharacterAt(failure.Last.Start) is '*' or '&' or '!' && line.Has(failure.Last.Start)
            ? failure.Last.Start
            : failure.Next;

        var c = failure.CharacterAt(start);
        if (start == line.Content && c is '@' or '`' or ',' or ']' or '}' && line.ColonFrom(start) is not null)
            return SyntaxFailure.Error(new TextRange(start, start + 1), SyntaxMessages.KeyCannotBegin(c));

        var isAlone = failure.CharacterAt(start + 1) is ' ' or '\t' or '\r' or '\n';
        var message = c switch
        {
            '*' => SyntaxMessages.Alias,
            '&' => SyntaxMessages.Anchor,
            '!' => SyntaxMessages.Tag,
            '|' or '>' => SyntaxMessages.TextBehindBlockMark(c),
            '%' or '@' or '`' or ',' or ']' or '}' => SyntaxMessages.CannotBegin(c),
            '?' when isAlone => SyntaxMessages.CannotBegin(c),
            '-' when isAlone && start > line.Content => SyntaxMessages.ListBehindKey,
            _ => null,
        };
        return message is null ? null : Reserved(failure, line.RestFrom(start, isFlow), message, c);
    }

    /// <summary>Behind a mark of several lines, or behind a dash, it may be those that are meant.</summary>
    private static DataError Reserved(SyntaxFailure failure, TextRange text, string message, char mark) =>
        SyntaxFailure.Error(text, message).InQuotationMarks(failure.Text, isSafe: mark is not ('|' or '>' or '-' or '?'));

    private static DataError? TextBehindBracket(SyntaxFailure failure)
    {
        var line = failure.LineAt(failure.Next);
        var closing = failure.CharacterAt(failure.Last.Start);
        if (closing is not (']' or '}') || !line.Has(failure.Last.Start) || failure.Next == line.End)
            return null;

        var value = line.ValueStart();
        var start = failure.CharacterAt(value) is '[' or '{' ? value : failure.Next;
        return SyntaxFailure.Error(line.RestFrom(start), closing == ']' ? SyntaxMessages.TextAfterList : SyntaxMessages.TextAfterMap).InQuotationMarks(failure.Text, isSafe: closing == ']');
    }

    /// <summary><c>title: Ferry: it returns</c>, or a key among the lines of a text.</summary>
    private static DataError? Colon(SyntaxFailure failure, KeySet keys)
    {
        if (failure.CharacterAt(failure.Position) != ':')
            return null;

        var line = failure.LineAt(failure.Position);
        if (line.Has(failure.Next))
        {
            var value = line.ValueStart();
            return failure.Position < value ? null : SyntaxFailure.Error(line.RestFrom(value), SyntaxMessages.ColonInText).InQuotationMarks(failure.Text, line.RestFrom(value), isSafe: !IsKnown(LastWord(failure.Text, value, failure.Position), keys));
        }

        var textLine = failure.LineAt(failure.Next);
        return textLine.Content == failure.Next && textLine.ColonFrom(failure.Next) is null
            ? NoColon(textLine, keys)
            : SyntaxFailure.Error(line.RestFrom(line.Content), SyntaxMessages.KeyInText);
    }

    private static DataError? LineStart(SyntaxFailure failure, KeySet keys)
    {
        var line = failure.LineAt(failure.Next);
        if (line.Content != failure.Next || failure.Next == line.End)
            return null;

        var rest = line.RestFrom(failure.Next);
        var column = line.Column(failure.Next);
        var isDash = failure.NextCharacter == '-';
        var isItem = isDash && failure.CharacterAt(failure.Next + 1) is ' ' or '\t' or '\n' or '\r';
        var isAligned = failure.Innermost is { } open && failure.LineAt(open.Start).Column(open.Start) == column;

        if (isDash && OtherSpaceAt(line, failure.Next + 1, "stand behind a dash") is { } behindDash)
            return behindDash;
        if (isDash && !isItem && failure.Innermost is OpenSequence)
            return SyntaxFailure.Error(rest, SyntaxMessages.NoSpaceAfterDash).Inserting("Add the space", failure.Next + 1, " ", isSafe: char.IsLetter(failure.CharacterAt(failure.Next + 1)));
        if (isAligned && isItem && failure.Innermost is OpenMapping)
            return SyntaxFailure.Error(rest, SyntaxMessages.ItemAmongKeys);
        if (!isItem && line.ColonFrom(failure.Next) is null)
            return NoColon(line, keys);
        if (isAligned && failure.Innermost is OpenSequence)
            return SyntaxFailure.Error(rest, SyntaxMessages.NotAnItem);

        return SyntaxFailure.Error(rest, SyntaxMessages.Indentation);
    }

    private static DataError NoColon(SourceLine line, KeySet keys)
    {
        var rest = line.RestFrom(line.Content);
        var colon = line.Text.IndexOf(':', rest.Start, rest.Length);
        if (colon > rest.Start && OtherSpaceAt(line, colon + 1, "stand behind a key's colon") is { } space)
            return space;

        var isKey = colon > rest.Start && line.Text[colon + 1] != '/' && line.Text.IndexOf(' ', rest.Start, colon - rest.Start) < 0;
        return isKey
            ? SyntaxFailure.Error(rest, SyntaxMessages.NoSpaceAfterColon).Inserting("Add the space", colon + 1, " ", isSafe: IsKnown(line.Text.Substring(rest.Start, colon - rest.Start), keys))
            : SyntaxFailure.Error(rest, SyntaxMessages.NoColon);
    }

    /// <summary>What stands before a colon, and would be a key on a line of its own.</summary>
    private static string LastWord(string text, int start, int colon) => text.Substring(start, colon - start).Split(' ') is var words ? words[words.Length - 1] : "";

    private static bool IsKnown(string word, KeySet keys) => keys.TryGet(word, out _);

    /// <summary>A space that is none to YAML, where one must stand.</summary>
    private static DataError? OtherSpaceAt(SourceLine line, int position, string purpose) =>
        position < line.End && UnicodeSpaces.At(line.Text, new TextRange(position, line.End)) is { Length: > 0 } spaces
            ? SyntaxFailure.OtherSpaces(line.Text, spaces, purpose)
            : null;

    /// <summary>
    /// The parser looks ahead: it may have stopped further on, or have taken in the very text at fault before the end of the file.
    /// </summary>
    private static DataError Unknown(SyntaxFailure failure, KeySet keys)
    {
        if (failure.Position > failure.Next && failure.Position < failure.Within.End)
            return SyntaxHints.Explain(failure with { Last = TextRange.At(failure.Position) }, keys);
        if (failure.Next == failure.Within.End && failure.Last.Length > 0)
            return SyntaxHints.Explain(failure with { Last = TextRange.At(failure.Last.Start) }, keys);

        var line = failure.LineAt(failure.Next);
        var rest = line.RestFrom(failure.Next);
        return SyntaxFailure.Error(rest.Length > 0 ? rest : line.RestFrom(line.Content), SyntaxMessages.Unreadable);
    }
}
