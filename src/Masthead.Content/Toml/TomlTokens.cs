using Masthead.Content.Text;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Masthead.Content.Toml;

/// <summary>Tomlyn's tokens, one at a time, without blanks and comments. Of its library nothing but the lexer is touched: the rest wants other libraries beside it.</summary>
/// <param name="text">The whole file.</param>
/// <param name="within">The part that is TOML.</param>
internal sealed class TomlTokens(string text, TextRange within)
{
    /// <summary>Of a second, with the point before them, that Tomlyn reads.</summary>
    private const int Decimals = 8;

    private static readonly TomlLexerOptions Decoding = new() { DecodeScalars = true };

    private TomlLexer lexer = TomlLexer.Create("");
    private int start = within.Start;
    private int known;

    public TokenKind Kind { get; private set; }

    public TextRange Range { get; private set; }

    /// <summary>What a text in quotation marks says.</summary>
    public string? Value { get; private set; }

    /// <summary>Whether the token is none of TOML's: an escape that there is not, a quotation that is not closed.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Begins anew at a position, where a key is expected.</summary>
    public void MoveTo(int position)
    {
        start = position;
        known = 0;
        lexer = TomlLexer.Create(text.Substring(position, within.End - position), Decoding);
        Range = TextRange.At(position);
        MoveNext(isKey: true);
    }

    /// <param name="isKey">Whether a key may come: <c>2024</c> is one there, and a number elsewhere.</param>
    public void MoveNext(bool isKey)
    {
        do
        {
            lexer.Mode = isKey ? TomlLexerMode.Key : TomlLexerMode.Value;
            if (!TryRead())
                return;
        }
        while (Kind is TokenKind.Whitespaces or TokenKind.Comment);
    }

    /// <summary>Whatever the library throws means that the text is not TOML.</summary>
    private bool TryRead()
    {
        try
        {
            if (!lexer.MoveNext())
            {
                (Kind, Range, Value, IsFaulty) = (TokenKind.Eof, TextRange.At(within.End), null, false);
                return false;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            (Kind, Range, Value, IsFaulty) = (TokenKind.Invalid, new TextRange(Range.End, SourceLine.At(text, within, Range.End).End), null, true);
            return false;
        }

        var token = lexer.Current;
        Kind = token.Kind;
        Range = Kind == TokenKind.Eof ? TextRange.At(within.End) : new TextRange(Math.Min(start + token.Start.Offset, within.End), Math.Min(start + token.End.Offset + 1, within.End));
        Value = token.StringValue;
        var errors = lexer.HasErrors ? lexer.Errors.Count() : 0;
        IsFaulty = errors > known && Kind is not (TokenKind.NewLine or TokenKind.Whitespaces or TokenKind.Comment) && !IsDateWithMoreDecimals();
        known = errors;
        return Kind != TokenKind.Eof;
    }

    /// <summary>Whether a time has more decimals than the library has room for: TOML has it that those are cut, and whoever reads the date does.</summary>
    private bool IsDateWithMoreDecimals()
    {
        if (Kind is not (TokenKind.OffsetDateTimeByZ or TokenKind.OffsetDateTimeByNumber or TokenKind.LocalDateTime or TokenKind.LocalTime))
            return false;

        var written = Range.Of(text);
        var point = written.IndexOf('.');
        var end = point + 1;
        while (end < written.Length && written[end] is >= '0' and <= '9')
            end++;
        if (point < 0 || end - point <= Decimals)
            return false;

        var shortened = TomlLexer.Create(written.Remove(point + Decimals, end - point - Decimals), Decoding);
        shortened.Mode = TomlLexerMode.Value;
        return shortened.MoveNext() && !shortened.HasErrors;
    }
}
