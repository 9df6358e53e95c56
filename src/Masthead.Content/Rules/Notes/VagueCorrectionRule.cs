using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Notes;

/// <summary>
/// MH3006: a public correction that neither has <c>was</c> and <c>now</c> nor says what was wrong: in too few words, of which none sets one thing against another, or in words that only say that it was corrected. Silent for other kinds, for a note without text (MH3001), and where
/// a value of the file cannot be read.
/// </summary>
internal sealed class VagueCorrectionRule() : EditorialRule(new("MH3006", "The correction does not say what was wrong", RuleCategory.Notes, RuleSeverity.Info, Strict: RuleSeverity.Warning))
{
    private const int LeastWords = 8;

    private static readonly char[] Spaces = [' ', '\t', '\n', '\r', '\u00A0'];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        from note in article.Content.Notes
        where note is { Kind.Value: EditorNoteKind.Correction, IsInternal: false, Was: null, Now: null, Text.Value: { } text }
            && !string.IsNullOrWhiteSpace(text) && IsVague(text, article.Language)
            && !Unread.MayHold(input.File, ["editorNotes.was", "editorNote.was", "editorNotes.now", "editorNote.now", "editorNotes.kind", "editorNote.kind", "editorNotes.text", "editorNote.text"])
        select new Finding(note.Text!.Value.Range, "The correction does not say what was wrong: add 'was:' and 'now:', or say in the text what the piece said and what is right.")
        {
            EditsOnDemand = () => note.Whole.Range == note.Text.Value.Range ? [] : Offer.Of(
                Offer.Question("Write what the piece said", input.Keys?.At(note.Text.Value.Range)?.Insert("was", TextEdit.Blank, "text"), "What did the piece say that was wrong?"),
                Offer.Question("Write what is right", input.Keys?.At(note.Text.Value.Range)?.Insert("now", TextEdit.Blank, "text"), "What is right?")),
        };

    private static bool IsVague(string text, string language)
    {
        var isShort = text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries).Length < LeastWords;
        return CorrectionWords.For(language) is not { } words ? isShort : (isShort && !words.SetsRight(text)) || words.SayNothing(text, NoteWords.For(language));
    }
}
