using Masthead.Content.Prose;

namespace Masthead.Content.Rules.Notes;

/// <summary>What is to be known of the blocks that a note may be.</summary>
internal static class NoteBlocks
{
    public static bool IsOneSentence(string folded)
    {
        var end = folded.IndexOfAny(['.', '!', '?']);
        while (end > 0 && end + 2 < folded.Length && folded[end + 1] != ' ')
            end = folded.IndexOfAny(['.', '!', '?'], end + 1);
        return folded.Length < 300 && (end < 0 || end >= folded.Length - 3);
    }

    /// <summary>Where the sentence begins that a place is in.</summary>
    public static int BeginningOfSentence(string folded, int index)
    {
        var end = index == 0 ? -1 : folded.LastIndexOfAny(['.', '!', '?'], index - 1);
        while (end > 0 && folded[end + 1] != ' ')
            end = folded.LastIndexOfAny(['.', '!', '?'], end - 1);
        return end + 1;
    }

    /// <summary>With a colon; three are the end of a box.</summary>
    public static bool EndsOpen(ProseBlock block) =>
        block.Text.TrimEnd() is var text && text.EndsWith(":", StringComparison.Ordinal) && !text.EndsWith(":::", StringComparison.Ordinal);

    public static bool IsText(ProseBlock[] blocks) =>
        blocks[0].Kind is ProseBlockKind.Paragraph or ProseBlockKind.QuotedBlock or ProseBlockKind.ListItem or ProseBlockKind.Html && Array.Exists(blocks, static block => HasLetters(block.Text));

    public static bool HasLetters(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
                return true;
        }

        return false;
    }

    public static string TextOf(ProseBlock[] blocks) => blocks.Length == 1 ? blocks[0].Text : string.Join("\n", blocks.Select(static block => block.Text));

    public static int LengthOf(ProseBlock[] blocks) => blocks.Length == 1 ? blocks[0].Text.Length : blocks.Sum(static block => block.Text.Length);
}
