using System.Text.RegularExpressions;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1010: a quotation mark opened in a paragraph and never closed: whose words the rest are is left to guess. Silent where the next paragraph
/// reopens it, as one of several paragraphs is quoted, or one of the next ends it; where a wrong mark closes it (MH1023); for apostrophes and inches; in lists of works; and in links,
/// emphasis, headings, lists, tables, code, tags and quoted blocks.
/// </summary>
internal sealed class OpenQuotationRule() : ProseRule(new("MH1010", "The quotation is never closed", RuleCategory.Attribution, RuleSeverity.Info, Strict: RuleSeverity.Error))
{
    /// <summary>How many paragraphs on a quotation may end.</summary>
    private const int FurthestEnd = 30;

    /// <summary>Nothing but addresses. Each goes on up to a space, or there would be as many ways to part a long one as it has beginnings.</summary>
    private static readonly Regex Addresses = new(@"^\s*(?:<?(?:https?://|www\.)\S+(?:\s+|$))+$", RegexOptions.CultureInvariant);

    protected override IEnumerable<Finding> Check(ResolvedArticle article, BodyProse body, SpeechWords words)
    {
        for (var i = 0; i < body.Blocks.Count; i++)
        {
            var block = body.Blocks[i];
            if (block.Kind != ProseBlockKind.Paragraph
                || OpenIn(block, words) is not { } open
                || GoesOn(body.Blocks.Skip(i + 1), words)
                || QuotedPlaces.IsReference(body.Blocks, i, article.Language))
            {
                continue;
            }

            yield return new Finding(
                block.PlaceOf(open.Start, 1),
                $"The quotation that begins here is never closed: add the closing mark '{open.Close}'. If it goes on in the next paragraph, begin that one with '{block.Text[open.Start]}'.")
            { FilePath = body.FilePath };
        }
    }

    private static Quotation? OpenIn(ProseBlock block, SpeechWords words)
    {
        foreach (var quotation in block.Quotations(words))
        {
            if (!quotation.IsClosed && !block.IsMarked(quotation.Start))
                return quotation;
        }

        return null;
    }

    /// <summary>Whether what follows is still quoted: the next paragraph says so with its first mark, or one that follows ends it. A picture or addresses between the two do not part them.</summary>
    private static bool GoesOn(IEnumerable<ProseBlock> following, SpeechWords words)
    {
        var next = following.FirstOrDefault(static block => block.Text.Any(char.IsLetter) && !Addresses.IsMatch(block.Text));
        return next is not null
            && (next.Kind == ProseBlockKind.QuotedBlock
                || (next.Kind != ProseBlockKind.Heading && words.NextMark(next.Text.TrimStart(), 0) == 0)
                || following.Take(FurthestEnd).TakeWhile(static block => block.Kind != ProseBlockKind.Heading).Any(block => Quotation.EndsAnother(block.Text, words)));
    }
}
