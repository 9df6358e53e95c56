using Masthead.Generators.Text;

namespace Masthead.Generators.Content.Model;

/// <summary>
/// What an article's file says, before it is put together with authors and the publication. The body is not part of it. It is set while its file is
/// read, and never after: a copy for each key, of half a kilobyte, is felt on a large site.
/// </summary>
internal sealed record ArticleContent(ContentPath Path)
{
    public Located<string>? Title { get; set; }

    /// <summary>Where <c>title</c> stands, and whether a text or nothing is its value: anything else is reported as such.</summary>
    public Located<bool>? TitleKey { get; set; }

    public string? AlternativeTitle { get; set; }

    /// <summary>An address of its own, instead of the publication's <c>permalink</c>.</summary>
    public string? UrlOverride { get; set; }

    public EquatableArray<string> Aliases { get; set; } = [];

    public DatelineContent? Dateline { get; set; }

    public EquatableArray<SourceContent> Sources { get; set; } = [];

    public EquatableArray<Located<string>> Topics { get; set; } = [];

    public EquatableArray<ImageContent> Images { get; set; } = [];

    /// <summary>At its key, as the two below.</summary>
    public Located<SyndicationContent>? Syndication { get; set; }

    public Located<SponsorshipContent>? Sponsorship { get; set; }

    public Located<AiContent>? Ai { get; set; }

    public Located<string>? BodyFile { get; set; }

    public Located<string>? SlugOverride { get; set; }

    public Located<string>? Standfirst { get; set; }

    public Located<ArticleKind>? Kind { get; set; }

    public Located<string>? Section { get; set; }

    public Located<string>? LanguageOverride { get; set; }

    public Located<DateTimeOffset>? PublishedKey { get; set; }

    /// <summary>Where <c>published</c> or <c>date</c> stands, and whether nothing is its value: anything else is a date, or reported as none.</summary>
    public Located<bool>? DateKey { get; set; }

    public Located<DateTimeOffset>? Updated { get; set; }

    public Located<PublicationStatus>? StatusOverride { get; set; }

    /// <summary>Whether the file leaves no doubt about its status.</summary>
    public bool StatusIsClear { get; set; } = true;

    public BylineContent Byline { get; set; } = BylineContent.None;

    public EquatableArray<NoteContent> Notes { get; set; } = [];

    public EquatableArray<DisclaimerUse> Disclaimers { get; set; } = [];

    public EquatableArray<Located<string>> Tags { get; set; } = [];

    /// <summary>What it says for the fields that masthead.yml declares, in their order; none where it declares none.</summary>
    public EquatableArray<FieldValue?> Fields { get; set; } = [];

    public InlineBody? InlineBody { get; set; }

    /// <summary>Whether text stands behind the front matter.</summary>
    public bool HasBody { get; set; }

    /// <summary>Whether the file could be read to its end.</summary>
    public bool IsReadable { get; set; } = true;

    /// <summary>Whether the file itself has errors; references to other files are judged later.</summary>
    public bool HasErrors { get; set; }

    /// <summary>Where a finding stands that is about something absent: the first key.</summary>
    public Located<bool> Start { get; set; }

    public string Slug => SlugOverride?.Value ?? Path.Slug;

    public string? Language => LanguageOverride?.Value ?? Path.Language;

    /// <summary>As the file says, else as its name does (<c>2015-12-03-slug.md</c>).</summary>
    public DateTimeOffset? Published => PublishedKey?.Value ?? Path.Date;

    /// <summary>The day that the article speaks for: of its last update, else of its publication.</summary>
    public DateTimeOffset? Date => Updated?.Value ?? Published;

    public PublicationStatus Status => StatusOverride?.Value ?? PublicationStatus.Published;

    /// <summary>Whether the assembly may hold it where drafts are excluded. A file that cannot be read may be a draft: only its name is compiled.</summary>
    public bool IsPublishable => Status is PublicationStatus.Published or PublicationStatus.Retracted;
}

/// <summary>A body written in the YAML itself.</summary>
internal sealed record InlineBody(string Text, BodyFormat Format);
