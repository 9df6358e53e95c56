using System.Globalization;
using System.Text;
using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Json;

/// <summary>What stands next in JSON: marks and texts. What people write instead is read as they mean it, and reported.</summary>
internal sealed class JsonScanner(string text, TextRange within, DataErrors errors)
{
    public int Position { get; private set; } = within.Start;

    public bool IsAtEnd => Position >= within.End;

    /// <summary>U+0000 at the end, which no mark is.</summary>
    public char Next => Position < within.End ? text[Position] : '\0';

    public void Skip() => Position++;

    /// <summary>White space, and comments, which JSON has not.</summary>
    public void SkipBlanks()
    {
        while (!IsAtEnd)
        {
            if (Next is ' ' or '\t' or '\r' or '\n' || (Next == '\uFEFF' && Position == within.Start))
                Position++;
            else if (EndOfComment() is { } end)
                Report(new TextRange(Position, Position = end), JsonMessages.Comment, static (range, _) => new TextEdit("Remove the comment", range, "") { IsSafe = false });
            else if (IsOtherSpace(Next))
                Report(new TextRange(Position, ++Position), DataMessages.OtherSpace(text[Position - 1], "JSON"), static (range, _) => new TextEdit("Write a space", range, " "));
            else
                return;
        }
    }

    private static bool IsOtherSpace(char character) => (character >= '\u0080' && char.IsWhiteSpace(character)) || character is '\v' or '\f' or '\u200B' or '\uFEFF';

    /// <summary>A text, or what stands for one: its value with its place.</summary>
    /// <param name="isKey">Whether a key is expected.</param>
    public DataScalar ReadScalar(bool isKey) =>
        Next == '"' ? ReadString('"')
        : Next == '\'' ? Instead(ReadString('\''))
        : QuotationMarks.IsCurly(Next) ? ReadCurly()
        : ReadWord(isKey);

    private DataScalar Instead(DataScalar scalar)
    {
        errors.Syntax(scalar.Range, JsonMessages.OtherQuotes, new TextEdit("Write double quotation marks", scalar.Range, JsonNotation.Quote(scalar.Value)));
        return scalar;
    }

    private DataScalar ReadCurly()
    {
        var range = QuotationMarks.Around(text, Position, EndOfLine(Position));
        Position = range.End;
        return Instead(new DataScalar(range, QuotationMarks.Inside(text, range), DataScalarStyle.DoubleQuoted));
    }

    private DataScalar ReadString(char mark)
    {
        var start = Position++;
        StringBuilder? value = null;
        var copied = Position;
        while (true)
        {
            if (IsAtEnd || Next is '\n' or '\r')
            {
                errors.Syntax(new TextRange(start, TrimmedEnd(start + 1, Position)), JsonMessages.QuoteNotClosed);
                return Scalar(start, (value?.ToString() ?? "") + text.Substring(copied, TrimmedEnd(copied, Position) - copied));
            }

            var character = Next;
            if (character == mark)
            {
                var rest = text.Substring(copied, Position - copied);
                Position++;
                return Scalar(start, value is null ? rest : value.Append(rest).ToString());
            }

            if (character < ' ')
                Report(new TextRange(Position, Position + 1), JsonMessages.ControlCharacter(character), static (range, written) => new TextEdit("Mend it", range, written == "\t" ? "\\t" : ""));
            if (character == '\\')
            {
                value ??= new StringBuilder();
                value.Append(text, copied, Position - copied);
                ReadEscape(value);
                copied = Position;
            }
            else
            {
                Position++;
            }
        }
    }

    /// <summary>Behind the text of a line on which a quotation was left open: a comma at its end is none of it.</summary>
    private int TrimmedEnd(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t' or ',')
            end--;
        return end;
    }

    private DataScalar Scalar(int start, string value) => new(new TextRange(start, Position), value, DataScalarStyle.DoubleQuoted);

    private void ReadEscape(StringBuilder value)
    {
        var start = Position;
        var letter = start + 1 < within.End ? text[start + 1] : '\0';
        Position = Math.Min(start + 2, within.End);
        switch (letter)
        {
            case '"' or '\\' or '/':
                value.Append(letter);
                break;
            case 'b':
                value.Append('\b');
                break;
            case 'f':
                value.Append('\f');
                break;
            case 'n':
                value.Append('\n');
                break;
            case 'r':
                value.Append('\r');
                break;
            case 't':
                value.Append('\t');
                break;
            case 'u' when CodeAt(start) is { } code:
                Position = start + 6;
                if (char.IsHighSurrogate(code) && Position < within.End && text[Position] == '\\' && CodeAt(Position) is { } low && char.IsLowSurrogate(low))
                {
                    value.Append(code).Append(low);
                    Position += 6;
                }
                else if (char.IsSurrogate(code))
                {
                    errors.Syntax(new TextRange(start, Position), JsonMessages.HalfCharacter(text.Substring(start, 6)));
                    value.Append('\uFFFD');
                }
                else
                {
                    value.Append(code);
                }

                break;
            default:
                if (letter is '\n' or '\r')
                    Position = start + 1;
                var escape = new TextRange(start, Position);
                errors.Syntax(escape, JsonMessages.BadEscape(escape.Of(text)), letter == '\'' ? new TextEdit("Remove the backslash", escape, "'") : null);
                value.Append(letter is '\n' or '\r' or '\0' ? "" : letter.ToString());
                break;
        }
    }

    /// <summary>Of <c>\u00e9</c>.</summary>
    private char? CodeAt(int backslash) =>
        backslash + 6 <= within.End && text[backslash + 1] == 'u' && ushort.TryParse(text.Substring(backslash + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : null;

    /// <summary>A number, <c>true</c>, <c>false</c>, <c>null</c>, or a text without quotation marks: to what ends an entry.</summary>
    private DataScalar ReadWord(bool isKey)
    {
        var start = Position;
        while (!IsAtEnd && !(Next is ',' or '}' or ']' or '\n' or '\r' || (isKey && Next is ':' or '=') || EndOfComment() is not null))
            Position++;

        var range = new TextRange(start, TrimmedEnd(start, Position));
        Position = Math.Max(range.End, Math.Min(start + 1, within.End));
        var word = range.Of(text);
        if (!isKey && (word is "true" or "false" or "null" || JsonNumber.Is(word)))
            return new DataScalar(range, word, DataScalarStyle.Plain);

        var lower = word.ToLowerInvariant();
        if (isKey)
            errors.Syntax(range, JsonMessages.KeyNotQuoted, Quotation(range, isSafe: word.IndexOf(' ') < 0));
        else if (lower is "true" or "false" or "null" or "none" or "undefined")
            errors.Syntax(range, JsonMessages.LowerCase(lower is "none" or "undefined" ? "null" : lower), new TextEdit("Write it as JSON", range, lower is "none" or "undefined" ? "null" : lower));
        else
            errors.Syntax(range, JsonNumber.IsMeant(word) ? JsonMessages.NoNumber : JsonMessages.NotQuoted, Quotation(range, isSafe: false));
        return new DataScalar(range, word, DataScalarStyle.Plain);
    }

    private TextEdit? Quotation(TextRange range, bool isSafe) => range.Length == 0 || range.Of(text).IndexOf('"') >= 0 ? null : new TextEdit("Put it in quotation marks", range, JsonNotation.Quote(range.Of(text))) { IsSafe = isSafe };

    private int? EndOfComment()
    {
        if (Next == '#')
            return EndOfLine(Position);
        if (Next != '/' || Position + 1 >= within.End)
            return null;
        if (text[Position + 1] == '/')
            return EndOfLine(Position);
        if (text[Position + 1] != '*')
            return null;
        var end = text.IndexOf("*/", Position + 2, within.End - Position - 2, StringComparison.Ordinal);
        return end < 0 ? within.End : end + 2;
    }

    private int EndOfLine(int position)
    {
        var end = text.IndexOfAny(['\n', '\r'], position, within.End - position);
        return end < 0 ? within.End : end;
    }

    private void Report(TextRange range, string message, Func<TextRange, string, TextEdit> edit) => errors.Syntax(range, message, edit(range, range.Of(text)));
}
