#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Content.Model;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>A quoted or reported source: why it is anonymous, and who approved of it, never reaches the assembly. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedSource
{
#if MASTHEAD_LIBRARY
    public static Source Read(ref RecordReader reader) => new()
    {
        Name = reader.ReadOptionalText(),
        As = reader.ReadOptionalText(),
        Agency = reader.ReadOptional(static (ref RecordReader agency) => new Agency(agency.ReadText(), agency.ReadText(), agency.ReadOptionalText())),
        Descriptor = reader.ReadOptionalText(),
        Type = (SourceType)reader.ReadInt32(),
        Use = (SourceUse)reader.ReadInt32(),
        Url = reader.ReadOptionalText(),
    };
#else
    public static void Write(RecordWriter records, SourceContent source, AgencyContent? agency)
    {
        records.Text(source.Name?.Value);
        records.Text(source.As);
        records.Optional(agency, part =>
        {
            records.Text(part.Id);
            records.Text(part.Name);
            records.Text(part.Country);
        });
        records.Text(source.Descriptor?.Value);
        records.Number((int)source.Type);
        records.Number((int)source.Use);
        records.Text(source.Url);
    }
#endif
}
