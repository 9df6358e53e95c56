using Masthead.Content.Prose;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Base;

/// <summary>
/// A disclaimer of views that stands in the text itself, as a paragraph or as the last lines of one. At the text's beginning and its end a wording suffices that speaks of views and whose they
/// are not; what stands in between is the piece, which may speak of anybody's views, unless a label, a heading, emphasis or a box sets it off, or its wording is that of a disclaimer word for word.
/// </summary>
/// <param name="Index">Where it begins in the block's text.</param>
internal sealed record HandwrittenDisclaimer(BodyProse Body, ProseBlock Block, int Index, string Text)
{
    /// <summary>Of the paragraphs at the end: a bio may stand behind it, or a date.</summary>
    private const int LastParagraphs = 2;

    /// <summary>Longer, it is the piece: a disclaimer is a few sentences, and no more than a page where it says that it is one.</summary>
    private const int LongestNotice = 600, LongestLabelled = 2_000;

    private const int LongestLabel = 60;

    private static readonly char[] LabelEnds = [':', '.', '–', '—', '\n', '|'];

    /// <summary>Where these stand, "my opinions are my own" may be what somebody else says.</summary>
    private static readonly char[] QuotationMarks = ['"', '“', '”', '„', '«', '»'];

    public static IEnumerable<HandwrittenDisclaimer> AllIn(BodyProse? body, string language)
    {
        if (body is null || OpinionWords.For(language) is not { } words || PublisherPhrases.For(language) is not { } phrases)
            yield break;

        var notes = NoteWords.For(language);
        var last = LastParagraphsFrom(body.Blocks);
        var isFirst = true;
        for (var i = 0; i < body.Blocks.Count; i++)
        {
            var block = body.Blocks[i];
            if (!IsText(block))
                continue;

            var isAtEdge = isFirst || i >= last;
            isFirst = false;
            if (!words.MayBeOfViews(block.Text))
                continue;

            foreach (var (start, end) in PartsOf(block, notes))
            {
                var text = block.Text.Substring(start, end - start).Trim();
                if (text.Length == 0 || text.Length > LongestLabelled)
                    continue;

                var isSetOff = IsLabelled(text, notes) || IsMarked(block, start, end) || block.Kind == ProseBlockKind.Html || IsUnderHeading(body.Blocks, i, notes);
                if ((isSetOff || text.Length <= LongestNotice) && Disclaims(text, start == 0 ? block.Folded : Fold.Name(text), isSetOff, isAtEdge, words, phrases, notes))
                {
                    yield return new HandwrittenDisclaimer(body, block, block.Text.IndexOf(text, start, StringComparison.Ordinal), text);
                    break;
                }
            }
        }
    }

    public Finding FindingAt(int index, int length, string message) => new(Block.PlaceOf(Index + index, length), message) { FilePath = Body.FilePath };

    private static bool IsText(ProseBlock block) => block.Kind is ProseBlockKind.Paragraph or ProseBlockKind.QuotedBlock or ProseBlockKind.Html && block.Text.Length > 0;

    /// <summary>Where the last paragraphs begin.</summary>
    private static int LastParagraphsFrom(IReadOnlyList<ProseBlock> blocks)
    {
        var (index, left) = (blocks.Count, LastParagraphs);
        while (index > 0 && left > 0)
        {
            if (IsText(blocks[--index]))
                left--;
        }

        return index;
    }

    private static bool Disclaims(string text, string folded, bool isSetOff, bool isAtEdge, OpinionWords words, PublisherPhrases phrases, NoteWords? notes)
    {
        var isOne = words.SetsApart(folded) && phrases.Denies(text);
        return isAtEdge ? isOne || (isSetOff && IsWordedAsOne(folded, notes)) || ((isSetOff || text.IndexOfAny(QuotationMarks) < 0) && words.AreTheWriters(folded))
            : isSetOff ? isOne || IsWordedAsOne(folded, notes) || words.AreTheWriters(folded)
            : isOne && words.AreOfThePiece(folded);
    }

    private static bool IsWordedAsOne(string folded, NoteWords? notes) => notes?.IsDisclaimer(DisclaimerKind.Views, folded) == true;

    /// <summary>All of a block, and each part of it that begins a line with a label, or is set off there by emphasis.</summary>
    private static IEnumerable<(int Start, int End)> PartsOf(ProseBlock block, NoteWords? notes)
    {
        for (var line = block.Text.Length; line > 0;)
        {
            line = block.Text.LastIndexOf('\n', line - 1);
            if (line < 0)
                break;
            var start = line + 1;
            if (start < block.Text.Length && (IsLabelled(block.Text.Substring(start, Math.Min(LongestLabel, block.Text.Length - start)), notes) || (IsMarked(block, start, block.Text.Length) && !block.IsMarked(Math.Max(0, line - 1)))))
                yield return (start, block.Text.Length);
        }

        yield return (0, block.Text.Length);
    }

    private static bool IsMarked(ProseBlock block, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(block.Text[end - 1]))
            end--;
        return end > start && block.IsMarked(start) && block.IsMarked(end - 1);
    }

    /// <summary>Whether it says first that it is a disclaimer, or a note: <c>Disclaimer: …</c>.</summary>
    private static bool IsLabelled(string text, NoteWords? notes)
    {
        var end = text.IndexOfAny(LabelEnds, 0, Math.Min(text.Length, LongestLabel));
        return end > 0 && IsLabel(text.Substring(0, end), notes);
    }

    private static bool IsLabel(string text, NoteWords? notes)
    {
        var words = NoteWords.WordsOf(text);
        return notes?.LabelOf(words) is (NoteLabel.Disclaimer or NoteLabel.Disclosure or NoteLabel.EditorsNote or NoteLabel.Note, var length) && length == words.Length;
    }

    private static bool IsUnderHeading(IReadOnlyList<ProseBlock> blocks, int index, NoteWords? notes) =>
        Headings.Over(blocks, index).FirstOrDefault() is { } heading && IsLabel(heading.Text.TrimEnd(':', ' '), notes);
}
