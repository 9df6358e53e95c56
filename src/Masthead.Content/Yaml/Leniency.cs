using Masthead.Content.Keys;
using Masthead.Content.Text;
using YamlDotNet.Core;

using Events = YamlDotNet.Core.Events;

namespace Masthead.Content.Yaml;

/// <summary>
/// What YamlDotNet refuses although libyaml reads it, or YAML 1.2 allows it. It is shown to the parser in other characters, as many as before, and the text
/// is read once more.
/// </summary>
/// <param name="prepared">What the parser sees.</param>
/// <param name="keys">Those that the file may hold.</param>
internal sealed class Leniency(PreparedText prepared, KeySet keys)
{
    /// <summary>Whether reading anew gets further.</summary>
    public bool TryAmend(SyntaxFailure failure)
    {
        var seen = failure with { Within = new TextRange(prepared.Start, failure.Within.End) };
        return Quotation(seen) || Brackets(seen) || SpacesInBlock(seen) || Tabs(seen);
    }

    /// <summary>A quotation continued at the margin: to the parser it is one line of something, whose value is read apart.</summary>
    private bool Quotation(SyntaxFailure failure)
    {
        var start = failure.Position;
        if (failure.CharacterAt(start) != '"' || prepared.ValueAt(start) is not null)
            return false;

        var quotation = QuotedScalar.Scan(failure.Text, start, failure.Within.End);
        if (quotation is not { End: { } end, BadEscape: null } || QuotationHints.HasTextBehind(failure, end))
            return false;

        var range = new TextRange(start, end);
        var lines = new MarginLines(range, failure.Open, failure.Text, failure.Within);
        if (lines.AreNone || lines.HoldOthers(keys) || ValueAlone(prepared.At(range)) is not { } value)
            return false;

        prepared.Amend(new TextRange(start + 1, end - 1), new string('x', end - start - 2));
        prepared.SetValue(start, value);
        return true;
    }

    /// <summary>At the root of a text lines may begin at the margin.</summary>
    private static string? ValueAlone(string quotation)
    {
        try
        {
            var parser = new Parser(new Scanner(new StringReader(quotation), skipComments: true));
            while (parser.MoveNext())
            {
                if (parser.Current is Events.Scalar scalar)
                    return scalar.Value;
            }
        }
        catch (YamlException)
        {
            // A line '---', which ends a document even there.
        }

        return null;
    }

    /// <summary>A list or a map in brackets, continued at the margin: to the parser it is one line.</summary>
    private bool Brackets(SyntaxFailure failure)
    {
        var (text, within) = (failure.Text, failure.Within);
        var outermost = failure.Open.LastOrDefault(open => open.IsFlow && text[open.Start] is '[' or '{')?.Start ?? failure.Next;
        if (failure.CharacterAt(outermost) is not ('[' or '{') || FlowHints.FindClosing(failure, outermost) is not { } closing)
            return false;

        var range = new TextRange(outermost, closing + 1);
        if (FlowLines.Joined(range, text, within, prepared.At(range)) is not { } flat || flat == prepared.At(range))
            return false;

        var lines = FlowLines.AtMargin(range, failure.Open, text, within);
        var isOfTexts = text[outermost] == '[' && text.IndexOf('{', range.Start, range.Length) < 0;
        if (lines.AreNone || (isOfTexts && lines.HoldOthers(keys)))
            return false;

        prepared.Amend(range, flat);
        return true;
    }

    /// <summary><c>|</c> and then a line of spaces: they stand behind the mark instead.</summary>
    private bool SpacesInBlock(SyntaxFailure failure)
    {
        var header = failure.LineAt(failure.Next);
        var mark = header.RestFrom(failure.Next).Of(failure.Text).TrimEnd('+', '-');
        if (mark is not ("|" or ">"))
            return false;

        var end = header.End;
        for (var line = header.Next(failure.Within); line is { } blank && blank.Content == blank.End; line = blank.Next(failure.Within))
            end = blank.End;

        var range = new TextRange(header.End, end);
        var written = range.Of(failure.Text);
        var breaks = string.Concat(written.Where(SourceLine.IsBreak));
        var amended = new string(' ', written.Length - breaks.Length) + breaks;
        if (amended == prepared.At(range))
            return false;

        prepared.Amend(range, amended);
        return true;
    }

    /// <summary>A line of tabs alone, or of a comment behind them.</summary>
    private bool Tabs(SyntaxFailure failure)
    {
        for (SourceLine? next = failure.LineAt(failure.Last.Start); next is { } line; next = line.Next(failure.Within))
        {
            var indentation = new TextRange(line.Start, line.Content);
            if (prepared.At(indentation).IndexOf('\t') < 0)
                continue;
            if (line.Content < line.End && failure.Text[line.Content] != '#')
                return false;

            prepared.Amend(indentation, new string(' ', indentation.Length));
            return true;
        }

        return false;
    }
}
