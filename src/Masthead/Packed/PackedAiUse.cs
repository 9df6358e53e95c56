#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Content.Model;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>What artificial intelligence did for a piece. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedAiUse
{
#if MASTHEAD_LIBRARY
    public static AiUse Read(ref RecordReader reader) => new()
    {
        Extent = (AiExtent)reader.ReadInt32(),
        HumanReview = reader.ReadFlag(),
        Responsible = reader.ReadOptionalText(),
    };
#else
    public static void Write(RecordWriter records, AiContent ai)
    {
        records.Number((int)ai.Extent.Value);
        records.Flag(ai.HumanReview);
        records.Text(ai.Responsible);
    }
#endif
}
