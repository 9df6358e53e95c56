using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Notes;

/// <summary>
/// MH3005: a public correction that never says that it corrects, neither in its text nor in its label. Silent for other kinds, in a language without words of its own, for a note
/// without text (MH3001), and where a value of the file cannot be read.
/// </summary>
internal sealed class UnlabelledCorrectionRule() : EditorialRule(new("MH3005", "The correction does not say that it is one", RuleCategory.Notes, RuleSeverity.Info, Strict: RuleSeverity.Warning))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (CorrectionWords.For(article.Language) is not { } words || Unread.MayHold(input.File, ["editorNotes.label", "editorNote.label", "editorNotes.kind", "editorNote.kind", "editorNotes.text", "editorNote.text"]))
            yield break;

        foreach (var note in article.Content.Notes)
        {
            if (note is not { Kind.Value: EditorNoteKind.Correction, IsInternal: false, Text: { } text } || string.IsNullOrWhiteSpace(text.Value) || words.AreIn(text.Value) || words.AreIn(note.Label ?? ""))
                continue;

            yield return new Finding(text.Range, $"The correction does not say that it is one: begin it with '{words.Label.Trim()}'.") { Edits = Offer.Of(Beginning(text, words.Label, input.File) ?? Labelling(note, text, words.Label.Trim().TrimEnd(':'), input)) };
        }
    }

    /// <summary>Not of what stands on several lines.</summary>
    private static TextEdit? Beginning(Located<string> text, string label, ContentFile file)
    {
        var written = text.Range.Of(file.Text);
        return written.Length == 0 || written[0] is '|' or '>' || written.Any(SourceLine.IsBreak) ? null
            : TextEdit.Replacing(text.Range, file.Text, label + text.Value, file.Notation) with { Title = $"Begin with '{label.Trim()}'", IsSafe = false };
    }

    /// <summary>Beside the text, which stays.</summary>
    private static TextEdit? Labelling(NoteContent note, Located<string> text, string label, RuleInput input) =>
        note.Whole.Range == text.Range ? null : Offer.Choice($"Add 'label: {label}'", input.Keys?.At(text.Range)?.Insert("label", label, "kind", "date"));
}
