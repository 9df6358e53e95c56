using System.Text.RegularExpressions;
using Masthead.Content.Prose;

namespace Masthead.Content.Rules.Attribution;

/// <summary>What shows where a quotation is from, though nobody is said to speak: a link or an address beside it, a line that signs it, the surname of somebody the text has named.</summary>
/// <param name="body">The text.</param>
/// <param name="blocks">Those of it that have words.</param>
/// <param name="language">Of the article.</param>
internal sealed class QuotationOrigin(BodyProse body, ProseBlock[] blocks, string language)
{
    private static readonly Regex AddressBefore = new(@"(?:https?://|www\.)\S+\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

    private static readonly Regex AddressBehind = new(@"^\W{0,4}(?:https?://|www\.)", RegexOptions.CultureInvariant);

    /// <summary>"— Jonas Quist", in a line of its own.</summary>
    private static readonly Regex Signed = new(@"\n\s*[-–—―]{1,3}\s?\p{Lu}", RegexOptions.CultureInvariant);

    private static readonly Regex LastSentence = new(@"(?:[^.!?…]|(?<=\b\p{Lu}\p{Ll}{0,2})\.)*[.!?…:”""»“\s]*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

    private HashSet<string>? surnames;

    /// <summary>The sentence that a text ends with.</summary>
    public static string LastSentenceOf(string text) => LastSentence.Match(text).Value;

    /// <summary>Whether two quotations of a paragraph stand side by side, as those of two who talk, or one is announced by a colon.</summary>
    /// <param name="alone">Those that begin a sentence, also behind a dateline.</param>
    public static bool IsTalk(string text, IReadOnlyList<Quotation> quotations, Quotation[] alone)
    {
        for (var i = 0; i < quotations.Count; i++)
        {
            var before = text.AsSpan(0, quotations[i].Start).TrimEnd();
            if (!before.IsEmpty && ((before[before.Length - 1] == ':' && !alone.Contains(quotations[i])) || (i > 0 && !HasWords(before.Slice(Math.Min(quotations[i - 1].End, before.Length))))))
                return true;
        }

        return false;

        static bool HasWords(ReadOnlySpan<char> between)
        {
            foreach (var character in between)
            {
                if (char.IsLetterOrDigit(character))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether anything beside a quotation shows where it is from.</summary>
    /// <param name="index">Of its paragraph.</param>
    public bool Shows(Quotation quotation, int index)
    {
        var (block, text) = (blocks[index], blocks[index].Text);
        var (before, behind) = (text.Substring(0, quotation.Start), text.Substring(quotation.End));
        var (around, written) = before.Trim().Length == 0 && index > 0 ? (blocks[index - 1], blocks[index - 1].Text) : (block, before);
        var next = behind.Trim(' ', '.', ',').Length == 0 && index + 1 < blocks.Length ? blocks[index + 1].Text : behind;
        return AddressBefore.IsMatch(written) || AddressBehind.IsMatch(next) || Signed.IsMatch(behind)
            || HasLink(around, written, around == block ? block.PlaceOf(quotation.Start, 1).Start : around.Source.End)
            || NamesAgain(LastSentence.Match(written.TrimEnd()).Value) || NamesAgain(QuotedPlaces.FirstWordOf(behind));

        bool NamesAgain(string words) => words.Length > 0 && QuotedPlaces.HasAnyOf(words, surnames ??= QuotedPlaces.SurnamesIn(blocks, language));
    }

    /// <summary>Whether a link stands in the last sentence of what is written before a place.</summary>
    private bool HasLink(ProseBlock block, string written, int end)
    {
        if (body.Links.Count == 0 || LastSentence.Match(written.TrimEnd()) is not { Length: > 0 } sentence)
            return false;

        var start = block.PlaceOf(sentence.Index, 1).Start;
        return body.Links.Any(link => link.Place.Start >= start && link.Place.Start < end);
    }
}
