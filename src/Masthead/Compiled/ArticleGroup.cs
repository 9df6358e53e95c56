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

    /// <inheritdoc/>
    protected override Article Read(ref RecordReader reader)
    {
        var id = reader.ReadText();
        return new Article
        {
            Id = id,
            Slug = reader.ReadText(),
            Title = reader.ReadText(),
            Standfirst = reader.ReadOptionalText(),
            Kind = (ArticleKind)reader.ReadInt32(),
            Section = ReadSection(ref reader),
            Language = reader.ReadText(),
            Status = (PublicationStatus)reader.ReadInt32(),
            HasErrors = reader.ReadInt32() != 0,
            Published = reader.ReadDate(),
            Updated = reader.ReadDate(),
            Byline = ReadByline(ref reader),
            EditorNotes = ReadEditorNotes(ref reader),
            Disclaimers = ReadDisclaimers(ref reader),
            Tags = ReadTags(ref reader),
            BodySource = ReadBody(id, ref reader),
        };
    }

    /// <summary>0: none. Else one of the group's.</summary>
    private Section? ReadSection(ref RecordReader reader) => reader.ReadInt32() switch
    {
        0 => null,
        var number => Section(number - 1),
    };

    private Byline ReadByline(ref RecordReader reader)
    {
        var credits = new Credit[reader.ReadInt32()];
        for (var i = 0; i < credits.Length; i++)
            credits[i] = new Credit(ReadAuthor(ref reader), (CreditRole)reader.ReadInt32(), reader.ReadOptionalText());

        var segments = new BylineSegment[reader.ReadInt32()];
        for (var i = 0; i < segments.Length; i++)
            segments[i] = ReadSegment(credits, ref reader);

        return new Byline
        {
            Credits = new(credits),
            Segments = new(segments),
            NoBylineReason = reader.ReadOptionalText(),
        };
    }

    /// <summary>0: written out. Else an author of the group.</summary>
    private Author ReadAuthor(ref RecordReader reader) => reader.ReadInt32() switch
    {
        0 => AuthorGroup.ReadAuthor(ref reader),
        var number => Author(number - 1),
    };

    /// <summary>0: words between names. Else the credit whose name it is.</summary>
    private static BylineSegment ReadSegment(Credit[] credits, ref RecordReader reader) => reader.ReadInt32() switch
    {
        0 => new BylineSegment(reader.ReadText()),
        var number => new BylineSegment(credits[number - 1].Author.Name, credits[number - 1].Author),
    };

    private static ValueList<EditorNote> ReadEditorNotes(ref RecordReader reader)
    {
        var notes = new EditorNote[reader.ReadInt32()];
        for (var i = 0; i < notes.Length; i++)
        {
            notes[i] = new EditorNote
            {
                Kind = (EditorNoteKind)reader.ReadInt32(),
                Position = (Position)reader.ReadInt32(),
                Label = reader.ReadOptionalText(),
                Text = reader.ReadText(),
                Date = reader.ReadDate(),
            };
        }

        return new(notes);
    }

    /// <summary>0: written inline. Else one of the publication's; no text where its template has no placeholder.</summary>
    private ValueList<Disclaimer> ReadDisclaimers(ref RecordReader reader)
    {
        var disclaimers = new Disclaimer[reader.ReadInt32()];
        for (var i = 0; i < disclaimers.Length; i++)
        {
            var number = reader.ReadInt32();
            disclaimers[i] = number == 0
                ? new Disclaimer { Kind = (DisclaimerKind)reader.ReadInt32(), Position = (Position)reader.ReadInt32(), Text = reader.ReadText() }
                : WithText(Disclaimer(number - 1), reader.ReadOptionalText());
        }

        return new(disclaimers);

        static Disclaimer WithText(Disclaimer disclaimer, string? text) => text is null ? disclaimer : disclaimer with { Text = text };
    }

    private ValueList<Tag> ReadTags(ref RecordReader reader)
    {
        var tags = new Tag[reader.ReadInt32()];
        for (var i = 0; i < tags.Length; i++)
            tags[i] = Tag(reader.ReadInt32());
        return new(tags);
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
