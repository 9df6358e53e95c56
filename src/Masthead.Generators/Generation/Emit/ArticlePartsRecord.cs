using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Emit.Files;

namespace Masthead.Generators.Generation.Emit;

/// <summary>The parts of an article in the order in which the library's <c>ArticleParts</c> reads them.</summary>
internal sealed class ArticlePartsRecord(RecordWriter records)
{
    public void WriteDateline(DatelineContent? dateline) => records.Optional(dateline, part =>
    {
        records.Text(part.Place.Value);
        records.Date(part.Date?.Value);
        records.Text(part.Text);
    });

    /// <summary>Internal notes are for the newsroom: they never reach the assembly.</summary>
    public void WriteNotes(EquatableArray<NoteContent> notes) => records.List([.. notes.Where(static note => !note.IsInternal)], note =>
    {
        records.Number((int)note.Kind.Value);
        records.Number((int)note.Position);
        records.Text(note.Label);
        records.Text(note.Text?.Value ?? "");
        records.Date(note.Date?.Value);
        records.Text(note.By);
        records.Text(note.Was);
        records.Text(note.Now);
    });

    /// <summary>Why a source is anonymous, and who approved of it, never reaches the assembly.</summary>
    public void WriteSources(EquatableArray<SourceContent> sources, SiteDirectory directory) => records.List(sources, source =>
    {
        records.Text(source.Name?.Value);
        records.Text(source.As);
        records.Optional(AgencyOf(source, directory), agency =>
        {
            records.Text(agency.Id);
            records.Text(agency.Name);
            records.Text(agency.Country);
        });
        records.Text(source.Descriptor?.Value);
        records.Number((int)source.Type);
        records.Number((int)source.Use);
        records.Text(source.Url);
    });

    public void WriteImages(EquatableArray<ImageContent> images) => records.List(images, image =>
    {
        records.Text(image.Src.Value);
        records.Text(image.Alt);
        records.Text(image.Credit);
        records.Text(image.Caption);
        records.Text(image.License);
        records.Flag(image.Decorative);
    });

    public void WriteSyndication(SyndicationContent? syndication) => records.Optional(syndication, part =>
    {
        records.Text(part.Origin?.Value);
        records.Text(part.Url);
        records.Text(part.Credit);
        records.Text(part.License);
        records.Text(part.TranslatedFrom?.Value);
        records.Text(part.Translator);
        records.Text(part.Canonical);
    });

    public void WriteSponsorship(SponsorshipContent? sponsorship) => records.Optional(sponsorship, part =>
    {
        records.Number((int)part.Type);
        records.Text(part.Party);
        records.Flag(part.EditorialControl);
        records.Text(part.Label);
    });

    public void WriteAi(AiContent? ai) => records.Optional(ai, part =>
    {
        records.Number((int)part.Extent.Value);
        records.Flag(part.HumanReview);
        records.Text(part.Responsible);
    });

    /// <summary>An agency that masthead.yml does not declare goes by its id.</summary>
    private static AgencyContent? AgencyOf(SourceContent source, SiteDirectory directory) => source.AgencyId is not { } id ? null
        : directory.FindAgency(id.Value) ?? new AgencyContent(id.Value, id.Value, null);
}
