using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>
/// What the publication says beside a piece. What was wrong, and what withdraws it, is its <c>correction</c>; what leads into it or says how it came about its <c>backstory</c>. For all else
/// schema.org has no property: it is a part of the piece, whose <c>genre</c> says which.
/// </summary>
internal readonly struct NoticeNodes(Utf8JsonWriter writer, Article article)
{
    public void Write()
    {
        WriteCorrections();
        WriteBackstory();
        WriteParts();
    }

    private void WriteCorrections()
    {
        var isOpen = false;
        foreach (var note in article.EditorNotes)
        {
            if (!IsCorrection(note.Kind))
                continue;

            if (!isOpen)
                writer.WriteStartArray("correction"u8);
            isOpen = true;
            WriteNote("CorrectionComment", note, null);
        }

        if (isOpen)
            writer.WriteEndArray();
    }

    private void WriteBackstory()
    {
        var isOpen = false;
        foreach (var note in article.EditorNotes)
        {
            if (!IsBackstory(note.Kind))
                continue;

            Open(ref isOpen);
            if (note is { Label: null, Date: null, By: null })
                writer.WriteStringValue(note.Text);
            else
                WriteNote("CreativeWork", note, null);
        }

        if (article.Byline.NoBylineReason is { Length: > 0 } reason)
        {
            Open(ref isOpen);
            writer.WriteStringValue(reason);
        }

        if (isOpen)
            writer.WriteEndArray();
    }

    private void Open(ref bool isOpen)
    {
        if (!isOpen)
            writer.WriteStartArray("backstory"u8);
        isOpen = true;
    }

    private void WriteParts()
    {
        if (article is { Disclaimers.Count: 0, EditorNotes.Count: 0, Sponsorship.Label: null })
            return;

        var isOpen = false;
        if (article.Sponsorship?.Label is { Length: > 0 } label)
            WritePart(ref isOpen, "sponsorship label", label);
        foreach (var note in article.EditorNotes)
        {
            if (IsCorrection(note.Kind) || IsBackstory(note.Kind))
                continue;

            OpenParts(ref isOpen);
            WriteNote("CreativeWork", note, GenreOf(note.Kind));
        }

        foreach (var disclaimer in article.Disclaimers)
            WritePart(ref isOpen, "disclaimer", disclaimer.Text);
        if (isOpen)
            writer.WriteEndArray();
    }

    private void OpenParts(ref bool isOpen)
    {
        if (!isOpen)
            writer.WriteStartArray("hasPart"u8);
        isOpen = true;
    }

    private void WritePart(ref bool isOpen, string genre, string text)
    {
        OpenParts(ref isOpen);
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
