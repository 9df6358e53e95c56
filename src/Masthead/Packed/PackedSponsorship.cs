#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Content.Model;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>Who gave what for a piece. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedSponsorship
{
#if MASTHEAD_LIBRARY
    public static Sponsorship Read(ref RecordReader reader) => new()
    {
        Type = (SponsorshipType)reader.ReadInt32(),
        Party = reader.ReadOptionalText(),
        EditorialControl = reader.ReadFlag(),
        Label = reader.ReadOptionalText(),
    };
#else
    public static void Write(RecordWriter records, SponsorshipContent sponsorship)
    {
        records.Number((int)sponsorship.Type);
        records.Text(sponsorship.Party);
        records.Flag(sponsorship.EditorialControl);
        records.Text(sponsorship.Label?.Value);
    }
#endif
}
