using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

using Tokens = YamlDotNet.Core.Tokens;

namespace Masthead.Content.Yaml;

/// <summary>Takes YamlDotNet's events, puts places right with the help of its tokens, and hands them to the builder.</summary>
internal sealed class EventReader
{
    /// <summary>Types that say what a text is anyway, or how it is to be taken, which is up to the model.</summary>
    private const string CoreTags = "tag:yaml.org,2002:";

    private static readonly char[] LineBreaks = ['\n', '\r'];

    private readonly string text;
    private readonly TextRange within;

    /// <summary>The same without a byte order mark, which indents nothing.</summary>
    private readonly TextRange seen;
    private readonly PreparedText prepared;
    private readonly NodeBuilder builder;
    private readonly KeySet keys;
    private readonly TokenTap tokens;
    private readonly Parser parser;
    private TextRange closing;
    private SyntaxFailure? failure;
    private bool hasDocument;

    public EventReader(string text, TextRange within, PreparedText prepared, NodeBuilder builder, KeySet keys)
    {
        this.text = text;
        this.within = within;
        seen = new TextRange(prepared.Start, within.End);
        this.prepared = prepared;
        this.builder = builder;
        this.keys = keys;
        tokens = new TokenTap(new Scanner(new StringReader(prepared.Text), skipComments: true));
        parser = new Parser(tokens);
    }

    /// <returns>Where the parser gave up; null where it did not.</returns>
    public SyntaxFailure? ReadAll(CancellationToken cancellation)
    {
        while (!builder.IsStopped && TryMoveNext() && TryRead(parser.Current!))
            cancellation.ThrowIfCancellationRequested();
        return failure;
    }

    /// <summary>YamlDotNet throws more than its own exceptions; whatever it throws means that the text is not YAML.</summary>
    private bool TryMoveNext()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var last = tokens.Consumed is { } token ? RangeOf(token) : TextRange.At(prepared.Start);
            if (closing.End > last.End)
                last = closing; // reported before it is consumed
            var position = exception is YamlException { Start.Index: > 0 } located ? PositionOf(located.Start) : last.End;
            var mentionsTab = exception is YamlException && exception.Message.Contains(" tab ");
            failure = new SyntaxFailure(text, within, position, last, builder.OpenCollections, mentionsTab);
            return false;
        }
    }

    private bool TryRead(ParsingEvent parsed)
    {
        if (parsed is NodeEvent { Tag.IsEmpty: false } tagged && !tagged.Tag.Value.StartsWith(CoreTags, StringComparison.Ordinal))
            builder.Report(Unread(RangeOf(tokens.Tag!), SyntaxMessages.UnknownTag));

        switch (parsed)
        {
            case DocumentStart when hasDocument:
                var line = SourceLine.At(text, within, PositionOf(tokens.Seen!.Start));
                builder.Report(SyntaxFailure.Error(line.RestFrom(line.Start), SyntaxMessages.SecondDocument));
                return false;
            case DocumentStart:
                hasDocument = true;
                break;
            case Scalar scalar:
                ReadScalar(scalar);
                break;
            case AnchorAlias alias:
                builder.AddAlias(new TextRange(PositionOf(alias.Start), PositionOf(alias.End)), alias.Value.Value);
                break;
            case SequenceStart start:
                builder.OpenSequence(PositionOf(tokens.Seen!.Start), start.Style == SequenceStyle.Flow, NameOf(start));
                break;
            case MappingStart start:
                builder.OpenMapping(PositionOf(tokens.Seen!.Start), start.Style == MappingStyle.Flow, NameOf(start));
                break;
            case SequenceEnd end:
                Close(PositionOf(end.Start), ']', "list");
                break;
            case MappingEnd end:
                Close(PositionOf(end.Start), '}', "map");
                break;
        }

        return true;
    }

    private void ReadScalar(Scalar scalar)
    {
        // An event may begin at the anchor; the token is the text alone. An empty value has no token.
        var token = tokens.Scalar is { } written && written.End.Index == scalar.End.Index && written.Start.Index >= scalar.Start.Index
            ? written
            : null;
        if (token is null && builder.OpenCollections.Count == 0)
            return; // an empty document

        var style = StyleOf(scalar.Style);
        var range = token is null ? TextRange.At(PlaceOfEmpty(scalar)) : RangeOf(token);
        if (style is DataScalarStyle.Literal or DataScalarStyle.Folded)
            range = BlockScalar.Trim(text, range);

        if (style == DataScalarStyle.Plain && UnicodeSpaces.At(text, range) is { Length: > 0 } spaces && (IsAtKey || string.CompareOrdinal(text, spaces.End, "- ", 0, 2) == 0))
            builder.Report(SyntaxFailure.OtherSpaces(text, spaces, "indent YAML"));

        var taken = style == DataScalarStyle.Plain ? TakenTexts.At(range, builder.Innermost, text, within) : null;
        if (style is DataScalarStyle.SingleQuoted or DataScalarStyle.DoubleQuoted)
            CheckMargin(range);
        builder.AddScalar(new DataScalar(range, prepared.Restore(prepared.ValueAt(range.Start) ?? scalar.Value), style) { Taken = taken }, NameOf(scalar));
        if (!scalar.Anchor.IsEmpty && style is not (DataScalarStyle.Literal or DataScalarStyle.Folded))
            builder.ExpectAlias(scalar.Anchor.Value, Unread(RangeOf(tokens.Anchor!), SyntaxMessages.UnusedAnchor));
    }

    private void Close(int mark, char bracket, string what)
    {
        var start = builder.Innermost!.Start;
        if (builder.Close(mark, bracket) is not { } closed)
            return;

        closing = closed;
        CheckMargin(new TextRange(start, closed.End), what);
    }

    private void CheckMargin(TextRange quotation)
    {
        if (text.IndexOfAny(LineBreaks, quotation.Start, quotation.Length) < 0 || IsTextBehind(quotation.End))
            return;

        var lines = new MarginLines(quotation, builder.OpenCollections, text, seen);
        if (lines.HoldOthers(keys))
            builder.Report(SyntaxFailure.Error(SourceLine.At(text, within, quotation.Start).RestFrom(quotation.Start), SyntaxMessages.QuoteNotClosed));
        else if (!lines.AreNone)
            builder.Report(lines.Finding("quotation"));
    }

    /// <summary>Whether the parser will stop right behind a quotation.</summary>
    private bool IsTextBehind(int end) =>
        builder.Innermost is not { IsFlow: true } && SourceLine.At(text, within, end).RestFrom(end).Of(text).TrimStart(' ', '\t') is { Length: > 0 } rest && rest[0] != ':';

    /// <summary>The outermost brackets, which have just been closed.</summary>
    private void CheckMargin(TextRange brackets, string what)
    {
        if (builder.Innermost is { IsFlow: true } || text.IndexOfAny(LineBreaks, brackets.Start, brackets.Length) < 0)
            return;
        if (FlowLines.AtMargin(brackets, builder.OpenCollections, text, seen) is { AreNone: false } lines)
            builder.Report(lines.Finding(what));
    }

    /// <summary>What stands before a text and may well be its first word.</summary>
    private DataError Unread(TextRange range, Func<string, string> message) => new DataError(DataErrorKind.Unread, range, message(range.Of(text)))
        .InQuotationMarks(text, SourceLine.At(text, within, range.Start).RestFrom(range.Start, builder.Innermost is { IsFlow: true }), isSafe: false);

    /// <summary>An empty value stands behind what announces it: its colon, dash, anchor or tag. An empty key announces itself.</summary>
    private int PlaceOfEmpty(Scalar scalar) =>
        !IsAtKey || tokens.Consumed is Tokens.Anchor or Tokens.Tag ? PositionOf(tokens.Consumed!.End)
        : scalar.Start.Index == 0 && tokens.Seen is { } colon ? PositionOf(colon.Start) // the parser knows no place of it
        : PositionOf(scalar.Start);

    private bool IsAtKey => builder.Innermost is OpenMapping { IsAtKey: true };

    private static DataScalarStyle StyleOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => DataScalarStyle.SingleQuoted,
        ScalarStyle.DoubleQuoted => DataScalarStyle.DoubleQuoted,
        ScalarStyle.Literal => DataScalarStyle.Literal,
        ScalarStyle.Folded => DataScalarStyle.Folded,
        _ => DataScalarStyle.Plain,
    };

    private static string? NameOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;

    private TextRange RangeOf(Tokens.Token token) => new(PositionOf(token.Start), PositionOf(token.End));

    private int PositionOf(Mark mark) => Math.Min(prepared.Start + (int)mark.Index, within.End);
}
