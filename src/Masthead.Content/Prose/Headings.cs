namespace Masthead.Content.Prose;

/// <summary>The headings that a part of a text stands under.</summary>
internal static class Headings
{
    /// <summary>A paragraph in bold, or a few words with a colon, that does a heading's work, below all that are one.</summary>
    private const int LevelOfParagraphs = 7;

    private const int LongestParagraph = 80;

    /// <summary>From the nearest to that of the whole text.</summary>
    public static IEnumerable<ProseBlock> Over(IReadOnlyList<ProseBlock> blocks, int index)
    {
        var level = int.MaxValue;
        for (var i = index - 1; i >= 0 && level > 1; i--)
        {
            var own = LevelOf(blocks[i]);
            if (own >= level)
                continue;

            level = own;
            yield return blocks[i];
        }
    }

    private static int LevelOf(ProseBlock block) => block.Kind switch
    {
        ProseBlockKind.Heading => block.Level,
        ProseBlockKind.Paragraph when IsLikeOne(block) => LevelOfParagraphs,
        _ => int.MaxValue,
    };

    private static bool IsLikeOne(ProseBlock block) =>
        block.Text.Length is > 0 and <= LongestParagraph && block.Text.IndexOf('\n') < 0
        && (block.Text.TrimEnd().EndsWith(":", StringComparison.Ordinal) || (block.IsMarked(0) && block.IsMarked(block.Text.Length - 1)));
}
