using Masthead.Content.Keys;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Notes;

/// <summary>MH3002: a correction, update, clarification or retraction without a date. Silent for other kinds, for internal notes, and where a value of the file cannot be read.</summary>
internal sealed class UndatedNoteRule() : EditorialRule(new("MH3002", "The note has no date", RuleCategory.Notes, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        from note in ChangeNotes.In(article.Content)
        where !Unread.MayHold(input.File, ["editorNotes.date", "editorNote.date", "editorNotes.kind", "editorNote.kind"]) && note.Date is null
        select new Finding(note.Kind.Range, $"The {ClosedSet<EditorNoteKind>.NameOf(note.Kind.Value)} has no date: add 'date:' with the day on which it was made.");
}
