using Masthead.Generators.Content;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Prose;

/// <summary>What a part of a body is. A heading, a list and a quoted block are read for what stands before and behind prose, and are none themselves.</summary>
internal enum ProseBlockKind
{
    Paragraph,
    Heading,
    ListItem,
    QuotedBlock,

    /// <summary>Code, a table, HTML, a rule: nothing to read.</summary>
    Other,
}

/// <summary>A paragraph, or what stands between paragraphs: its words, and where in the file each character of them is.</summary>
/// <param name="text">Without mark-up; what is no text (a picture, code) is one <see cref="NoText"/>.</param>
internal sealed class ProseBlock(ProseBlockKind kind, string text, int[] places, bool[] marked)
{
    public const char NoText = '\uFFFC';

    private string? folded;

    public static ProseBlock Other { get; } = new(ProseBlockKind.Other, "", [], []);

    public ProseBlockKind Kind { get; } = kind;

    public string Text { get; } = text;

    /// <summary>As texts are compared.</summary>
    public string Folded => folded ??= Fold.Name(Text);

    /// <summary>Whether a character stands in a link or is emphasized.</summary>
    public bool IsMarked(int index) => marked[index];

    /// <summary>Where a part stands in the file.</summary>
    public TextRange PlaceOf(int index, int length) => new(places[index], places[index + length - 1] + 1);

    public TextRange Place => Text.Length == 0 ? default : PlaceOf(0, Text.Length);
}
