#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Content.Model;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>A public note: internal ones are for the newsroom, and never reach the assembly. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedNote
{
#if MASTHEAD_LIBRARY
    public static EditorNote Read(ref RecordReader reader) => new()
    {
        Kind = (EditorNoteKind)reader.ReadInt32(),
        Position = (Position)reader.ReadInt32(),
        Label = reader.ReadOptionalText(),
        Text = reader.ReadText(),
        Date = reader.ReadDate(),
        By = reader.ReadOptionalText(),
        Was = reader.ReadOptionalText(),
        Now = reader.ReadOptionalText(),
    };
#else
    public static void Write(RecordWriter records, NoteContent note)
    {
        records.Number((int)note.Kind.Value);
        records.Number((int)note.Position);
        records.Text(note.Label);
        records.Text(note.Text?.Value ?? "");
        records.Date(note.Date?.Value);
        records.Text(note.By);
        records.Text(note.Was);
        records.Text(note.Now);
    }
#endif
}
