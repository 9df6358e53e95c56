using Masthead.Content.Prose;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// A disclaimer of views that stands in the text itself: a paragraph at its beginning or its end that speaks of views and whose they are not.
/// What stands in between is the piece, which may speak of anybody's views.
/// </summary>
internal sealed record HandwrittenDisclaimer(BodyProse Body, ProseBlock Block)
{
    /// <summary>Of the paragraphs at the end: a bio may stand behind it, or a date.</summary>
    private const int LastParagraphs = 2;

    /// <summary>Longer, it is the piece: a disclaimer is a few sentences.</summary>
    private const int LongestNotice = 600;

    public static IEnumerable<HandwrittenDisclaimer> AllIn(BodyProse? body, string language)
    {
        if (body is null || OpinionWords.For(language) is not { } words || PublisherPhrases.For(language) is not { } phrases)
            return [];

        var paragraphs = body.Blocks.Where(static block => block.Kind is ProseBlockKind.Paragraph or ProseBlockKind.QuotedBlock && block.Text.Length > 0).ToArray();
        return paragraphs
            .Where((block, index) => (index == 0 || index >= paragraphs.Length - LastParagraphs)
                && block.Text.Length <= LongestNotice && words.SetsApart(block.Folded) && phrases.Denies(block.Text))
            .Select(block => new HandwrittenDisclaimer(body, block));
    }

    public Finding FindingAt(int index, int length, string message) => new(Block.PlaceOf(index, length), message) { FilePath = Body.FilePath };
}
