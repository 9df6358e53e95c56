using Masthead.Content.Data;
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

    private readonly string text;
    private readonly TextRange within;
    private readonly PreparedText prepared;
    private readonly NodeBuilder builder;
    private readonly TokenTap tokens;
    private readonly Parser parser;
    private TextRange closing;
    private bool hasDocument;

    public EventReader(string text, TextRange within, PreparedText prepared, NodeBuilder builder)
    {
        this.text = text;
        this.within = within;
        this.prepared = prepared;
        this.builder = builder;
        tokens = new TokenTap(new Scanner(new StringReader(prepared.Text), skipComments: true));
        parser = new Parser(tokens);
    }

    public void ReadAll(CancellationToken cancellation)
    {
        while (!builder.IsStopped && TryMoveNext() && TryRead(parser.Current!))
            cancellation.ThrowIfCancellationRequested();
        builder.CloseAll();
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
            builder.ReportFailure(SyntaxHints.Explain(new SyntaxFailure(text, within, position, last, builder.OpenCollections, mentionsTab)));
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
                closing = builder.Close(PositionOf(end.Start), ']') ?? closing;
                break;
            case MappingEnd end:
                closing = builder.Close(PositionOf(end.Start), '}') ?? closing;
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
            builder.Report(SyntaxFailure.Error(spaces, SyntaxMessages.SpaceOfOtherKind(text[spaces.Start], "indent YAML")));

        var taken = style == DataScalarStyle.Plain ? TakenTexts.At(range, builder.OpenCollections.FirstOrDefault(), text, within) : null;
        builder.AddScalar(new DataScalar(range, prepared.Restore(scalar.Value), style) { Taken = taken }, NameOf(scalar));
        if (!scalar.Anchor.IsEmpty && style is not (DataScalarStyle.Literal or DataScalarStyle.Folded))
            builder.ExpectAlias(scalar.Anchor.Value, Unread(RangeOf(tokens.Anchor!), SyntaxMessages.UnusedAnchor));
    }

    /// <summary>What stands before a text and may well be its first word.</summary>
    private DataError Unread(TextRange range, Func<string, string> message) => new(DataErrorKind.Unread, range, message(range.Of(text)));

    /// <summary>An empty value stands behind what announces it: its colon, dash, anchor or tag. An empty key announces itself.</summary>
    private int PlaceOfEmpty(Scalar scalar)
    {
        return IsAtKey && tokens.Consumed is not (Tokens.Anchor or Tokens.Tag)
            ? PositionOf(scalar.Start)
            : PositionOf(tokens.Consumed!.End);
    }

    private bool IsAtKey => builder.OpenCollections.FirstOrDefault() is OpenMapping { IsAtKey: true };

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
