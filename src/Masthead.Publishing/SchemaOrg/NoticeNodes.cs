using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>
/// What the publication says beside a piece. What was wrong, and what withdraws it, is its <c>correction</c>; what leads into it or says how it came about its <c>backstory</c>. For all else
/// schema.org has no property: it is a part of the piece, whose <c>genre</c> says which. A page of the site has no backstory, which articles alone have: what leads into it is a part too.
/// </summary>
internal readonly struct NoticeNodes(Utf8JsonWriter writer, Article article)
{
    public void Write()
    {
        WriteCorrections();
        if (!article.IsPage)
            WriteBackstory();
        WriteParts();
    }

    private void WriteCorrections()
    {
        var corrections = new OptionalArray(writer, "correction"u8);
        foreach (var note in article.EditorNotes)
        {
            if (!IsCorrection(note.Kind))
                continue;

            corrections.Open();
            WriteNote("CorrectionComment", note, null);
        }

        corrections.Close();
    }

    private void WriteBackstory()
    {
        var stories = new OptionalArray(writer, "backstory"u8);
        foreach (var note in article.EditorNotes)
        {
            if (!IsBackstory(note.Kind))
                continue;

            stories.Open();
            if (note is { Label: null, Date: null, By: null })
                writer.WriteStringValue(note.Text);
            else
                WriteNote("CreativeWork", note, null);
        }

        if (article.Byline.NoBylineReason is { Length: > 0 } reason)
        {
            stories.Open();
            writer.WriteStringValue(reason);
        }

        stories.Close();
    }

    private void WriteParts()
    {
        var parts = new OptionalArray(writer, "hasPart"u8);
        if (article.Sponsorship?.Label is { Length: > 0 } label)
            WritePart(ref parts, "sponsorship label", label);
        foreach (var note in article.EditorNotes)
        {
            if (IsCorrection(note.Kind) || (IsBackstory(note.Kind) && !article.IsPage))
                continue;

            parts.Open();
            WriteNote("CreativeWork", note, GenreOf(note.Kind));
        }

        foreach (var disclaimer in article.Disclaimers)
            WritePart(ref parts, "disclaimer", disclaimer.Text);
        parts.Close();
    }

    private void WritePart(ref OptionalArray parts, string genre, string text)
    {
        parts.Open();
        writer.WriteStartObject();
        writer.WriteString("@type"u8, "CreativeWork"u8);
        writer.WriteString("genre"u8, genre);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }

    private void WriteNote(string type, EditorNote note, string? genre)
    {
        writer.WriteStartObject();
        writer.WriteString("@type"u8, type);
        writer.Text("genre"u8, genre);
        writer.Text("name"u8, note.Label);
        writer.WriteString("text"u8, NoteText.Of(note, article.Language));
        writer.Date("dateCreated"u8, note.Date);
        writer.Text("creditText"u8, note.By);
        writer.WriteEndObject();
    }

    private static bool IsCorrection(EditorNoteKind kind) => kind is EditorNoteKind.Correction or EditorNoteKind.Retraction;

    private static bool IsBackstory(EditorNoteKind kind) => kind is EditorNoteKind.Introduction or EditorNoteKind.Context;

    private static string GenreOf(EditorNoteKind kind) => kind switch
    {
        EditorNoteKind.Update => "update",
        EditorNoteKind.Clarification => "clarification",
        EditorNoteKind.ContentWarning => "content warning",
        _ => "editor's note",
    };
}
