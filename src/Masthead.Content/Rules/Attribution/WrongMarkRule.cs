using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1023: a quotation is closed by a mark that closes none: two apostrophes, a prime, the opening mark again, a low one. Marks of two kinds (<c>“so"</c>) are a matter
/// of style, unless nearly all others of the text are of one. Silent for inches, in lists of works, and in links, emphasis, headings, lists, tables, code, tags and quoted blocks.
/// </summary>
internal sealed class WrongMarkRule() : ProseRule(new("MH1023", "The quotation is closed by a wrong mark", RuleCategory.Attribution, RuleSeverity.Info, Strict: RuleSeverity.Error))
{
    /// <summary>How many quotations a text closes rightly for each that it does not, where that is a slip.</summary>
    private const int RightForOneSlip = 2;

    protected override IEnumerable<Finding> Check(ResolvedArticle article, BodyProse body, SpeechWords words)
    {
        bool? slips = null;
        for (var i = 0; i < body.Blocks.Count; i++)
        {
            var block = body.Blocks[i];
            if (block.Kind != ProseBlockKind.Paragraph)
                continue;

            foreach (var quotation in block.Quotations(words))
            {
                if (!quotation.IsClosed || quotation.EndsRightly(block.Text) || IsOpenedWrongly(quotation, block.Text, words) || block.IsMarked(quotation.Start) || block.IsMarked(quotation.End - 1)
                    || (quotation.MixesKinds(block.Text) && (words.ClosingOf(block.Text[quotation.Start]) is null || !(slips ??= AreSlips(body, words))))
                    || QuotedPlaces.IsReference(body.Blocks, i, article.Language))
                {
                    continue;
                }

                yield return FindingAt(quotation, block, body);
            }
        }
    }

    /// <summary>A straight mark, and a curved one that closes others: then the first may be the wrong one.</summary>
    private static bool IsOpenedWrongly(Quotation quotation, string text, SpeechWords words) =>
        text[quotation.Start] == '"' && quotation.ClosingLength == 1 && words.Pairs.Any(pair => pair.Close == text[quotation.End - 1]);

    private static Finding FindingAt(Quotation quotation, ProseBlock block, BodyProse body)
    {
        var (index, length) = (quotation.End - quotation.ClosingLength, quotation.ClosingLength);
        var (range, written) = (block.PlaceOf(index, length), block.Text.Substring(index, length));
        return new Finding(range, $"The quotation that begins with '{block.Text[quotation.Start]}' is closed by a wrong mark: write '{quotation.Close}' for '{written}'.")
        {
            FilePath = body.FilePath,
            About = written,
            Edits = range.Of(body.File) == written ? [new TextEdit($"Close it with '{quotation.Close}'", range, quotation.Close.ToString()) { IsSafe = false }] : [],
        };
    }

    /// <summary>Whether nearly all quotations of a text are of one kind: then one of two kinds is a slip.</summary>
    private static bool AreSlips(BodyProse body, SpeechWords words)
    {
        var (right, mixed) = (0, 0);
        foreach (var block in body.Blocks)
        {
            foreach (var quotation in block.Quotations(words))
            {
                if (quotation.IsStraight(block.Text))
                    return false;
                right += quotation.IsClosed && quotation.EndsRightly(block.Text) ? 1 : 0;
                mixed += quotation.IsClosed && quotation.MixesKinds(block.Text) ? 1 : 0;
            }
        }

        return right >= RightForOneSlip * mixed;
    }
}
