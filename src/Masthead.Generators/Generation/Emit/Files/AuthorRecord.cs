using Masthead.Content.Model;
using Masthead.Generators.Generation.Sites;

namespace Masthead.Generators.Generation.Emit.Files;

/// <summary>An author's fields in the order in which the library's <c>AuthorGroup</c> reads them.</summary>
internal static class AuthorRecord
{
    public static void Write(RecordWriter records, AuthorContent author, Site site)
    {
        var publication = site.Directory.Publication;
        records.Text(author.Id?.Value);
        records.Text(author.Name.Value);
        records.Number((int)author.Type.Value);
        records.Number((int)author.Relation);
        records.Text(author.JobTitle);
        records.Text(author.Bio?.In(publication.DefaultLanguage, publication.DefaultLanguage).Value);
        records.Text(author.Url);
        records.TextList(author.SameAs);

        // An address reaches the assembly only where the publication says that it publishes them.
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
}
