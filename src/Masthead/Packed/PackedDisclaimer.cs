#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Generators.Generation.Emit;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>
/// A disclaimer: one of the publication's, and one that stands on an article. The generator writes them, and the library reads them, in one order.
/// </summary>
internal static class PackedDisclaimer
{
#if MASTHEAD_LIBRARY
    /// <summary>As masthead.yml words it.</summary>
    public static Disclaimer Read(ref RecordReader reader) => new()
    {
        Id = reader.ReadOptionalText(),
        Kind = (DisclaimerKind)reader.ReadInt32(),
        Position = (Position)reader.ReadInt32(),
        Text = reader.ReadText(),
    };

    /// <summary>One of the publication's, with a text where its template has placeholders; or, where no id was written, one that is written inline.</summary>
    public static Disclaimer Read(ref RecordReader reader, ArticleGroup group)
    {
        if (!reader.TryReadText(out var id))
            return new Disclaimer { Kind = (DisclaimerKind)reader.ReadInt32(), Position = (Position)reader.ReadInt32(), Text = reader.ReadText() };

        var disclaimer = group.DisclaimerOf(id);
        return reader.ReadOptionalText() is { } text ? disclaimer with { Text = text } : disclaimer;
    }
#else
    /// <summary>As masthead.yml words it.</summary>
    public static void Write(RecordWriter records, DisclaimerContent disclaimer, PublicationContent publication)
    {
        records.Text(disclaimer.Id?.Value);
        records.Number((int)disclaimer.Kind);
        records.Number((int)disclaimer.Position.Value);
        records.Text(WordingOf(disclaimer, publication) ?? "");
    }

    /// <summary>As it stands on an article.</summary>
    public static void Write(RecordWriter records, ArticleDisclaimer standing, EmittedArticle emitted)
    {
        var disclaimer = standing.Disclaimer;
        records.Text(disclaimer.Id?.Value);
        if (disclaimer.Id is not null)
        {
            records.Text(standing.Text == WordingOf(disclaimer, emitted.Directory.Publication) ? null : standing.Text);
        }
        else
        {
            records.Number((int)disclaimer.Kind);
            records.Number((int)disclaimer.Position.Value);
            records.Text(standing.Text);
        }
    }

    /// <summary>What the publication's own record of it says.</summary>
    public static string? WordingOf(DisclaimerContent disclaimer, PublicationContent publication) =>
        disclaimer.Text?.In(publication.DefaultLanguage, publication.DefaultLanguage).Value;
#endif
}
