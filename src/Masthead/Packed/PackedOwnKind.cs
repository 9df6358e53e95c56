#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Generators.Generation.Emit;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>A kind of the publication's own: nothing but an absent text where a piece has none. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedOwnKind
{
#if MASTHEAD_LIBRARY
    public static OwnKind? Read(ref RecordReader reader) => reader.ReadOptionalText() is { } id ? new OwnKind(id, reader.ReadText()) : null;
#else
    public static void Write(RecordWriter records, EmittedArticle emitted)
    {
        var kind = emitted.Resolved.WrittenKind.Own;
        records.Text(kind?.Id);
        if (kind is not null)
            records.Text(emitted.Directory.Wording(kind.Name, emitted.Content));
    }
#endif
}
