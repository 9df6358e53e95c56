namespace Masthead.Compiled;

/// <summary>The parts of an article that refer to nothing outside it.</summary>
internal static class ArticleParts
{
    public static EditorNote ReadEditorNote(ref RecordReader reader) => new()
    {
        Kind = (EditorNoteKind)reader.ReadInt32(),
        Position = (Position)reader.ReadInt32(),
        Label = reader.ReadOptionalText(),
        Text = reader.ReadText(),
        Date = reader.ReadDate(),
        By = reader.ReadOptionalText(),
        Was = reader.ReadOptionalText(),
        Now = reader.ReadOptionalText(),
    };

    public static Dateline ReadDateline(ref RecordReader reader) => new()
    {
        Place = reader.ReadText(),
        Date = reader.ReadDate(),
        Text = reader.ReadText(),
    };

    public static Source ReadSource(ref RecordReader reader) => new()
    {
        Name = reader.ReadOptionalText(),
        As = reader.ReadOptionalText(),
        Agency = reader.ReadOptional(static (ref RecordReader agency) => new Agency(agency.ReadText(), agency.ReadText(), agency.ReadOptionalText())),
        Descriptor = reader.ReadOptionalText(),
        Type = (SourceType)reader.ReadInt32(),
        Use = (SourceUse)reader.ReadInt32(),
        Url = reader.ReadOptionalText(),
    };

    public static Image ReadImage(ref RecordReader reader) => new()
    {
        Src = reader.ReadText(),
        Alt = reader.ReadOptionalText(),
        Credit = reader.ReadOptionalText(),
        Caption = reader.ReadOptionalText(),
        License = reader.ReadOptionalText(),
        Decorative = reader.ReadFlag(),
    };

    public static Syndication ReadSyndication(ref RecordReader reader) => new()
    {
        Origin = reader.ReadOptionalText(),
        Url = reader.ReadOptionalText(),
        Credit = reader.ReadOptionalText(),
        License = reader.ReadOptionalText(),
        TranslatedFrom = reader.ReadOptionalText(),
        Translator = reader.ReadOptionalText(),
        Canonical = reader.ReadOptionalText(),
    };

    public static Sponsorship ReadSponsorship(ref RecordReader reader) => new()
    {
        Type = (SponsorshipType)reader.ReadInt32(),
        Party = reader.ReadOptionalText(),
        EditorialControl = reader.ReadFlag(),
        Label = reader.ReadOptionalText(),
    };

    public static AiUse ReadAiUse(ref RecordReader reader) => new()
    {
        Extent = (AiExtent)reader.ReadInt32(),
        HumanReview = reader.ReadFlag(),
        Responsible = reader.ReadOptionalText(),
    };
}
