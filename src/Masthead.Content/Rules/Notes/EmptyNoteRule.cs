using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Notes;

/// <summary>MH3001: an editor's note without text. Silent where a value of the file cannot be read: it may be the text, and is reported already.</summary>
internal sealed class EmptyNoteRule() : EditorialRule(new("MH3001", "The note has no text", RuleCategory.Notes, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        from note in article.Content.Notes
        where !Unread.MayHold(input.File, ["editorNotes.text", "editorNote.text"]) && string.IsNullOrWhiteSpace(note.Text?.Value)
        select new Finding(note.Start.Range, "The note has no text: write it behind 'text:', or remove the note.")
        {
            Edits = Offer.Of(
                Offer.Question("Write the note", input.Keys?.At(note.Start.Range)?.Insert("text", TextEdit.Blank, "kind", "date"), "What does the note tell readers?"),
                Offer.Choice("Remove the note", input.Keys?.Remove(note.Whole.Range))),
        };
}
