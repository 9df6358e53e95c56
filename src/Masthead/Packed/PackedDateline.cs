#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Content.Model;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>Where a report was written. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedDateline
{
#if MASTHEAD_LIBRARY
    public static Dateline Read(ref RecordReader reader) => new()
    {
        Place = reader.ReadText(),
        Date = reader.ReadDate(),
        Text = reader.ReadText(),
    };
#else
    public static void Write(RecordWriter records, DatelineContent dateline)
    {
        records.Text(dateline.Place.Value);
        records.Date(dateline.Date?.Value);
        records.Text(dateline.Text);
    }
#endif
}
