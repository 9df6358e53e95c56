using System.Globalization;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Emit.Fields;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Generation.Grouping;
using Masthead.Generators.Generation.Sites;
using Masthead.Packed;

namespace Masthead.Generators.Generation.Emit;

/// <summary>An article as generated code has it: put together, and at its place in the site.</summary>
internal sealed class EmittedArticle
{
    private readonly PlacedArticle placed;
    private readonly Site site;

    public EmittedArticle(PlacedArticle placed, Site site)
    {
        this.placed = placed;
        this.site = site;
        Resolved = new ResolvedArticle(Content, Directory);
        SectionId = site.SectionIdOf(Content);
        Segments = Content.Byline.Text is { } text ? BylineComposer.Divide(text.Value, Resolved.Credits) : BylineComposer.Compose(Resolved.Credits, Resolved.Language);
    }

    public ArticleContent Content => placed.Content;

    public SiteDirectory Directory => site.Directory;

    public ResolvedArticle Resolved { get; }

    public string Title => Content.Title?.Value ?? Content.Slug;

    public string? SectionId { get; }

    /// <summary>The byline as it is printed, name by name.</summary>
    public EquatableArray<Segment> Segments { get; }

    public EquatableArray<TranslationPlace> Translations => placed.Slot.Translations;

    public bool HasErrors => placed.HasErrors || Resolved.HasErrors;

    /// <summary>Why it has them, while the site is written; nothing in builds that publish.</summary>
    public IReadOnlyList<EmittedError> Errors => site.Settings.ReadsBodiesLive && HasErrors ? EmittedError.Of(this, placed, site.Settings.Roots.Folder) : [];

    /// <summary>What is shown when one points at the member: title, byline and date.</summary>
    public string Documentation
    {
        get
        {
            var byline = string.Concat(Segments.Select(static segment => segment.Text));
            var date = Content.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return string.Join(" ", new[] { Title, byline, date }.Where(static part => !string.IsNullOrEmpty(part)).Select(static part => EndsSentence(part!) ? part : part + "."));
        }
    }

    /// <summary>Where the text of the body is in the pack; null where it is not there.</summary>
    public string? BodyPath => placed.Slot.Body;

    /// <summary>Where the text of the body is read from while the site is written; null in builds that publish.</summary>
    public string? LiveBody => site.Settings.ReadsBodiesLive ? string.Format(CultureInfo.InvariantCulture, "{0}:{1}", Content.Path.Root, BodyPath) : null;

    /// <summary>An agency that masthead.yml does not declare goes by its id.</summary>
    public AgencyContent? AgencyOf(SourceContent source) => source.AgencyId is not { } id ? null
        : Directory.FindAgency(id.Value) ?? new AgencyContent(id.Value, id.Value, null);

    /// <summary>Its own words, dates and kinds, then the fields that the site declares.</summary>
    public void Write(RecordWriter records)
    {
        records.BeginRecord();
        PackedArticle.WriteHead(records, this);
        if (site.Records.Of(Content.Path) is { } own)
            new FieldWriter(records, Content.Path.FilePath, site).Write(own.Fields, placed.Fields);
    }

    /// <summary>What else it is made of.</summary>
    public void WriteDetails(RecordWriter records)
    {
        records.BeginDetails();
        PackedArticle.WriteDetails(records, this);
    }

    private static bool EndsSentence(string text) => text[text.Length - 1] is '.' or '!' or '?' or '…';
}
