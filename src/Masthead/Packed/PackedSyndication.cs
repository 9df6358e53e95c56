#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Content.Model;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>Where a piece was first published. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedSyndication
{
#if MASTHEAD_LIBRARY
    public static Syndication Read(ref RecordReader reader) => new()
    {
        Origin = reader.ReadOptionalText(),
        Url = reader.ReadOptionalText(),
        Credit = reader.ReadOptionalText(),
        License = reader.ReadOptionalText(),
        TranslatedFrom = reader.ReadOptionalText(),
        Translator = reader.ReadOptionalText(),
        Canonical = reader.ReadOptionalText(),
    };
#else
    public static void Write(RecordWriter records, SyndicationContent syndication)
    {
        records.Text(syndication.Origin?.Value);
        records.Text(syndication.Url);
        records.Text(syndication.Credit);
        records.Text(syndication.License);
        records.Text(syndication.TranslatedFrom?.Value);
        records.Text(syndication.Translator);
        records.Text(syndication.Canonical);
    }
#endif
}
