using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>
/// What an article's file says, before it is put together with authors and the publication. The body is not part of it.
/// </summary>
internal sealed record ArticleContent(ContentPath Path)
{
    public Located<string>? Title { get; init; }

    /// <summary>Where <c>title</c> stands, and whether a text or nothing is its value: anything else is reported as such.</summary>
    public Located<bool>? TitleKey { get; init; }

    /// <summary>What stands for the title in its address, where the text has it: as it is written, with its marks.</summary>
    public string? TitleInAddress { get; init; }

    public string? AlternativeTitle { get; init; }

    /// <summary>An address of its own, instead of the publication's <c>permalink</c>.</summary>
    public Located<string>? UrlOverride { get; init; }

    /// <summary>The same as a pattern, such as <c>permalink</c> of the publication is.</summary>
    public string? UrlPattern { get; init; }

    /// <summary>What <c>{categories}</c> of a pattern stands for: those of the folders first, in small letters, each once.</summary>
    public EquatableArray<string> Categories { get; init; } = [];

    /// <summary>The date that its address has, where its dialect has another one there than that of its publication.</summary>
    public DateTimeOffset? DateInAddress { get; init; }

    /// <summary>Whether it has a page of its own, and so an address.</summary>
    public bool HasPage { get; init; } = true;

    /// <summary>Whether it is a page of the site and no piece: nobody signs it, and it has no date.</summary>
    public bool IsPage { get; init; }

    /// <summary>Whether it is in no list, feed or sitemap: who knows its address finds it.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>Whether search engines are asked to leave it out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Whether it is kept out of the sitemap.</summary>
    public bool NoSitemap { get; init; }

    public EquatableArray<Located<string>> Aliases { get; init; } = [];

    public DatelineContent? Dateline { get; init; }

    public EquatableArray<SourceContent> Sources { get; init; } = [];

    public EquatableArray<Located<string>> Topics { get; init; } = [];

    public EquatableArray<ImageContent> Images { get; init; } = [];

    /// <summary>At its key, as the two below.</summary>
    public Located<SyndicationContent>? Syndication { get; init; }

    public Located<SponsorshipContent>? Sponsorship { get; init; }

    public Located<AiContent>? Ai { get; init; }

    /// <summary>Whether it can be read without paying; null where the file does not say.</summary>
    public bool? IsAccessibleForFree { get; init; }

    public Located<string>? BodyFile { get; init; }

    public Located<string>? SlugOverride { get; init; }

    public Located<string>? Standfirst { get; init; }

    public Located<Chosen<ArticleKind>>? Kind { get; init; }

    public Located<string>? Section { get; init; }

    public Located<string>? LanguageOverride { get; init; }

    /// <summary>The latest of the dates that it gives for that, at its value.</summary>
    public Located<DateTimeOffset>? PublishedKey { get; init; }

    /// <summary>The date that the file's name begins with.</summary>
    public DateTimeOffset? FileDate { get; init; } = Path.Date;

    /// <summary>Where <c>published</c> or <c>date</c> stands, and whether nothing is its value: anything else is a date, or reported as none.</summary>
    public Located<bool>? DateKey { get; init; }

    public Located<DateTimeOffset>? Updated { get; init; }

    public Located<PublicationStatus>? StatusOverride { get; init; }

    /// <summary>Whether the file leaves no doubt about its status, nor about the date from which it may be out.</summary>
    public bool StatusIsClear { get; init; } = true;

    public BylineContent Byline { get; init; } = BylineContent.None;

    public EquatableArray<NoteContent> Notes { get; init; } = [];

    public EquatableArray<DisclaimerUse> Disclaimers { get; init; } = [];

    public EquatableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>What it says for the fields that masthead.yml declares, in their order; none where it declares none.</summary>
    public EquatableArray<FieldValue?> Fields { get; init; } = [];

    public InlineBody? InlineBody { get; init; }

    /// <summary>Whether text stands behind the front matter.</summary>
    public bool HasBody { get; init; }

    /// <summary>Whether the file could be read to its end.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>Whether the file itself has errors; references to other files are judged later.</summary>
    public bool HasErrors { get; init; }

    /// <summary>The errors of the file itself, for who writes; none where it has none, so that a moved line changes no other article.</summary>
    public EquatableArray<ReadingError> Errors { get; init; } = [];

    /// <summary>The lines of what it refers to in other files, where it is said while somebody writes which of it is not there: they move though nothing else changes. Else none.</summary>
    public EquatableArray<int> ReferenceLines { get; init; } = [];

    /// <summary>All of the file, which places are offsets into. Left aside by equality, as places are.</summary>
    public SourceOf Source { get; init; }

    /// <summary>Where a finding stands that is about something absent: the first key.</summary>
    public Place Start { get; init; }

    public string Slug => SlugOverride?.Value ?? Path.Slug;

    public string? Language => LanguageOverride?.Value ?? Path.Language;

    /// <summary>As the file says, else as its name does (<c>2015-12-03-slug.md</c>).</summary>
    public DateTimeOffset? Published => PublishedKey?.Value ?? FileDate;

    /// <summary>The day that the article speaks for: of its last update, else of its publication.</summary>
    public DateTimeOffset? Date => Updated?.Value ?? Published;

    public PublicationStatus Status => StatusOverride?.Value ?? PublicationStatus.Published;

    /// <summary>Whether the assembly may hold it where drafts are excluded. A file that cannot be read may be a draft: only its name is compiled.</summary>
    public bool IsPublishable => Status is PublicationStatus.Published or PublicationStatus.Retracted;
}

/// <summary>A body written in the YAML itself.</summary>
internal sealed record InlineBody(string Text, BodyFormat Format);
