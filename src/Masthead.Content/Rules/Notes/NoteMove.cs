using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Disclaimers;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Notes;

/// <summary>The edit that takes a typed note out of the text, and puts it into the front matter.</summary>
internal static class NoteMove
{
    private static readonly string[] Dates = ["published", "date"];

    /// <summary>Null where nobody but a person can.</summary>
    public static TextEdit? Of(TypedNote note, ResolvedArticle article, RuleInput input, RegisteredWordings registered)
    {
        var file = input.File;
        if (note.Text.Length == 0 || note.LeadsOn || EndsElsewhere(note.Text) || input.Keys is not { } keys || Paragraphs.Removal(file.Text, note.Source, file.Body.Start, note.IsTail) is not { } range)
            return null;

        var key = note.Note is null ? "disclaimers" : "editorNotes";
        if (keys.Append(key, key.TrimEnd('s'), Item(note, article.Language, registered), after: []) is not { } added)
            return null;

        return TextEdit.Of($"Move it into '{key}'", [new TextChange(range, ""), .. Update(note, article.Content, file, keys), .. added]) with { IsSafe = false };
    }

    /// <summary>The end of a tag of the site's own generator, whose beginning stands before the note.</summary>
    private static bool EndsElsewhere(string text) => text.Contains("{% end") || text.Contains("{{% /") || text.Contains("{{%/") || text.Contains("{{< /") || text.Contains("{{</");

    private static NewValue Item(TypedNote note, string language, RegisteredWordings registered)
    {
        if (note.Note is null && registered.CopiedIn(note.Text) is { } disclaimer)
            return disclaimer.RegisteredId.Value;

        var entries = new List<(string, NewValue)> { ("kind", note.KindName) };
        if (note.Note is not null && note.Date is { } day)
            entries.Add(("date", NewValue.Word(WrittenDay.Written(day))));
        if (note.Note is not null && !note.IsAtTop)
            entries.Add(("position", "end"));
        if (note is { Note: EditorNoteKind.Correction, Label: { } label } && CorrectionWords.For(language) is { } words && words.AreIn(label) && note.Text.IndexOf(label, StringComparison.OrdinalIgnoreCase) < 0)
            entries.Add(("label", label)); // readers were told that it is one, and are to be told (MH3005)
        entries.Add(("text", note.Text));
        if (note.WasNow is (var was, var now))
            entries.AddRange([("was", was), ("now", now)]);
        return NewValue.Map([.. entries]);
    }

    /// <summary>A change that is dated makes the article's update as late as that (MH3003).</summary>
    private static IReadOnlyList<TextChange> Update(TypedNote note, ArticleContent article, ContentFile file, KeyEditor keys)
    {
        if (note.Date is not { } day || note.Note is not (EditorNoteKind.Update or EditorNoteKind.Correction or EditorNoteKind.Clarification or EditorNoteKind.Retraction))
            return [];

        if (article.Updated is { } updated)
            return updated.Value.Date < day ? [new TextChange(updated.Range, file.Notation.Like(file.Text, updated.Range, WrittenDay.Written(day)))] : [];

        return WrittenDates.PublishedIn(article) is { } published && day < published.Value.Date ? [] : keys.Insert("updated", NewValue.Word(WrittenDay.Written(day)), Dates) ?? [];
    }
}
