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
        Width = reader.ReadInt32() is > 0 and var width ? width : null,
        Height = reader.ReadInt32() is > 0 and var height ? height : null,
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
        records.Number(image.Width ?? 0);
        records.Number(image.Height ?? 0);
    }
#endif
}
