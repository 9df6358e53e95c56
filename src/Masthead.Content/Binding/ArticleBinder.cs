using System.Diagnostics.CodeAnalysis;
using Masthead.Content.Binding.Fields;
using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>
/// Reads an article. The canonical name of each key comes first, then what Jekyll, Hugo, Docusaurus, Gatsby, Astro and schema.org call the same.
/// docs/guide/content-reference.md holds this table for users.
/// </summary>
internal static class ArticleBinder
{
    /// <summary>In a list with their labels, too.</summary>
    private static readonly Takes TakesTags = Takes.Either(Takes.Listed(Takes.NameOf(SiteNames.Tags)), Takes.List(Takes.Either(Takes.NameOf(SiteNames.Tags), Takes.ById(Takes.Anything))));

    private static readonly KeyTable<Draft> Table = new(
        "an article",
        [
            new("title|headline", Takes.Text, static (article, entry) => article.ReadTitle(entry)),
            new("alternativeTitle|alternativeHeadline|seoTitle|metaTitle", Takes.Text, static (article, entry) => article.AlternativeTitle = entry.Plain()),
            new("aliases|redirectFrom", Takes.Texts, static (article, entry) => article.Aliases = AddressBinder.Aliases(entry)),
            new("slug", Takes.Text, static (article, entry) => article.Slug = AddressBinder.Slug(entry)),
            new("permalink|url", Takes.Text, static (article, entry) => (article.Url, article.UrlPattern, article.HasPage) = AddressBinder.Permalink(entry)),
            new("standfirst|description|summary|excerpt|subtitle|subheadline|deck|dek|abstract", Takes.Text, static (article, entry) => article.Standfirst = entry.Paragraphs() is { Value.Length: > 0 } text ? text : null),
            new("kind|genre", Takes.ArticleKind, static (article, entry) => article.Kind = entry.IsAnothers([.. ClosedSet<ArticleKind>.Names, .. entry.Binder.Kinds.Names]) ? null : entry.Kind()),
            new("section|articleSection|category|categories", Takes.Listed(Takes.NameOf(SiteNames.Sections)), static (article, entry) => article.ReadSections(entry)),
            new("language|lang|locale|inLanguage", Takes.Language, static (article, entry) => article.Language = entry.Language()),
            new("byline", BylineBinder.TakesByline, static (article, entry) => article.Byline.Bind(entry)),
            new("noByline", Takes.Text, static (article, entry) => article.NoByline = entry.Text()),
            new("dateline", ArticlePartsBinder.TakesDateline, static (article, entry) => article.Dateline = ArticlePartsBinder.BindDateline(entry)),
            new("published", Takes.Either(Takes.Date, Takes.Flag, Takes.OneOf(["true", "false"])), static (article, entry) => article.ReadPublished(entry)),
            .. ReleaseDates.OtherKeys.Select(static name => new Key<Draft>(name, Takes.Either(Takes.Date, Takes.Map(static () => DateTable!)), static (article, entry) => article.ReadDate(entry))),
            new("updated|lastmod|lastModifiedAt|lastModified|lastUpdate|lastUpdated|updatedDate|updatedAt|modified|dateModified", Takes.Either(Takes.Date, Takes.ById(Takes.Anything)), static (article, entry) => article.Updated = UpdatedIn(entry)),
            new("status", Takes.OneOf<PublicationStatus>(), static (article, entry) => article.Status.BindStatus(entry)),
            new("draft", Takes.Flag, static (article, entry) => article.Status.BindFlag(entry, meaningDraft: true)),
            new("editorNotes", NoteBinder.TakesNotes, static (article, entry) => article.Notes.AddRange(NoteBinder.Bind(entry))),
            new("editorNote", NoteBinder.TakesNotes, static (article, entry) => article.Notes.AddRange(NoteBinder.Bind(entry))),
            new("disclaimers", DisclaimerBinder.TakesUses, static (article, entry) => article.Disclaimers.AddRange(DisclaimerBinder.BindUses(entry))),
            new("disclaimer", DisclaimerBinder.TakesUses, static (article, entry) => article.Disclaimers.AddRange(DisclaimerBinder.BindUses(entry))),
            new("sources", SourceBinder.TakesSources, static (article, entry) => article.Sources = entry.IsAnothers() ? [] : entry.Parts(SourceBinder.Bind)),
            new("tags|keywords", TakesTags, static (article, entry) => article.Tags.AddRange(Listed(Labelled(entry)).SelectMany(tag => Divided(tag, entry)))),
            new("topics|about", Takes.Texts, static (article, entry) => article.Topics = entry.Texts()),
            new("images", ImageBinder.TakesImages, static (article, entry) => article.Images = ImageBinder.Bind(entry)),
            new("image|imageUrl|cover|coverImage|heroImage|featuredImage|banner", ImageBinder.TakesImages, static (article, entry) => article.Cover = ImageBinder.Bind(entry)),
            new("thumbnail|thumbnailUrl|teaserImage|socialImage|ogImage", ImageBinder.TakesImages, static (article, entry) => article.Card = ImageBinder.Bind(entry)),
            new("syndication", ArticlePartsBinder.TakesSyndication, static (article, entry) => article.Syndication = entry.IsAnothers() ? null : entry.Part(ArticlePartsBinder.BindSyndication)),
            new("sponsorship", ArticlePartsBinder.TakesSponsorship, static (article, entry) => article.Sponsorship = entry.IsAnothers() ? null : entry.Part(ArticlePartsBinder.BindSponsorship)),
            new("ai", ArticlePartsBinder.TakesAi, static (article, entry) => article.Ai = entry.IsAnothers() ? null : entry.Part(ArticlePartsBinder.BindAi)),
            new("accessibleForFree|isAccessibleForFree", Takes.Flag, static (article, entry) => article.IsAccessibleForFree = entry.Flag()),
            new("body", Takes.Text, static (article, entry) => article.Body = entry.Binder.Prose(entry.Value, entry.Key) is { } text ? new InlineBody(text.Value, BodyFormat.Markdown) : null),
            new("bodyFile", Takes.Text, static (article, entry) => article.BodyFile = entry.Text()),
            new("suppress", SuppressionBinder.TakesRequests, static (_, entry) => SuppressionBinder.Bind(entry, SuppressionRequest.WholeFile)),
            .. RoleKeys.All.Select(static role => new Key<Draft>(role.Names, BylineBinder.TakesCredits, (article, entry) => article.Byline.BindCredits(entry, role.Role))),
        ]);

    private static readonly KeyTable<Draft> DateTable = new(
        "a date",
        new("created", Takes.Date, static (article, entry) => article.ReadDate(entry)),
        new("published", Takes.Date, static (article, entry) => article.ReadDate(entry)),
        new("date", Takes.Date, static (article, entry) => article.ReadDate(entry)),
        new("updated|modified", Takes.Date, static (article, entry) => article.ReadUpdate(entry)));

    private static readonly char[] Commas = [','];

    private static readonly char[] Blanks = [' ', '\t', '\n'];

    public static IKeyTable Rows => Table;

    public static KeySet Keys => Table.Keys;

    /// <summary>With the roles that masthead.yml declares, each of which is a key.</summary>
    public static KeySet KeysWith(OwnValues<CreditRole> roles) => roles.Values.Count == 0 ? Keys : new KeySet([.. Keys.Definitions, .. roles.Names]);

    public static ArticleContent Bind(ContentPath path, DataMapping mapping, bool hasBody, Binder binder)
    {
        var declared = new FieldValues(binder.Declared.FieldsOf(path), binder);
        var draft = new Draft(path, binder);
        Table.Read(AuthorParts.Joined(mapping, binder.Dialect), binder, draft, binder.Roles.Values.Count == 0 ? declared : new OwnKeys(declared, draft.Byline, binder.Roles));
        SplitElsewhere.Report(mapping, binder);
        draft.Dates.ReportOthers(binder);
        draft.Dates.ReportName(path.Date, binder);
        if (draft.Updated is not null && draft.DateUpdated is not null && !draft.Updated.Equals(draft.DateUpdated))
            binder.ReportOtherName(draft.DateUpdatedWritten!, "updated");

        var article = new ArticleContent(path)
        {
            Start = new Place(mapping.Start),
            HasBody = hasBody,
            Title = draft.Title,
            TitleKey = draft.TitleKey,
            AlternativeTitle = draft.AlternativeTitle,
            UrlOverride = draft.Url,
            UrlPattern = draft.UrlPattern,
            HasPage = draft.HasPage,
            IsPage = SitePages.Hold(path, mapping, binder),
            Aliases = draft.Aliases,
            Dateline = draft.Dateline,
            Sources = draft.Sources,
            Topics = draft.Topics,
            Images = draft.AllImages,
            Syndication = draft.Syndication,
            Sponsorship = draft.Sponsorship,
            Ai = draft.Ai,
            IsAccessibleForFree = draft.IsAccessibleForFree,
            BodyFile = draft.BodyFile,
            SlugOverride = draft.Slug,
            Standfirst = draft.Standfirst,
            Kind = draft.Kind,
            Section = draft.Section ?? SectionAbove(path, mapping),
            LanguageOverride = draft.Language,
            PublishedKey = draft.Dates.Latest,
            FileDate = binder.StartOf(path.Date),
            DateKey = draft.DateKey,
            Updated = draft.Updated ?? draft.DateUpdated,
            StatusOverride = draft.Status.Result(mapping, path.IsDraft),
            StatusIsClear = draft.Status.IsClear && !ReleaseKeys.LeaveDoubt(mapping, draft.Dates, binder),
            Byline = draft.Byline.Result(draft.NoByline),
            Notes = draft.Notes.ToEquatableArray(),
            Disclaimers = draft.Disclaimers.ToEquatableArray(),
            Tags = draft.Tags.ToEquatableArray(),
            Fields = declared.Result("The article", mapping.Start),
            InlineBody = draft.Body,
        };
        return SitePages.SaysNothing(article, binder) ? article with { IsPage = true } : article;
    }

    /// <summary>Docusaurus writes <c>tags: [{ label: Harbour, permalink: /harbour }]</c> too.</summary>
    private static Entry Labelled(Entry entry) =>
        entry.Value is not DataSequence list || !list.Items.Any(static item => LabelOf(item) is not null) ? entry
        : entry with { Value = new DataSequence(list.Range, [.. list.Items.Select(static item => LabelOf(item) ?? item)]) };

    private static DataNode? LabelOf(DataNode item) => (item as DataMapping)?.Entries.FirstOrDefault(static inner => inner.Key.Value == "label").Value;

    private static Located<string>? SectionAbove(ContentPath path, DataMapping mapping) =>
        path.SectionAbove is { } section ? new Located<string>(section, TextRange.At(mapping.Range.Start)) : null;

    /// <summary>The texts of a list; other generators take lists in it for part of it.</summary>
    private static IEnumerable<Located<string>> Listed(Entry entry) =>
        entry.Binder.Dialect.IsOurs ? entry.Texts() : Flat(entry.Value).Select(item => entry.Binder.Text(item, entry.Key)).OfType<Located<string>>();

    private static IEnumerable<DataNode> Flat(DataNode node) => node is DataSequence list ? list.Items.SelectMany(Flat) : Binder.Items(node);

    private static bool IsSplitAtBlanks(Entry entry) => entry.Value is DataScalar && entry.Binder.Dialect.SplitAtBlanks.Contains(entry.Written.Value);

    /// <summary>Tags in one text are set off by commas; in some dialects by blanks, if there are none.</summary>
    private static IEnumerable<Located<string>> Divided(Located<string> tags, Entry entry) =>
        from part in tags.Value.Split(IsSplitAtBlanks(entry) && tags.Value.IndexOf(',') < 0 ? Blanks : Commas)
        let tag = part.Trim()
        where tag.Length > 0
        select new Located<string>(tag, tags.Range);

    /// <summary>Docusaurus writes <c>last_update: { date: 2024-05-31, author: … }</c>.</summary>
    private static Located<DateTimeOffset>? UpdatedIn(Entry entry)
    {
        if (ReleaseDates.IsWorkedOut(entry))
            return null;

        var date = entry.Value is DataMapping mapping ? mapping.Entries.FirstOrDefault(static inner => Fold.Key(inner.Key.Value) == "date") : default;
        return entry.Binder.Date(date.Key is null ? entry.Value : date.Value, entry.Key);
    }

    /// <summary>The keys that masthead.yml adds: fields, and roles.</summary>
    private sealed class OwnKeys(FieldValues fields, BylineBinder byline, OwnValues<CreditRole> roles) : IDeclaredKeys
    {
        public IEnumerable<string> Names => fields.Names.Concat(roles.Names);

        public bool TryGet(string written, [NotNullWhen(true)] out KnownKey? key)
        {
            if (!fields.TryGet(written, out key) && roles.TryGet(written, out var place))
                key = new KnownKey(roles.Values[place].Id, Rank: 0, ~place);
            return key is not null;
        }

        /// <param name="place">Of a field; below 0 for a role.</param>
        /// <param name="entry">What the file says.</param>
        public void Read(int place, Entry entry)
        {
            if (place >= 0)
                fields.Read(place, entry);
            else
                byline.BindCredits(entry, new Chosen<CreditRole>(roles.Values[~place].Is, roles.Values[~place]));
        }
    }

    /// <summary>What is read of an article so far: a copy of the finished record for each key would be felt on a large site.</summary>
    private sealed class Draft(ContentPath path, Binder binder)
    {
        public Located<string>? Title { get; private set; }

        public Located<bool>? TitleKey { get; private set; }

        public string? AlternativeTitle { get; set; }

        public EquatableArray<Located<string>> Aliases { get; set; } = [];

        public Located<string>? Slug { get; set; }

        public Located<string>? Url { get; set; }

        public string? UrlPattern { get; set; }

        public bool HasPage { get; set; } = true;

        public Located<string>? Standfirst { get; set; }

        public Located<Chosen<ArticleKind>>? Kind { get; set; }

        public Located<string>? Section { get; private set; }

        public Located<string>? Language { get; set; }

        public BylineBinder Byline { get; } = new(binder, path.FilePath);

        public Located<string>? NoByline { get; set; }

        public DatelineContent? Dateline { get; set; }

        public ReleaseDates Dates { get; } = new();

        public Located<bool>? DateKey { get; private set; }

        public Located<DateTimeOffset>? Updated { get; set; }

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
            if (Binder.IsWrittenFlag(entry.Value))
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

        public void ReadUpdate(Entry entry)
        {
            DateUpdated = entry.Date();
            DateUpdatedWritten = entry.Written;
        }

        private static EquatableArray<ImageContent> With(EquatableArray<ImageContent> images, EquatableArray<ImageContent> more) =>
            images.Concat(more.Where(image => images.All(known => known.Src.Value != image.Src.Value))).ToEquatableArray();

        private static Located<bool> DateKeyAt(Entry entry) => new(Binder.Items(entry.Value).Count == 0, entry.Range);
    }
}
