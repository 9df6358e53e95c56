#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Generators.Generation.Emit;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>Why an article is held back. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedContentError
{
#if MASTHEAD_LIBRARY
    public static ContentError Read(ref RecordReader reader) => new()
    {
        File = reader.ReadText(),
        Line = reader.ReadInt32(),
        Id = reader.ReadText(),
        Message = reader.ReadText(),
    };
#else
    public static void Write(RecordWriter records, EmittedError error)
    {
        records.Text(error.File);
        records.Number(error.Line);
        records.Text(error.Id);
        records.Text(error.Message);
    }
#endif
}
