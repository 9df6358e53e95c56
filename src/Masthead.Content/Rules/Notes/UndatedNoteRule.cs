using Masthead.Content.Keys;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Notes;

/// <summary>MH3002: a correction, update, clarification or retraction without a date. Silent for other kinds, for internal notes, and where a value of the file cannot be read.</summary>
internal sealed class UndatedNoteRule() : EditorialRule(new("MH3002", "The note has no date", RuleCategory.Notes, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        from note in ChangeNotes.In(article.Content)
        where !Unread.MayHold(input.File, ["editorNotes.date", "editorNote.date", "editorNotes.kind", "editorNote.kind"]) && note.Date is null
        select new Finding(note.Kind.Range, $"The {ClosedSet<EditorNoteKind>.NameOf(note.Kind.Value)} has no date: add 'date:' with the day on which it was made.")
        {
            Edits = Offer.Of(
                article.Content.Updated is { } updated ? Offer.Choice("Date it as the article's update", input.Keys?.At(note.Kind.Range)?.Insert("date", Offer.Day(updated.Value), "kind")) : null,
                Offer.Question("Date it", input.Keys?.At(note.Kind.Range)?.Insert("date", TextEdit.Blank, "kind"), "On which day was it made, such as 2024-05-31?")),
        };
}
