using Masthead.Generators.Content;
using Masthead.Generators.Content.Binding;
using Masthead.Generators.Content.Resolution;

namespace Masthead.Generators.Rules.Notes;

/// <summary>MH3002: a correction, update, clarification or retraction without a date. Silent for other kinds, for internal notes, and where a value of the file cannot be read.</summary>
internal sealed class UndatedNoteRule() : EditorialRule(Descriptors.UndatedNote)
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, ContentFile file, SiteIndex site) =>
        from note in ChangeNotes.In(article.Content)
        where file.ValuesAreClear && note.Date is null
        select new Finding(note.Kind.Range, $"The {Vocabulary<EditorNoteKind>.NameOf(note.Kind.Value)} has no date: add 'date:' with the day on which it was made.");
}
