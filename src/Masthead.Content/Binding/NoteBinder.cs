using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>Reads editors' notes: a text, a mapping, or several.</summary>
internal static class NoteBinder
{
    private const string Internal = "internal";

    private static readonly string[] Audiences = ["public", Internal];

    private static readonly IReadOnlyList<string> Kinds = [.. ClosedSet<EditorNoteKind>.Names, Internal];

    private static readonly KeyTable<NoteContent> Table = new(
        "an editor's note",
        new("kind", Takes.OneOf(Kinds), ReadKind),
        new("text", Takes.Text, static (note, entry) => note with { Text = entry.Paragraphs() }),
        new("label", Takes.Text, static (note, entry) => note with { Label = entry.Plain() }),
        new("position", Takes.OneOf<Position>(), static (note, entry) => note with { Position = entry.OneOf<Position>()?.Value ?? note.Position }),
        new("audience", Takes.OneOf(Audiences), ReadAudience),
        new("date", Takes.Date, static (note, entry) => note with { Date = entry.Date() }),
        new("by", Takes.Text, static (note, entry) => note with { By = entry.Plain() }),
        new("was", Takes.Text, static (note, entry) => note with { Was = entry.Plain() }),
        new("now", Takes.Text, static (note, entry) => note with { Now = entry.Plain() }));

    public static Takes TakesNotes { get; } = Takes.Listed(Takes.Either(Takes.Text, Takes.Map(static () => Table)));

    public static IEnumerable<NoteContent> Bind(Entry entry)
    {
        foreach (var item in Binder.Items(entry.Value))
        {
            if (item is DataMapping mapping)
                yield return Table.Read(mapping, entry.Binder, new NoteContent { Start = new Place(mapping.Start), Whole = new Place(mapping.Range) });
            else if (entry.Binder.Paragraphs(item, "editorNotes") is { } text)
                yield return new NoteContent { Text = text, Start = new Place(text.Range), Whole = new Place(text.Range) };
        }
    }

    /// <summary><c>kind: internal</c> says who the note is for, as <c>audience: internal</c> does.</summary>
    private static NoteContent ReadKind(NoteContent note, Entry entry)
    {
        if (entry.Text() is not { } text)
            return note;
        if (Fold.Key(text.Value) == Internal)
            return note with { IsInternal = true };
        if (ClosedSet<EditorNoteKind>.TryGet(text.Value, out var kind))
            return note with { Kind = new Located<EditorNoteKind>(kind, text.Range) };

        entry.Binder.ReportNotOneOf(text, entry.Key, Kinds);
        return Undisclosed(note);
    }

    private static NoteContent ReadAudience(NoteContent note, Entry entry)
    {
        if (entry.Text() is not { } text)
            return Undisclosed(note);
        if (Fold.Key(text.Value) == Internal)
            return note with { IsInternal = true };
        if (Fold.Key(text.Value) == Audiences[0])
            return note;

        entry.Binder.ReportNotOneOf(text, entry.Key, Audiences);
        return Undisclosed(note);
    }

    /// <summary>Who a note is for cannot be read: it may be internal, so it is not compiled in.</summary>
    private static NoteContent Undisclosed(NoteContent note) => note with { IsInternal = true };
}
