using Masthead.Content.Model;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Notes;

/// <summary>MH3004: a public note repeats the standfirst, or the first paragraph of the text: readers would read it twice. Silent for internal notes.</summary>
internal sealed class RepeatingNoteRule() : EditorialRule(new("MH3004", "The note repeats what readers read anyway", RuleCategory.Notes, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        var content = article.Content;
        foreach (var note in content.Notes.Where(static note => !note.IsInternal))
        {
            if (note.Text is not { } text)
                continue;

            var folded = Fold.Name(text.Value);
            if (content.Standfirst is { } standfirst && TextLikeness.AreAlike(folded, Fold.Name(standfirst.Value)))
                yield return FindingOf(note, text, "the standfirst", new FindingPlace(input.File.Path.FilePath, standfirst.Range), input);
            else if (FirstParagraph(input) is (var body, var first) && TextLikeness.MayBeAlike(folded, first.Text) && TextLikeness.AreAlike(folded, first.Folded))
                yield return FindingOf(note, text, "the first paragraph of the text", new FindingPlace(body.FilePath, first.Place), input);
        }
    }

    private static Finding FindingOf(NoteContent note, Located<string> text, string what, FindingPlace other, RuleInput input) =>
        new(text.Range, $"The note repeats {what}: say what is new, or remove the note.", other) { Edits = Offer.Of(Offer.Choice("Remove the note", input.Keys?.Remove(note.Whole.Range))) };

    private static (BodyProse Body, ProseBlock First)? FirstParagraph(RuleInput input) =>
        input.Prose is { } body && body.Blocks.FirstOrDefault(static block => block is { Kind: ProseBlockKind.Paragraph, Text.Length: > 0 }) is { } first ? (body, first) : null;
}
