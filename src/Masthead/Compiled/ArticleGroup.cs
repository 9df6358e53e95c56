using System.ComponentModel;
using Masthead.Packed;

namespace Masthead.Compiled;

/// <summary>Articles of one folder, or a part of a large one. What they share (authors, disclaimers, sections, tags) they name by ids.</summary>
/// <param name="data">See <see cref="RecordGroup{T}"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleGroup(Type data) : RecordGroup<Article>(data)
{
    /// <summary>The registered author with an id.</summary>
    /// <param name="id">Compared exactly.</param>
    protected abstract Author? FindAuthor(ReadOnlySpan<char> id);

    /// <summary>The disclaimer of the publication with an id.</summary>
    /// <param name="id">Compared exactly.</param>
    protected abstract Disclaimer? FindDisclaimer(ReadOnlySpan<char> id);

    /// <summary>The section with an id.</summary>
    /// <param name="id">Compared exactly.</param>
    protected abstract Section? FindSection(ReadOnlySpan<char> id);

    /// <summary>The tag with an id.</summary>
    /// <param name="id">Compared exactly.</param>
    protected abstract Tag? FindTag(ReadOnlySpan<char> id);

    /// <summary>The article with an id, in whichever group it is.</summary>
    /// <param name="id">Compared exactly.</param>
    protected abstract Article? FindArticle(string id);

    /// <inheritdoc/>
    protected override Article Read(ref RecordReader reader)
    {
        var details = reader.DetailsOf(this);
        var id = reader.ReadText();
        var body = ReadBody(id, ref reader);
        var head = new ArticleHead
        {
            Id = id,
            Slug = reader.ReadText(),
            Title = reader.ReadText(),
            AlternativeTitle = reader.ReadOptionalText(),
            Url = reader.ReadText(),
            Standfirst = reader.ReadOptionalText(),
            Kind = (ArticleKind)reader.ReadInt32(),
            Language = reader.ReadText(),
            Status = (PublicationStatus)reader.ReadInt32(),
            HasErrors = reader.ReadFlag(),
            Published = reader.ReadDate(),
            Updated = reader.ReadDate(),
        };
        return Extend(new Article(head, details, body), ref reader);
    }

    /// <summary>What the article is made of beside its own words, dates and kinds.</summary>
    /// <param name="reader">Stands at the start of the details.</param>
    internal ArticleDetails ReadDetails(ref RecordReader reader) => new()
    {
        Aliases = reader.ReadTexts(),
        Section = ReadSection(ref reader),
        Dateline = reader.ReadOptional(PackedDateline.Read),
        Byline = ReadByline(ref reader),
        EditorNotes = reader.ReadList(PackedNote.Read),
        Disclaimers = reader.ReadList(ReadDisclaimer),
        Sources = reader.ReadList(PackedSource.Read),
        Topics = reader.ReadTexts(),
        Images = reader.ReadList(PackedImage.Read),
        Syndication = reader.ReadOptional(PackedSyndication.Read),
        Sponsorship = reader.ReadOptional(PackedSponsorship.Read),
        Ai = reader.ReadOptional(PackedAiUse.Read),
        Tags = reader.ReadList(ReadTag),
        Translations = reader.ReadList(ReadTranslation),
    };

    /// <summary>The article as the project's own record, where masthead.yml declares fields: generated code reads those.</summary>
    /// <param name="article">Everything that every article has.</param>
    /// <param name="reader">Stands at the first of the own fields.</param>
    protected virtual Article Extend(Article article, ref RecordReader reader) => article;

    private Section? ReadSection(ref RecordReader reader) => reader.TryReadText(out var id) ? FindSection(id) ?? throw NotWritten() : null;

    private Tag ReadTag(ref RecordReader reader) => reader.TryReadText(out var id) && FindTag(id) is { } tag ? tag : throw NotWritten();

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

    /// <summary>The next author: a registered one, or, where no id was written, one that is written out.</summary>
    /// <param name="reader">Stands at the author.</param>
    protected Author ReadAuthor(ref RecordReader reader) => reader.TryReadText(out var id) ? FindAuthor(id) ?? throw NotWritten() : PackedAuthor.Read(ref reader);

    /// <summary>0: words between names. Else the credit whose name it is.</summary>
    private static BylineSegment ReadSegment(ValueList<Credit> credits, ref RecordReader reader) => reader.ReadInt32() switch
    {
        0 => new BylineSegment(reader.ReadText()),
        var number => new BylineSegment(credits[number - 1].Author.Name, credits[number - 1].Author),
    };

    /// <summary>One of the publication's, with a text where its template has placeholders; or, where no id was written, one that is written inline.</summary>
    private Disclaimer ReadDisclaimer(ref RecordReader reader)
    {
        if (!reader.TryReadText(out var id))
            return new Disclaimer { Kind = (DisclaimerKind)reader.ReadInt32(), Position = (Position)reader.ReadInt32(), Text = reader.ReadText() };

        var disclaimer = FindDisclaimer(id) ?? throw NotWritten();
        return reader.ReadOptionalText() is { } text ? disclaimer with { Text = text } : disclaimer;
    }

    private ArticleRef ReadTranslation(ref RecordReader reader)
    {
        var id = reader.ReadText();
        return new ArticleRef(id, reader.ReadText(), () => FindArticle(id) ?? throw NotWritten());
    }

    /// <summary>0: none. 1: packed, with the file it comes from in builds that read bodies live. Else written inline, in a format.</summary>
    private IBodySource ReadBody(string id, ref RecordReader reader) => reader.ReadInt32() switch
    {
        0 => ArticleBody.Empty,
        1 => new PackedBody(GetType().Assembly, id, reader.ReadOptionalText()),
        var number => new ArticleBody(reader.ReadText(), (BodyFormat)(number - 2)),
    };

    private static InvalidOperationException NotWritten() => new("The generated code does not match this version of Masthead: rebuild the project that holds the content.");
}
