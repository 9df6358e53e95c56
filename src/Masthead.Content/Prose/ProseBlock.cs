using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Prose;

/// <summary>What a part of a body is. A heading, a list and a quoted block are read for what stands before and behind prose, and are none themselves.</summary>
internal enum ProseBlockKind
{
    Paragraph,
    Heading,
    ListItem,
    QuotedBlock,

    /// <summary>A block of HTML: its words, without tags.</summary>
    Html,

    /// <summary>Code, a table, a rule: nothing to read.</summary>
    Other,
}

/// <summary>Characters of a block that stand in the file one behind the other.</summary>
/// <param name="Index">Where they begin in the block's text.</param>
/// <param name="Place">Where they begin in the file.</param>
/// <param name="IsMarked">Whether they stand in a link or are emphasized.</param>
internal readonly record struct ProseRun(int Index, int Place, bool IsMarked)
{
    public bool GoesOnFrom(ProseRun before) => IsMarked == before.IsMarked && Place - Index == before.Place - before.Index;
}

/// <summary>A paragraph, or what stands between paragraphs: its words, and where in the file each character of them is.</summary>
/// <param name="text">Without mark-up; what is no text (a picture, code) is one <see cref="NoText"/>.</param>
/// <param name="runs">In their order; none where there is no text.</param>
internal sealed class ProseBlock(ProseBlockKind kind, string text, ProseRun[] runs)
{
    public const char NoText = '\uFFFC';

    private string? folded;
    private Tuple<SpeechWords, IReadOnlyList<Quotation>>? quotations;

    public static ProseBlock Other { get; } = new(ProseBlockKind.Other, "", []);

    public ProseBlockKind Kind { get; } = kind;

    public string Text { get; } = text;

    /// <summary>All of it in the file, with its mark-up; of a quotation or an item of a list, which may have several blocks, all of that.</summary>
    public TextRange Source { get; init; }

    /// <summary>Of a heading, from one.</summary>
    public int Level { get; init; }

    /// <summary>As texts are compared.</summary>
    public string Folded => folded ??= Fold.Name(Text);

    /// <summary>Direct speech in it, as a language marks it: found once for all rules.</summary>
    public IReadOnlyList<Quotation> Quotations(SpeechWords words)
    {
        var known = quotations;
        if (known?.Item1 != words)
            quotations = known = Tuple.Create(words, words.NextMark(Text, 0) < 0 || (Text.IndexOf('"') >= 0 && Markup.IsCode(Text)) ? [] : Quotation.In(Markup.Blanked(Text), words));
        return known!.Item2;
    }

    /// <summary>Whether a character stands in a link or is emphasized.</summary>
    public bool IsMarked(int index) => RunAt(index).IsMarked;

    /// <summary>Where a part stands in the file.</summary>
    public TextRange PlaceOf(int index, int length) => new(PlaceAt(index), PlaceAt(index + length - 1) + 1);

    /// <summary>From its first word to its last one: HTML has line ends around them.</summary>
    public TextRange Place => Text.Length == 0 ? default : Text.Trim() is { Length: > 0 } words ? PlaceOf(Text.IndexOf(words[0]), words.Length) : PlaceOf(0, Text.Length);

    private int PlaceAt(int index) => RunAt(index) is var run ? run.Place + index - run.Index : 0;

    private ProseRun RunAt(int index)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].Index <= index ? (middle, high) : (low, middle - 1);
        }

        return runs[low];
    }
}
