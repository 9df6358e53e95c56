using Masthead.Content.Data;
using Masthead.Content.Text;
using Tomlyn.Syntax;

namespace Masthead.Content.Toml;

/// <summary>Keys and values of TOML. Where something else stands, it is remembered as the fault, and nothing is read.</summary>
internal sealed class TomlValues(string text, TomlTokens tokens, DataErrors errors)
{
    private readonly Stack<int> open = new();

    public TomlFault Fault { get; private set; }

    /// <summary>Remembers where reading stopped.</summary>
    /// <returns>False.</returns>
    public bool Fail(bool isValue = false)
    {
        Fault = new TomlFault(tokens.Range, tokens.IsFaulty, isValue, open.Count > 0 ? open.Peek() : null);
        open.Clear();
        return false;
    }

    /// <summary><c>author.name = "Ada Byron"</c>.</summary>
    /// <param name="depth">Of what it adds to.</param>
    public bool TryReadEntry(TomlTable table, int depth)
    {
        if (ReadKey() is not { } keys)
            return false;
        if (tokens.Kind != TokenKind.Equal)
            return Fail();

        tokens.MoveNext(isKey: false);
        if (Read(depth + keys.Count) is not { } value)
            return false;

        var last = keys[keys.Count - 1];
        var owner = keys.Count == 1 ? table : Within(table, keys, keys.Count - 1, depth);
        if (owner?.Of(last.Value) is null)
        {
            owner?.Add(last, value);
        }
        else
        {
            errors.Duplicate(last, owner.KeyOf(last.Value).Range);
            owner.AddAgain(last, value);
        }

        return !errors.IsStopped;
    }

    /// <summary>One, or several with dots between them; null where none stands.</summary>
    public List<DataScalar>? ReadKey()
    {
        var keys = new List<DataScalar>(1);
        while (true)
        {
            if (tokens.IsFaulty || tokens.Kind is not (TokenKind.BasicKey or TokenKind.String or TokenKind.StringLiteral))
            {
                Fail();
                return null;
            }

            keys.Add(tokens.Kind == TokenKind.BasicKey ? Plain() : Quoted());
            tokens.MoveNext(isKey: true);
            if (tokens.Kind != TokenKind.Dot)
                return keys;
            tokens.MoveNext(isKey: true);
        }
    }

    /// <summary>The table of a heading. One that was opened before goes on, which is reported; what is no table cannot.</summary>
    public TomlTable TableOf(TomlTable root, List<DataScalar> keys, bool isList)
    {
        var last = keys[keys.Count - 1];
        var table = new TomlTable(last.Range) { HasHeading = true };
        if (Within(root, keys, keys.Count - 1, depth: 1) is not { } owner || !errors.MayAdd(last.Range, keys.Count + 1))
            return table;

        switch (owner.Of(last.Value))
        {
            case null:
                owner.Add(last, isList ? new List<TomlTable> { table } : table);
                return table;
            case List<TomlTable> tables when isList:
                tables.Add(table);
                return table;
            case TomlTable { HasHeading: false } known when !isList:
                known.HasHeading = true;
                return known;
            case var known:
                errors.Duplicate(last, owner.KeyOf(last.Value).Range);
                return known is TomlTable same && !isList ? same : table;
        }
    }

    /// <summary>What the first keys lead to, made where it is not there; null where one of them is something else than a table.</summary>
    private TomlTable? Within(TomlTable table, List<DataScalar> keys, int count, int depth)
    {
        for (var i = 0; i < count; i++)
        {
            var key = keys[i];
            switch (table.Of(key.Value))
            {
                case null when errors.MayAdd(key.Range, depth + i + 1):
                    var made = new TomlTable(key.Range);
                    table.Add(key, made);
                    table = made;
                    break;
                case TomlTable known:
                    table = known;
                    break;
                case List<TomlTable> tables:
                    table = tables[tables.Count - 1];
                    break;
                case var other:
                    if (other is not null)
                        errors.Duplicate(key, table.KeyOf(key.Value).Range);
                    return null;
            }
        }

        return table;
    }

    private DataNode? Read(int depth)
    {
        if (tokens.IsFaulty)
            return Failed();
        if (!errors.MayAdd(tokens.Range, tokens.Kind is TokenKind.OpenBracket or TokenKind.OpenBrace ? depth : 0))
            return null;

        switch (tokens.Kind)
        {
            case TokenKind.OpenBracket:
                return ReadList(depth);
            case TokenKind.OpenBrace:
                return ReadInlineTable(depth);
            case TokenKind.String or TokenKind.StringMulti or TokenKind.StringLiteral or TokenKind.StringLiteralMulti:
                var quoted = Quoted();
                tokens.MoveNext(isKey: false);
                return quoted;
            case TokenKind.Integer or TokenKind.IntegerHexa or TokenKind.IntegerOctal or TokenKind.IntegerBinary or TokenKind.Float or TokenKind.True or TokenKind.False
                or TokenKind.Infinite or TokenKind.PositiveInfinite or TokenKind.NegativeInfinite or TokenKind.Nan or TokenKind.PositiveNan or TokenKind.NegativeNan
                or TokenKind.OffsetDateTimeByZ or TokenKind.OffsetDateTimeByNumber or TokenKind.LocalDateTime or TokenKind.LocalDate or TokenKind.LocalTime:
                var plain = Plain();
                tokens.MoveNext(isKey: false);
                return plain;
            default:
                return Failed();
        }
    }

    private DataNode? ReadList(int depth)
    {
        var items = new List<DataNode>();
        var start = Open();
        while (true)
        {
            MoveToContent(isKey: false);
            if (tokens.Kind == TokenKind.CloseBracket)
                return new DataSequence(Close(start), items);
            if (Read(depth + 1) is not { } item)
                return null;

            items.Add(item);
            SkipLineEnds(isKey: false);
            if (tokens.Kind == TokenKind.CloseBracket)
                return new DataSequence(Close(start), items);
            if (tokens.Kind != TokenKind.Comma)
                return Failed();
        }
    }

    private DataNode? ReadInlineTable(int depth)
    {
        var start = Open();
        var table = new TomlTable(TextRange.At(start));
        while (true)
        {
            MoveToContent(isKey: true);
            if (tokens.Kind == TokenKind.CloseBrace)
                return table.ToMapping(Close(start));
            if (!TryReadEntry(table, depth))
                return null;

            SkipLineEnds(isKey: false);
            if (tokens.Kind == TokenKind.CloseBrace)
                return table.ToMapping(Close(start));
            if (tokens.Kind != TokenKind.Comma)
                return Failed();
        }
    }

    private int Open()
    {
        open.Push(tokens.Range.Start);
        return tokens.Range.Start;
    }

    private TextRange Close(int start)
    {
        open.Pop();
        var range = new TextRange(start, tokens.Range.End);
        tokens.MoveNext(isKey: false);
        return range;
    }

    private void MoveToContent(bool isKey)
    {
        tokens.MoveNext(isKey);
        SkipLineEnds(isKey);
    }

    private void SkipLineEnds(bool isKey)
    {
        while (tokens.Kind == TokenKind.NewLine)
            tokens.MoveNext(isKey);
    }

    private DataNode? Failed()
    {
        Fail(isValue: true);
        return null;
    }

    /// <summary>A bare key, a number, a date: as it is written, but for the lines that divide the digits of a number.</summary>
    private DataScalar Plain()
    {
        var written = tokens.Range.Of(text);
        return new DataScalar(tokens.Range, tokens.Kind is TokenKind.Integer or TokenKind.Float ? written.Replace("_", "") : written, DataScalarStyle.Plain);
    }

    private DataScalar Quoted()
    {
        var value = tokens.Value ?? "";
        var style = tokens.Kind switch
        {
            TokenKind.StringLiteral => DataScalarStyle.SingleQuoted,
            TokenKind.StringLiteralMulti => DataScalarStyle.Literal,
            _ => DataScalarStyle.DoubleQuoted,
        };
        var hasLines = tokens.Kind is TokenKind.StringMulti or TokenKind.StringLiteralMulti && text.IndexOf('\r', tokens.Range.Start, tokens.Range.Length) >= 0;
        return new DataScalar(tokens.Range, hasLines ? value.Replace("\r\n", "\n") : value, style);
    }
}
