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
        Bio = reader.ReadOptionalText(),
        Url = reader.ReadOptionalText(),
        SameAs = reader.ReadTexts(),
        Email = reader.ReadOptionalText(),
        Bios = reader.ReadList(static (ref RecordReader bio) => new LocalizedBio(bio.ReadText(), bio.ReadText())),
        Image = reader.ReadOptionalText(),
        Handle = reader.ReadOptionalText(),
        AlternateNames = reader.ReadTexts(),
        Expertise = reader.ReadTexts(),
        Affiliations = reader.ReadTexts(),
        Interests = reader.ReadList(static (ref RecordReader interest) => new Interest
        {
            Party = interest.ReadText(),
            Nature = interest.ReadOptionalText(),
            From = interest.ReadDate(),
            To = interest.ReadDate(),
        }),
    };

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
        records.Text(author.JobTitle);
        records.Text(author.Bio?.In(publication.DefaultLanguage, publication.DefaultLanguage).Value);
        records.Text(author.Url);
        records.TextList(author.SameAs);
        records.Text(publication.PublishesEmails ? author.Email : null);
        records.List([.. author.Bio?.Translations.Where(static bio => bio.Language is not null) ?? []], bio =>
        {
            records.Text(bio.Language);
            records.Text(bio.Text.Value);
        });
        records.Text(author.Image);
        records.Text(author.Handle);
        records.TextList(author.AlternateNames);
        records.TextList(author.Expertise);
        records.TextList(author.Affiliations);
        records.List(author.Interests, interest =>
        {
            records.Text(interest.Party.Value);
            records.Text(interest.Nature);
            records.Date(interest.From?.Value);
            records.Date(interest.To?.Value);
        });
    }
#endif
}
