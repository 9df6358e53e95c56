#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Content.Model;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>An author, registered or written inline in an article: an e-mail address reaches the assembly only where the publication says that it publishes them. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedAuthor
{
#if MASTHEAD_LIBRARY
    public static Author Read(ref RecordReader reader) => new()
    {
        Id = reader.ReadOptionalText(),
        Name = reader.ReadText(),
        Type = (AuthorType)reader.ReadInt32(),
        Relation = (AuthorRelation)reader.ReadInt32(),
        JobTitle = reader.ReadOptionalText(),
        JobTitles = ReadTexts(ref reader),
        Bio = reader.ReadOptionalText(),
        Url = reader.ReadOptionalText(),
        SameAs = reader.ReadTexts(),
        Email = reader.ReadOptionalText(),
        Bios = ReadTexts(ref reader),
        Image = reader.ReadOptionalText(),
        Handle = reader.ReadOptionalText(),
        AlternateNames = reader.ReadTexts(),
        Expertise = reader.ReadTexts(),
        Affiliations = reader.ReadTexts(),
        LocalizedAffiliations = reader.ReadList(static (ref RecordReader texts) => new LocalizedTexts(texts.ReadText(), texts.ReadTexts())),
        Interests = reader.ReadList(static (ref RecordReader interest) => new Interest
        {
            Party = interest.ReadText(),
            Nature = interest.ReadOptionalText(),
            From = interest.ReadDate(),
            To = interest.ReadDate(),
        }),
    };

    private static ValueList<LocalizedText> ReadTexts(ref RecordReader reader) => reader.ReadList(static (ref RecordReader text) => new LocalizedText(text.ReadText(), text.ReadText()));

    /// <summary>A registered author, or, where no id was written, one that is written out.</summary>
    public static Author ReadReference(ref RecordReader reader, ArticleGroup group) => reader.TryReadText(out var id) ? group.AuthorOf(id) : Read(ref reader);
#else
    /// <summary>A registered author by the id, any other written out.</summary>
    public static void WriteReference(RecordWriter records, AuthorContent author, bool isRegistered, PublicationContent publication)
    {
        records.Text(isRegistered ? author.RegisteredId.Value : null);
        if (!isRegistered)
            Write(records, author, publication);
    }

    public static void Write(RecordWriter records, AuthorContent author, PublicationContent publication)
    {
        records.Text(author.Id?.Value);
        records.Text(author.Name.Value);
        records.Number((int)author.Type.Value);
        records.Number((int)author.Relation);
        records.Text(InDefault(author.JobTitle, publication));
        WriteTexts(records, author.JobTitle);
        records.Text(InDefault(author.Bio, publication));
        records.Text(author.Url);
        records.TextList(author.SameAs);
        records.Text(publication.PublishesEmails ? author.Email : null);
        WriteTexts(records, author.Bio);
        records.Text(author.Image);
        records.Text(author.Handle);
        records.TextList(author.AlternateNames);
        records.TextList(author.Expertise);
        records.TextList([.. author.Affiliations.Select(name => InDefault(name, publication)!)]);
        records.List(LanguagesOf(author.Affiliations), language =>
        {
            records.Text(language);
            records.TextList([.. author.Affiliations.Select(name => name.In(language, publication.DefaultLanguage).Value)]);
        });
        records.List(author.Interests, interest =>
        {
            records.Text(interest.Party.Value);
            records.Text(interest.Nature);
            records.Date(interest.From?.Value);
            records.Date(interest.To?.Value);
        });
    }

    private static string[] LanguagesOf(IEnumerable<LocalizedText> texts) =>
        [.. texts.SelectMany(static text => text.Translations).Select(static translation => translation.Language).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string? InDefault(LocalizedText? text, PublicationContent publication) => text?.In(publication.DefaultLanguage, publication.DefaultLanguage).Value;

    private static void WriteTexts(RecordWriter records, LocalizedText? text) =>
        records.List([.. text?.Translations.Where(static translation => translation.Language is not null) ?? []], translation =>
        {
            records.Text(translation.Language);
            records.Text(translation.Text.Value);
        });
#endif
}
