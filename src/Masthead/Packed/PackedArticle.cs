#if MASTHEAD_LIBRARY
using System.Reflection;
using Masthead.Compiled;
#else
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Emit;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>
/// An article: its own words, dates and kinds, and apart from them its details, which few programs ask every article for. The generator writes
/// it, and the library reads it, in one order.
/// </summary>
internal static class PackedArticle
{
    /// <summary>Flags in one number, which is 0 of nearly all.</summary>
    private const int Page = 1, Unlisted = 2, NoIndex = 4, NoSitemap = 8;

#if MASTHEAD_LIBRARY
    /// <param name="reader">Stands at the article.</param>
    /// <param name="assembly">Has the packed bodies.</param>
    /// <param name="body">Read when it is asked for.</param>
    public static ArticleHead ReadHead(ref RecordReader reader, Assembly assembly, out IBodySource body)
    {
        var id = reader.ReadText();
        body = ReadBody(id, assembly, ref reader);
        var head = new ArticleHead
        {
            Id = id,
            Slug = reader.ReadText(),
            Title = reader.ReadText(),
            AlternativeTitle = reader.ReadOptionalText(),
            Url = reader.ReadText(),
            Standfirst = reader.ReadOptionalText(),
            Kind = (ArticleKind)reader.ReadInt32(),
            OwnKind = PackedOwnKind.Read(ref reader),
            Language = reader.ReadText(),
            Status = (PublicationStatus)reader.ReadInt32(),
        };
        ReadFlags(ref head, reader.ReadInt32());
        ReadErrors(ref head, ref reader);
        head.Published = reader.ReadDate();
        head.Updated = reader.ReadDate();
        return head;
    }

    private static void ReadFlags(ref ArticleHead head, int flags)
    {
        head.IsPage = (flags & Page) != 0;
        head.IsUnlisted = (flags & Unlisted) != 0;
        head.NoIndex = (flags & NoIndex) != 0;
        head.NoSitemap = (flags & NoSitemap) != 0;
    }

    /// <summary>0: none. 1: some. 2: some, and they follow.</summary>
    private static void ReadErrors(ref ArticleHead head, ref RecordReader reader)
    {
        var number = reader.ReadInt32();
        head.HasErrors = number > 0;
        if (number > 1)
            head.Errors = reader.ReadList(PackedContentError.Read);
    }

    /// <summary>0: none. 1: packed, with the file it comes from in builds that read bodies live. Else written inline, in a format.</summary>
    private static IBodySource ReadBody(string id, Assembly assembly, ref RecordReader reader) => reader.ReadInt32() switch
    {
        0 => ArticleBody.Empty,
        1 => new PackedBody(assembly, id, reader.ReadOptionalText()),
        var number => new ArticleBody(reader.ReadText(), (BodyFormat)(number - 2)),
    };

    public static ArticleDetails ReadDetails(ref RecordReader reader, ArticleGroup group) => new()
    {
        Aliases = reader.ReadTexts(),
        Section = group.ReadSection(ref reader),
        Dateline = reader.ReadOptional(PackedDateline.Read),
        Byline = PackedByline.Read(ref reader, group),
        EditorNotes = reader.ReadList(PackedNote.Read),
        Disclaimers = reader.ReadList((ref RecordReader disclaimer) => PackedDisclaimer.Read(ref disclaimer, group)),
        Sources = reader.ReadList(PackedSource.Read),
        Topics = reader.ReadTexts(),
        Images = reader.ReadList(PackedImage.Read),
        Syndication = reader.ReadOptional(PackedSyndication.Read),
        Sponsorship = reader.ReadOptional(PackedSponsorship.Read),
        Ai = reader.ReadOptional(PackedAiUse.Read),
        IsAccessibleForFree = reader.ReadOptionalFlag(),
        Tags = reader.ReadList(group.ReadTag),
        Translations = reader.ReadList(group.ReadTranslation),
    };
#else
    public static void WriteHead(RecordWriter records, EmittedArticle emitted)
    {
        var article = emitted.Content;
        records.Text(article.Path.Id);
        WriteBody(records, emitted);
        records.Text(article.Slug);
        records.Text(emitted.Title);
        records.Text(article.AlternativeTitle);
        records.Text(Permalink.Of(article, emitted.Directory));
        records.Text(article.Standfirst?.Value);
        records.Number((int)emitted.Resolved.Kind);
        PackedOwnKind.Write(records, emitted);
        records.Text(emitted.Resolved.Language);
        records.Number((int)article.Status);
        records.Number(FlagsOf(article));
        WriteErrors(records, emitted);
        records.Date(article.Published);
        records.Date(article.Updated?.Value);
    }

    private static int FlagsOf(ArticleContent article) => (article.IsPage ? Page : 0) | (article.IsUnlisted ? Unlisted : 0) | (article.NoIndex ? NoIndex : 0) | (article.NoSitemap ? NoSitemap : 0);

    private static void WriteErrors(RecordWriter records, EmittedArticle emitted)
    {
        var errors = emitted.Errors;
        records.Number(errors.Count > 0 ? 2 : emitted.HasErrors ? 1 : 0);
        if (errors.Count > 0)
            records.List(errors, error => PackedContentError.Write(records, error));
    }

    private static void WriteBody(RecordWriter records, EmittedArticle emitted)
    {
        if (emitted.Content.InlineBody is { } inline)
        {
            records.Number(2 + (int)inline.Format);
            records.Text(inline.Text);
        }
        else if (emitted.BodyPath is not null)
        {
            records.Number(1);
            records.Text(emitted.LiveBody);
        }
        else
        {
            records.Number(0);
        }
    }

    public static void WriteDetails(RecordWriter records, EmittedArticle emitted)
    {
        var article = emitted.Content;
        records.TextList([.. article.Aliases.Select(static alias => Permalink.OfAlias(alias.Value))]);
        records.Text(emitted.SectionId);
        records.Optional(article.Dateline, dateline => PackedDateline.Write(records, dateline));
        PackedByline.Write(records, emitted);
        records.List([.. article.Notes.Where(static note => !note.IsInternal)], note => PackedNote.Write(records, note));
        records.List(emitted.Resolved.Disclaimers, disclaimer => PackedDisclaimer.Write(records, disclaimer, emitted));
        records.List(article.Sources, source => PackedSource.Write(records, source, emitted.AgencyOf(source)));
        records.TextList([.. article.Topics.Select(static topic => topic.Value)]);
        records.List(article.Images, image => PackedImage.Write(records, image));
        records.Optional(article.Syndication?.Value, syndication => PackedSyndication.Write(records, syndication));
        records.Optional(article.Sponsorship?.Value, sponsorship => PackedSponsorship.Write(records, sponsorship));
        records.Optional(article.Ai?.Value, ai => PackedAiUse.Write(records, ai));
        records.OptionalFlag(article.IsAccessibleForFree);
        records.TextList([.. article.Tags.Select(static tag => Slugs.Of(tag.Value)).Distinct()]);
        records.List(emitted.Translations, translation =>
        {
            records.Text(translation.Id);
            records.Text(translation.Language ?? emitted.Directory.Publication.DefaultLanguage);
        });
    }
#endif
}
