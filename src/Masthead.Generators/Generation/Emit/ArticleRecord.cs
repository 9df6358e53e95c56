using System.Globalization;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Text;
using Masthead.Packed;
using Masthead.Generators.Generation.Emit.Fields;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Generation.Grouping;
using Masthead.Generators.Generation.Sites;

namespace Masthead.Generators.Generation.Emit;

/// <summary>An article's fields in the order in which the library's <c>ArticleGroup</c> reads them.</summary>
internal sealed class ArticleRecord
{
    private readonly PlacedArticle placed;
    private readonly Site site;
    private readonly ArticleContent article;
    private readonly SiteDirectory directory;
    private readonly ResolvedArticle resolved;
    private readonly string title;
    private readonly string? sectionId;
    private readonly EquatableArray<Segment> segments;

    public ArticleRecord(PlacedArticle placed, Site site)
    {
        this.placed = placed;
        this.site = site;
        article = placed.Content;
        directory = site.Directory;
        resolved = new ResolvedArticle(article, directory);
        title = article.Title?.Value ?? article.Slug;
        sectionId = site.SectionIdOf(article);
        segments = article.Byline.Text is { } text ? BylineComposer.Divide(text.Value, resolved.Credits) : BylineComposer.Compose(resolved.Credits, resolved.Language);
    }

    /// <summary>What is shown when one points at the member: title, byline and date.</summary>
    public string Documentation
    {
        get
        {
            var byline = string.Concat(segments.Select(static segment => segment.Text));
            var date = article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return string.Join(" ", new[] { title, byline, date }.Where(static part => !string.IsNullOrEmpty(part)).Select(static part => EndsSentence(part!) ? part : part + "."));
        }
    }

    /// <summary>Its own words, dates and kinds.</summary>
    public void Write(RecordWriter records)
    {
        records.BeginRecord();
        records.Text(article.Path.Id);
        WriteBody(records);
        records.Text(article.Slug);
        records.Text(title);
        records.Text(article.AlternativeTitle);
        records.Text(Permalink.Of(article, sectionId, directory));
        records.Text(article.Standfirst?.Value);
        records.Number((int)resolved.Kind);
        records.Text(resolved.Language);
        records.Number((int)article.Status);
        records.Flag(placed.HasErrors || resolved.HasErrors);
        records.Date(article.Published);
        records.Date(article.Updated?.Value);
        if (site.Records.Of(article.Path) is { } own)
            new FieldRecord(records, article.Path.FilePath, site).Write(own.Fields, placed.Fields);
    }

    /// <summary>What else it is made of.</summary>
    public void WriteDetails(RecordWriter records)
    {
        records.BeginDetails();
        records.TextList(article.Aliases);
        records.Text(sectionId);
        records.Optional(article.Dateline, dateline => PackedDateline.Write(records, dateline));
        WriteByline(records);
        records.List([.. article.Notes.Where(static note => !note.IsInternal)], note => PackedNote.Write(records, note));
        WriteDisclaimers(records);
        records.List(article.Sources, source => PackedSource.Write(records, source, AgencyOf(source)));
        records.TextList([.. article.Topics.Select(static topic => topic.Value)]);
        records.List(article.Images, image => PackedImage.Write(records, image));
        records.Optional(article.Syndication?.Value, syndication => PackedSyndication.Write(records, syndication));
        records.Optional(article.Sponsorship?.Value, sponsorship => PackedSponsorship.Write(records, sponsorship));
        records.Optional(article.Ai?.Value, ai => PackedAiUse.Write(records, ai));
        WriteTags(records);
        WriteTranslations(records);
    }

    /// <summary>An agency that masthead.yml does not declare goes by its id.</summary>
    private AgencyContent? AgencyOf(SourceContent source) => source.AgencyId is not { } id ? null
        : directory.FindAgency(id.Value) ?? new AgencyContent(id.Value, id.Value, null);

    private void WriteByline(RecordWriter records)
    {
        records.Number(resolved.Credits.Count);
        foreach (var credit in resolved.Credits)
        {
            records.Text(credit.IsRegistered ? credit.Author!.Id!.Value.Value : null);
            if (!credit.IsRegistered)
                PackedAuthor.Write(records, credit.Author ?? new AuthorContent(article.Path.FilePath, null, new Located<string>(credit.Name, default)), directory.Publication);
            records.Number((int)credit.Role);
            records.Text(credit.Place);
        }

        records.Number(segments.Count);
        foreach (var segment in segments)
        {
            records.Number(segment.Credit + 1);
            if (segment.Credit < 0)
                records.Text(segment.Text);
        }

        records.Text(article.Byline.NoBylineReason?.Value);
    }

    private void WriteDisclaimers(RecordWriter records) => records.List(resolved.Disclaimers, standing =>
    {
        var (disclaimer, template) = (standing.Disclaimer, standing.Template);
        var text = Template.Fill(template?.Value ?? "", resolved.Values.Of);
        records.Text(disclaimer.Id?.Value);
        if (disclaimer.Id is not null)
        {
            var wording = disclaimer.Text?.In(directory.Publication.DefaultLanguage, directory.Publication.DefaultLanguage).Value;
            records.Text(text == wording ? null : text);
        }
        else
        {
            records.Number((int)disclaimer.Kind);
            records.Number((int)disclaimer.Position.Value);
            records.Text(text);
        }
    });

    private void WriteTags(RecordWriter records) => records.TextList([.. article.Tags.Select(static tag => Slugs.Of(tag.Value)).Distinct()]);

    private void WriteTranslations(RecordWriter records) => records.List(placed.Slot.Translations, translation =>
    {
        records.Text(translation.Id);
        records.Text(translation.Language ?? directory.Publication.DefaultLanguage);
    });

    private void WriteBody(RecordWriter records)
    {
        if (article.InlineBody is { } inline)
        {
            records.Number(2 + (int)inline.Format);
            records.Text(inline.Text);
        }
        else if (placed.Slot.Body is { } path)
        {
            records.Number(1);
            records.Text(site.Settings.ReadsBodiesLive ? string.Format(CultureInfo.InvariantCulture, "{0}:{1}", article.Path.Root, path) : null);
        }
        else
        {
            records.Number(0);
        }
    }

    private static bool EndsSentence(string text) => text[text.Length - 1] is '.' or '!' or '?' or '…';
}
