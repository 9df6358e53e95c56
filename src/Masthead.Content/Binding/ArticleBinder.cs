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

    private static readonly KeyTable<ArticleDraft> Table = new(
        "an article",
        [
            new("title|headline", Takes.Text, static (article, entry) => article.ReadTitle(entry)),
            new("alternativeTitle|alternativeHeadline|seoTitle|metaTitle", Takes.Text, static (article, entry) => article.AlternativeTitle = entry.Plain()),
            new("aliases|redirectFrom", Takes.Texts, static (article, entry) => article.Aliases = AddressBinder.Aliases(entry)),
            new("slug", Takes.Text, static (article, entry) => article.Slug = AddressBinder.Slug(entry)),
            new("permalink|url", Takes.Text, static (article, entry) => (article.Url, article.UrlPattern, article.HasPage) = AddressBinder.Permalink(entry)),
            new("unlisted", Takes.Flag, static (article, entry) => article.IsUnlisted = KeptOutPiece.Flag(entry)),
            new("noIndex|robotsNoIndex", Takes.Flag, static (article, entry) => article.NoIndex = KeptOutPiece.Flag(entry)),
            new("sitemap", Takes.Flag, static (article, entry) => article.Sitemap = KeptOutPiece.Flag(entry)),
            new("standfirst|description|summary|excerpt|subtitle|subheadline|deck|dek|abstract", Takes.Text, static (article, entry) => article.Standfirst = entry.Paragraphs() is { Value.Length: > 0 } text ? text : null),
            new("kind|genre", Takes.ArticleKind, static (article, entry) => article.Kind = entry.IsAnothers([.. ClosedSet<ArticleKind>.Names, .. entry.Binder.Kinds.Names]) ? null : entry.Kind()),
            new("section|articleSection|category|categories", Takes.Listed(Takes.NameOf(SiteNames.Sections)), static (article, entry) => article.ReadSections(entry)),
            new("language|lang|locale|inLanguage", Takes.Language, static (article, entry) => article.Language = entry.Language()),
            new("byline", BylineBinder.TakesByline, static (article, entry) => article.Byline.Bind(entry)),
            new("noByline", Takes.Text, static (article, entry) => article.NoByline = entry.Text()),
            new("dateline", ArticlePartsBinder.TakesDateline, static (article, entry) => article.Dateline = ArticlePartsBinder.BindDateline(entry)),
            new("published", Takes.Either(Takes.Date, Takes.Flag, Takes.OneOf(["true", "false"])), static (article, entry) => article.ReadPublished(entry)),
            .. ReleaseDates.OtherKeys.Select(static name => new Key<ArticleDraft>(name, Takes.Either(Takes.Date, Takes.Map(static () => ArticleDraft.DateTable)), static (article, entry) => article.ReadDate(entry))),
            new("updated|lastmod|lastModifiedAt|lastModified|lastUpdate|lastUpdated|updatedDate|updatedAt|modified|dateModified", Takes.Either(Takes.Date, Takes.ById(Takes.Anything)), static (article, entry) => article.ReadUpdated(entry)),
            new("status", Takes.OneOf<PublicationStatus>(), static (article, entry) => article.Status.BindStatus(entry)),
            new("draft", Takes.Flag, static (article, entry) => article.Status.BindFlag(entry, meaningDraft: true)),
            new("editorNotes", NoteBinder.TakesNotes, static (article, entry) => article.Notes.AddRange(NoteBinder.Bind(entry))),
            new("editorNote", NoteBinder.TakesNotes, static (article, entry) => article.Notes.AddRange(NoteBinder.Bind(entry))),
            new("disclaimers", DisclaimerBinder.TakesUses, static (article, entry) => article.Disclaimers.AddRange(DisclaimerBinder.BindUses(entry))),
            new("disclaimer", DisclaimerBinder.TakesUses, static (article, entry) => article.Disclaimers.AddRange(DisclaimerBinder.BindUses(entry))),
            new("sources", SourceBinder.TakesSources, static (article, entry) => article.Sources = entry.IsAnothers() ? [] : entry.Parts(SourceBinder.Bind)),
            new("tags|keywords", TakesTags, static (article, entry) => article.ReadTags(entry)),
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
            .. RoleKeys.All.Select(static role => new Key<ArticleDraft>(role.Names, BylineBinder.TakesCredits, (article, entry) => article.Byline.BindCredits(entry, role.Role))),
        ]);

    public static IKeyTable Rows => Table;

    public static KeySet Keys => Table.Keys;

    /// <summary>With the roles that masthead.yml declares, each of which is a key.</summary>
    public static KeySet KeysWith(OwnValues<CreditRole> roles) => roles.Values.Count == 0 ? Keys : new KeySet([.. Keys.Definitions, .. roles.Names]);

    public static ArticleContent Bind(ContentPath path, DataMapping mapping, bool hasBody, Binder binder)
    {
        var declared = new FieldValues(binder.Declared.FieldsOf(path), binder);
        var draft = new ArticleDraft(path, binder);
        Table.Read(ImageParts.Joined(AuthorParts.Joined(mapping, binder.Dialect), Keys, declared, binder), binder, draft, binder.Roles.Values.Count == 0 ? declared : new OwnKeys(declared, draft.Byline, binder.Roles));
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
            UrlPattern = WrittenPattern.In(draft, binder),
            Categories = AddressCategories.Of(path, mapping, binder.Dialect),
            DateInAddress = draft.Dates.InAddress(path, binder),
            HasPage = draft.HasPage,
            IsPage = SitePages.Hold(path, mapping, binder),
            IsUnlisted = draft.IsUnlisted == true,
            NoIndex = draft.NoIndex ?? draft.IsUnlisted == true,
            NoSitemap = draft.Sitemap == false,
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
        if (SitePages.SaysNothing(article, binder))
            article = article with { IsPage = true };
        return KeptOutPiece.Of(article, mapping, declared, binder);
    }

    private static Located<string>? SectionAbove(ContentPath path, DataMapping mapping) =>
        path.SectionAbove is { } section ? new Located<string>(section, TextRange.At(mapping.Range.Start)) : null;

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
}
