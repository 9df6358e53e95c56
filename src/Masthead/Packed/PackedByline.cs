#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Content.Model;
using Masthead.Generators.Generation.Emit;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>The credits and the line they make, whose names stand once. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedByline
{
#if MASTHEAD_LIBRARY
    public static Byline Read(ref RecordReader reader, ArticleGroup group)
    {
        var credits = reader.ReadList((ref RecordReader credit) => ReadCredit(ref credit, group));
        var segments = reader.ReadList((ref RecordReader segment) => ReadSegment(credits, ref segment));
        return new Byline
        {
            Credits = credits,
            Segments = segments,
            NoBylineReason = reader.ReadOptionalText(),
        };
    }

    private static Credit ReadCredit(ref RecordReader reader, ArticleGroup group)
    {
        var author = PackedAuthor.ReadReference(ref reader, group);
        var (role, own) = PackedRole.Read(ref reader);
        return new Credit(author, role, reader.ReadOptionalText()) { OwnRole = own };
    }

    /// <summary>0: words between names. Else the credit whose name it is; below 0, by another name than the author's own.</summary>
    private static BylineSegment ReadSegment(ValueList<Credit> credits, ref RecordReader reader) => reader.ReadInt32() switch
    {
        0 => new BylineSegment(reader.ReadText()),
        < 0 and var number => new BylineSegment(reader.ReadText(), credits[-number - 1].Author),
        var number => new BylineSegment(credits[number - 1].Author.Name, credits[number - 1].Author),
    };
#else
    public static void Write(RecordWriter records, EmittedArticle emitted)
    {
        records.List(emitted.Resolved.Credits, credit =>
        {
            var author = credit.Author ?? new AuthorContent(emitted.Content.Path.FilePath, null, new Located<string>(credit.Name, default));
            PackedAuthor.WriteReference(records, author, credit.IsRegistered, emitted.Directory.Publication);
            PackedRole.Write(records, credit);
            records.Text(credit.Place);
        });
        records.List(emitted.Segments, segment =>
        {
            var isOtherName = segment.Credit >= 0 && emitted.Resolved.Credits[segment.Credit].Author is { } author && author.Name.Value != segment.Text;
            records.Number(isOtherName ? -segment.Credit - 1 : segment.Credit + 1);
            if (isOtherName || segment.Credit < 0)
                records.Text(segment.Text);
        });
        records.Text(emitted.Content.Byline.NoBylineReason?.Value);
    }
#endif
}
