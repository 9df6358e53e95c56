using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Disclaimers;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Notes;

/// <summary>
/// MH3008: a note, a correction or a disclaimer is typed into the text. Its edit moves it into <c>editorNotes</c> or <c>disclaimers</c>. Silent for what MH2016 or MH2003 report,
/// for a text in the article's YAML, for HTML, and for a language without words of its own.
/// </summary>
internal sealed class TypedNoteRule() : EditorialRule(new("MH3008", "A note stands in the text", RuleCategory.Notes, RuleSeverity.Info, Strict: RuleSeverity.Warning))
{
    public override bool ReadsBodies => true;

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (NoteWords.For(article.Language) is not { } words || input.Prose is not { } body)
            yield break;

        TextRange? ofViews = null;
        RegisteredWordings? registered = null;
        foreach (var note in TypedNotes.In(body, words, article.Language, article.Content.Title?.Value ?? ""))
        {
            registered ??= RegisteredWordings.On(article, input.Site);
            var isCopy = body.Blocks.Any(block => block.Kind is ProseBlockKind.Paragraph or ProseBlockKind.QuotedBlock && Holds(note.Source, block) && registered.CopiedIn(block) is not null);
            if (isCopy || Holds(note.Source, ofViews ??= ViewsOnNewsRule.InText(article, input)?.Block.Source ?? default))
                continue;

            var key = note.Note is null ? "disclaimers" : "editorNotes";
            var what = note.Place.Start >= 0 && body.File[Math.Min(note.Source.Start, body.File.Length - 1)] == '#' ? "section" : "paragraph";
            yield return new Finding(note.Place, $"This {what} reads as {note.Description} typed into the text: move it into '{key}:', with 'kind: {note.KindName}', where pages, feeds and rules find it.")
            {
                FilePath = body.FilePath,
                About = note.KindName,
                Edits = body.FilePath == input.File.Path.FilePath && NoteMove.Of(note, article, input, registered) is { } edit ? [edit] : [],
            };
        }
    }

    private static bool Holds(TextRange outer, ProseBlock block) => Holds(outer, block.Source);

    private static bool Holds(TextRange outer, TextRange inner) => inner.Length > 0 && outer.Start <= inner.Start && inner.End <= outer.End;
}
