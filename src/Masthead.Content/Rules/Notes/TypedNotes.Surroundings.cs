using System.Text.RegularExpressions;
using Masthead.Content.Prose;
using Masthead.Content.Text;
using Masthead.Content.Words;

using static Masthead.Content.Rules.Notes.NoteBlocks;

namespace Masthead.Content.Rules.Notes;

/// <summary>What stands around a paragraph, and is said of it by its form: what tells a note from the piece itself.</summary>
internal sealed partial class TypedNotes
{
    private static readonly Regex Term = new(@"^\W*\w[^:\n.]{0,40}:\s", RegexOptions.CultureInvariant);

    /// <summary>With the heading, or the tags of HTML, that nothing else stands under.</summary>
    private TextRange WithSurroundings(TypedNote note, int unit, int count)
    {
        if (unit == 0)
            return note.Source;

        var (before, after) = (units[unit - 1][0], unit + count < units.Count ? units[unit + count][0] : null);
        if (before.Kind == ProseBlockKind.Heading && units[unit][0].Kind != ProseBlockKind.Heading && (after is null || (after.Kind == ProseBlockKind.Heading && after.Level <= before.Level)))
            return new TextRange(before.Source.Start, note.Source.End);

        return before.Kind == ProseBlockKind.Html && after?.Kind == ProseBlockKind.Html && !IsText(units[unit - 1]) && !IsText(units[unit + count])
            && body.File[before.Source.Start + 1] != '/' && string.CompareOrdinal(body.File, after.Source.Start, "</", 0, 2) == 0
            ? new TextRange(before.Source.Start, after.Source.End)
            : note.Source;
    }

    /// <summary>A word of the title: a piece about disclaimers has them for its subject.</summary>
    private bool IsSubject(WrittenLabel label) => label.Label is not (NoteLabel.Update or NoteLabel.EditorsNote) && words.IsNamed(label.Label, title);

    /// <summary>Somebody else's words.</summary>
    private bool IsQuoted(int unit) => units[unit][0].Kind == ProseBlockKind.QuotedBlock && unit > 0 && EndsOpen(units[unit - 1][0]);

    /// <summary>In emphasis, brackets or small print from its first to its last word; a quotation too.</summary>
    private bool IsSetOff(ProseBlock block)
    {
        if (block.Kind == ProseBlockKind.QuotedBlock)
            return true;
        if (body.File[block.Source.Start] is not ('*' or '_' or '[' or '(' or '<'))
            return false;

        var (start, end) = (0, block.Text.Length - 1);
        while (start < end && !char.IsLetterOrDigit(block.Text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(block.Text[end]))
            end--;
        return (block.IsMarked(start) && block.IsMarked(end)) || (block.Text[0] is '[' or '(' && end < block.Text.Length - 1);
    }

    /// <summary>Whether the item beside it begins with a word and a colon that is no label: then the list explains terms.</summary>
    private bool IsAmongTerms(int unit) => new[] { unit - 1, unit + 1 }.Any(beside =>
        beside >= 0 && beside < units.Count && units[beside][0] is { Kind: ProseBlockKind.ListItem } item && Term.IsMatch(item.Text) && WrittenLabel.Of(item, words) is null);

    /// <summary>Nothing but other items, and notes, stands behind it.</summary>
    private bool IsEnd(int unit) => units.Skip(unit + 1).All(static blocks => blocks[0].Kind == ProseBlockKind.ListItem);
}
