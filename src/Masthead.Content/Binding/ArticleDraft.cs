using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>What is read of an article so far: a copy of the finished record for each key would be felt on a large site.</summary>
internal sealed class ArticleDraft(ContentPath path, Binder binder)
{
    /// <summary>What a map behind <c>date:</c> may say.</summary>
    public static readonly KeyTable<ArticleDraft> DateTable = new(
        "a date",
        new("created", Takes.Date, static (article, entry) => article.ReadDate(entry)),
        new("published", Takes.Date, static (article, entry) => article.ReadDate(entry)),
        new("date", Takes.Date, static (article, entry) => article.ReadDate(entry)),
        new("updated|modified", Takes.Date, static (article, entry) => article.ReadUpdate(entry)));

    private static readonly char[] Commas = [','];

    private static readonly char[] Blanks = [' ', '\t', '\n'];

    public Located<string>? Title { get; private set; }

    public Located<bool>? TitleKey { get; private set; }

    public string? AlternativeTitle { get; set; }

    public EquatableArray<Located<string>> Aliases { get; set; } = [];

    public Located<string>? Slug { get; set; }

    public Located<string>? Url { get; set; }

    public WrittenPattern? UrlPattern { get; set; }

    public bool HasPage { get; set; } = true;

    public bool? IsUnlisted { get; set; }

    /// <summary>Null where the file does not say: then as it is listed.</summary>
    public bool? NoIndex { get; set; }

    public bool? Sitemap { get; set; }

    public Located<string>? Standfirst { get; set; }

    public Located<Chosen<ArticleKind>>? Kind { get; set; }

    public Located<string>? Section { get; private set; }

    public Located<string>? Language { get; set; }

    public BylineBinder Byline { get; } = new(binder, path.FilePath);

    public Located<string>? NoByline { get; set; }

    public DatelineContent? Dateline { get; set; }

    public ReleaseDates Dates { get; } = new();

    public Located<bool>? DateKey { get; private set; }

    public Located<DateTimeOffset>? Updated { get; private set; }

    /// <summary>As the map behind <c>date:</c> says it.</summary>
    public Located<DateTimeOffset>? DateUpdated { get; private set; }

    public DataScalar? DateUpdatedWritten { get; private set; }

    public StatusBinder Status { get; } = new();

    public List<NoteContent> Notes { get; } = [];

    public List<DisclaimerUse> Disclaimers { get; } = [];

    public EquatableArray<SourceContent> Sources { get; set; } = [];

    public List<Located<string>> Tags { get; } = [];

    public EquatableArray<Located<string>> Topics { get; set; } = [];

    public EquatableArray<ImageContent> Images { get; set; } = [];

    /// <summary>The image that stands for the piece.</summary>
    public EquatableArray<ImageContent> Cover { get; set; } = [];

    /// <summary>The same where the piece is named elsewhere.</summary>
    public EquatableArray<ImageContent> Card { get; set; } = [];

    /// <summary>Each address once.</summary>
    public EquatableArray<ImageContent> AllImages => Cover.Count + Card.Count == 0 ? Images : With(With(Images, Cover), Card);

    public Located<SyndicationContent>? Syndication { get; set; }

    public Located<SponsorshipContent>? Sponsorship { get; set; }

    public Located<AiContent>? Ai { get; set; }

    public bool? IsAccessibleForFree { get; set; }

    public InlineBody? Body { get; set; }

    public Located<string>? BodyFile { get; set; }

    public void ReadTitle(Entry entry)
    {
        Title = entry.Text();
        TitleKey = new Located<bool>(entry.Value is DataScalar, entry.Range);
    }

    public void ReadTags(Entry entry) => Tags.AddRange(Listed(Labelled(entry)).SelectMany(tag => Divided(tag, entry)));

    /// <summary>Of several categories the first is the section; the others are tags.</summary>
    public void ReadSections(Entry entry)
    {
        Located<string>[] names = [.. Listed(entry).SelectMany(name => IsSplitAtBlanks(entry) ? Divided(name, entry) : [name])];
        if (names.Length == 0)
            return;

        Section = names[0];
        Tags.AddRange(names.Skip(1));
    }

    /// <summary>Jekyll writes <c>published: false</c> of a draft, and a date of its own.</summary>
    public void ReadPublished(Entry entry)
    {
        if (entry.Binder.IsWrittenFlag(entry.Value))
        {
            Status.BindFlag(entry, meaningDraft: false);
            return;
        }

        if (!PublishedWords.Report(entry))
            Dates.Add(entry);
        DateKey = DateKeyAt(entry);
    }

    /// <summary>Material for MkDocs writes <c>date: { created: 2024-05-31, updated: 2024-06-01 }</c>.</summary>
    public void ReadDate(Entry entry)
    {
        if (entry.Value is DataMapping dates && dates.Entries.Any(static inner => DateTable.Keys.TryGet(inner.Key.Value, out _)))
        {
            DateTable.Read(dates, entry.Binder, this);
            DateKey ??= new Located<bool>(true, entry.Range);
            return;
        }

        Dates.Add(entry);
        DateKey ??= ReleaseDates.IsWorkedOut(entry) ? null : DateKeyAt(entry);
    }

    /// <summary>Docusaurus writes <c>last_update: { date: 2024-05-31, author: … }</c>, and either of the two alone.</summary>
    public void ReadUpdated(Entry entry)
    {
        var inner = entry.Value is DataMapping mapping ? mapping.Entries : [];
        var date = inner.FirstOrDefault(static part => Fold.Key(part.Key.Value) == "date");
        var saysWhoAlone = inner.Count > 0 && inner.All(static part => Fold.Key(part.Key.Value) == "author");
        Updated = saysWhoAlone || ReleaseDates.IsWorkedOut(entry) ? null : entry.Binder.Date(date.Key is null ? entry.Value : date.Value, entry.Key);
    }

    /// <summary>As the map behind <c>date:</c> has it.</summary>
    public void ReadUpdate(Entry entry)
    {
        DateUpdated = entry.Date();
        DateUpdatedWritten = entry.Written;
    }

    private static EquatableArray<ImageContent> With(EquatableArray<ImageContent> images, EquatableArray<ImageContent> more) =>
        images.Concat(more.Where(image => images.All(known => known.Src.Value != image.Src.Value))).ToEquatableArray();

    private static Located<bool> DateKeyAt(Entry entry) => new(Binder.Items(entry.Value).Count == 0, entry.Range);

    /// <summary>Docusaurus writes <c>tags: [{ label: Harbour, permalink: /harbour }]</c> too.</summary>
    private static Entry Labelled(Entry entry) =>
        entry.Value is not DataSequence list || !list.Items.Any(static item => LabelOf(item) is not null) ? entry
        : entry with { Value = new DataSequence(list.Range, [.. list.Items.Select(static item => LabelOf(item) ?? item)]) };

    private static DataNode? LabelOf(DataNode item) => (item as DataMapping)?.Entries.FirstOrDefault(static inner => inner.Key.Value == "label").Value;

    /// <summary>The texts of a list; other generators take lists in it for part of it.</summary>
    private static IEnumerable<Located<string>> Listed(Entry entry) =>
        entry.Binder.Dialect.IsOurs ? entry.Texts() : Binder.AllItems(entry.Value).Select(item => entry.Binder.Text(item, entry.Key)).OfType<Located<string>>();

    private static bool IsSplitAtBlanks(Entry entry) => entry.Value is DataScalar && entry.Binder.Dialect.SplitAtBlanks.Contains(entry.Written.Value);

    /// <summary>Tags in one text are set off by commas; in some dialects by blanks, if there are none.</summary>
    private static IEnumerable<Located<string>> Divided(Located<string> tags, Entry entry) =>
        from part in tags.Value.Split(IsSplitAtBlanks(entry) && tags.Value.IndexOf(',') < 0 ? Blanks : Commas)
        let tag = part.Trim()
        where tag.Length > 0
        select new Located<string>(tag, tags.Range);
}
