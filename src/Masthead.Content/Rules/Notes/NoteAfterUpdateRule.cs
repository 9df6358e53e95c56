using System.Globalization;
using Masthead.Content.Binding.Values;
using Masthead.Content.Editing;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Notes;

/// <summary>
/// MH3003: a correction, update, clarification or retraction that is dated after the article's <c>updated</c>, or while there is none; of
/// several, the last. Silent for other kinds, for internal notes, where a value of the file cannot be read, and for a note from before the
/// article was published here.
/// </summary>
internal sealed class NoteAfterUpdateRule() : EditorialRule(new("MH3003", "The note is later than the article's update", RuleCategory.Notes, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        var content = article.Content;
        var dated = ChangeNotes.In(content).Where(static note => note.Date is not null).OrderBy(static note => note.Date!.Value.Value).ToArray();
        // A day has no zone, so that the last moment may be of a day before.
        var last = content.Updated is { } before ? dated.LastOrDefault(note => WrittenDates.IsBefore(before, note.Date!.Value, input.File.Text)) : dated.LastOrDefault();
        if (last is not { Date: { } date } || Unread.MayHold(input.File, ["editorNotes", "editorNote", "updated", .. Unread.Dates]))
            yield break;

        var name = ClosedSet<EditorNoteKind>.NameOf(last.Kind.Value);
        if (content.Updated is { } updated)
        {
            yield return new Finding(date.Range, $"The {name} is later than 'updated': set 'updated' to the date of the {name}.", new FindingPlace(input.File.Path.FilePath, updated.Range))
            { Edits = Offer.Of(Offer.Choice($"Set 'updated' to the date of the {name}", input.Keys?.Replace(updated.Range, DateOf(date, input)))) };
        }
        else if (WrittenDates.PublishedIn(content) is not { } published || !WrittenDates.IsBefore(date, published, input.File.Text))
        {
            yield return new Finding(date.Range, $"The article has a dated {name}, but no 'updated': add 'updated:' with the date of the {name}.")
            { Edits = Offer.Of(Offer.Certain($"Add 'updated' with the date of the {name}", input.Keys?.Insert("updated", NewValue.Word(DateOf(date, input)), [.. Unread.Dates]))) };
        }
    }

    /// <summary>As the note has it, where that is a moment; else its day, of which no zone is asked.</summary>
    private static string DateOf(Located<DateTimeOffset> date, RuleInput input) =>
        DateReader.TryRead(date.Range.Of(input.File.Text).Trim('"', '\''), out _, out var form) && form == DateForm.Moment
            ? date.Value.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
            : date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
