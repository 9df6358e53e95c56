#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Content.Model;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>A picture. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedImage
{
#if MASTHEAD_LIBRARY
    public static Image Read(ref RecordReader reader) => new()
    {
        Src = reader.ReadText(),
        Alt = reader.ReadOptionalText(),
        Credit = reader.ReadOptionalText(),
        Caption = reader.ReadOptionalText(),
        License = reader.ReadOptionalText(),
        Decorative = reader.ReadFlag(),
    };
#else
    public static void Write(RecordWriter records, ImageContent image)
    {
        records.Text(image.Src.Value);
        records.Text(image.Alt);
        records.Text(image.Credit);
        records.Text(image.Caption);
        records.Text(image.License);
        records.Flag(image.Decorative);
    }
#endif
}
