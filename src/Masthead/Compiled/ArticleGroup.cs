using System.ComponentModel;

namespace Masthead.Compiled;

/// <summary>Articles of one folder, or a part of a large one. What they share (authors, disclaimers, sections, tags) is named by generated overrides.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleGroup : RecordGroup<Article>
{
    /// <summary>An author that articles of this group credit.</summary>
    /// <param name="index">Counted within the group.</param>
    protected virtual Author Author(int index) => throw NotWritten();

    /// <summary>A disclaimer of the publication that articles of this group carry.</summary>
    /// <param name="index">Counted within the group.</param>
    protected virtual Disclaimer Disclaimer(int index) => throw NotWritten();

    /// <summary>A section that articles of this group stand in.</summary>
    /// <param name="index">Counted within the group.</param>
    protected virtual Section Section(int index) => throw NotWritten();

    /// <summary>A tag of articles of this group.</summary>
    /// <param name="index">Counted within the group.</param>
    protected virtual Tag Tag(int index) => throw NotWritten();

    /// <summary>An article that articles of this group refer to.</summary>
    /// <param name="index">Counted within the group.</param>
    protected virtual Article Article(int index) => throw NotWritten();

    /// <inheritdoc/>
    protected override Article Read(ref RecordReader reader)
    {
        var id = reader.ReadText();
        return Extend(new Article
        {
            Id = id,
            Slug = reader.ReadText(),
            Title = reader.ReadText(),
            AlternativeTitle = reader.ReadOptionalText(),
            Url = reader.ReadText(),
            Aliases = reader.ReadTexts(),
            Standfirst = reader.ReadOptionalText(),
            Kind = (ArticleKind)reader.ReadInt32(),
            Section = ReadSection(ref reader),
            Language = reader.ReadText(),
            Status = (PublicationStatus)reader.ReadInt32(),
            HasErrors = reader.ReadFlag(),
            Published = reader.ReadDate(),
            Updated = reader.ReadDate(),
            Dateline = reader.ReadOptional(ArticleParts.ReadDateline),
            Byline = ReadByline(ref reader),
            EditorNotes = reader.ReadList(ArticleParts.ReadEditorNote),
            Disclaimers = reader.ReadList(ReadDisclaimer),
            Sources = reader.ReadList(ArticleParts.ReadSource),
            Topics = reader.ReadTexts(),
            Images = reader.ReadList(ArticleParts.ReadImage),
            Syndication = reader.ReadOptional(ArticleParts.ReadSyndication),
            Sponsorship = reader.ReadOptional(ArticleParts.ReadSponsorship),
            Ai = reader.ReadOptional(ArticleParts.ReadAiUse),
            Tags = reader.ReadList((ref RecordReader tag) => Tag(tag.ReadInt32())),
            Translations = reader.ReadList(ReadTranslation),
            BodySource = ReadBody(id, ref reader),
        }, ref reader);
    }

    /// <summary>The article as the project's own record, where masthead.yml declares fields: generated code reads those.</summary>
    /// <param name="article">Everything that every article has.</param>
    /// <param name="reader">Stands at the first of the own fields.</param>
    protected virtual Article Extend(Article article, ref RecordReader reader) => article;

    /// <summary>0: none. Else one of the group's.</summary>
    private Section? ReadSection(ref RecordReader reader) => reader.ReadInt32() switch
    {
        0 => null,
        var number => Section(number - 1),
    };

    private Byline ReadByline(ref RecordReader reader)
    {
        var credits = reader.ReadList((ref RecordReader credit) => new Credit(ReadAuthor(ref credit), (CreditRole)credit.ReadInt32(), credit.ReadOptionalText()));
        var segments = reader.ReadList((ref RecordReader segment) => ReadSegment(credits, ref segment));
        return new Byline
        {
            Credits = credits,
            Segments = segments,
            NoBylineReason = reader.ReadOptionalText(),
        };
    }

    /// <summary>The next author: one of the group's, or one that is written out.</summary>
    /// <param name="reader">Stands at the author.</param>
    protected Author ReadAuthor(ref RecordReader reader) => reader.ReadInt32() switch
    {
        0 => AuthorGroup.ReadAuthor(ref reader),
        var number => Author(number - 1),
    };

    /// <summary>0: words between names. Else the credit whose name it is.</summary>
    private static BylineSegment ReadSegment(ValueList<Credit> credits, ref RecordReader reader) => reader.ReadInt32() switch
    {
        0 => new BylineSegment(reader.ReadText()),
        var number => new BylineSegment(credits[number - 1].Author.Name, credits[number - 1].Author),
    };

    /// <summary>0: written inline. Else one of the publication's; no text where its template has no placeholder.</summary>
    private Disclaimer ReadDisclaimer(ref RecordReader reader)
    {
        var number = reader.ReadInt32();
        if (number == 0)
            return new Disclaimer { Kind = (DisclaimerKind)reader.ReadInt32(), Position = (Position)reader.ReadInt32(), Text = reader.ReadText() };

        var disclaimer = Disclaimer(number - 1);
        return reader.ReadOptionalText() is { } text ? disclaimer with { Text = text } : disclaimer;
    }

    private ArticleRef ReadTranslation(ref RecordReader reader)
    {
        var index = reader.ReadInt32();
        return new ArticleRef(reader.ReadText(), reader.ReadText(), () => Article(index));
    }

    /// <summary>0: none. 1: packed, with the file it comes from in builds that read bodies live. Else written inline, in a format.</summary>
    private IBodySource ReadBody(string id, ref RecordReader reader) => reader.ReadInt32() switch
    {
        0 => ArticleBody.Empty,
        1 => new PackedBody(BodyPack.Of(GetType().Assembly), id, reader.ReadOptionalText()),
        var number => new ArticleBody(reader.ReadText(), (BodyFormat)(number - 2)),
    };

    private static InvalidOperationException NotWritten() => new("The generated code does not match this version of Masthead: rebuild the project that holds the content.");
}
