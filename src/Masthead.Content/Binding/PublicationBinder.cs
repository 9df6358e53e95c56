using Masthead.Content.Binding.Fields;
using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Binding;

/// <summary>Reads <c>masthead.yml</c>.</summary>
internal static class PublicationBinder
{
    private static readonly string[] EmailPolicies = ["omit", "publish"];

    private static readonly string[] MiningPolicies = ["reserved", "allowed"];

    /// <summary>As schema.org calls them, too.</summary>
    private static readonly KeyTable<EquatableArray<PolicyContent>> StatementTable = new(
        "the publisher's policies",
        Statement("principles|publishingPrinciples", PolicyKind.Principles),
        Statement("corrections|correctionsPolicy", PolicyKind.Corrections),
        Statement("ethics|ethicsPolicy", PolicyKind.Ethics),
        Statement("diversity|diversityPolicy", PolicyKind.Diversity),
        Statement("unnamedSources|unnamedSourcesPolicy", PolicyKind.UnnamedSources),
        Statement("noBylines|noBylinesPolicy", PolicyKind.NoBylines),
        Statement("verification|verificationFactCheckingPolicy", PolicyKind.Verification),
        Statement("feedback|actionableFeedbackPolicy", PolicyKind.Feedback),
        Statement("coverage|missionCoveragePrioritiesPolicy", PolicyKind.Coverage),
        Statement("ownership|ownershipFundingInfo", PolicyKind.Ownership),
        Statement("masthead", PolicyKind.Masthead),
        Statement("textAndDataMining|tdmPolicy", PolicyKind.TextAndDataMining));

    private static readonly KeyTable<PublisherContent> PublisherTable = new(
        "a publisher",
        new("id", Takes.Text, static (publisher, entry) => publisher with { Id = entry.Plain() }),
        new("name", Takes.Text, static (publisher, entry) => publisher with { Name = entry.Plain() ?? "" }),
        new("type", Takes.Text, static (publisher, entry) => publisher with { Type = entry.Plain() }),
        new("url", Takes.Text, static (publisher, entry) => publisher with { Url = entry.Plain() }),
        new("description", Takes.Text, static (publisher, entry) => publisher with { Description = entry.Paragraphs()?.Value }),
        new("logo", Takes.Text, static (publisher, entry) => publisher with { Logo = entry.Plain() }),
        new("email", Takes.Text, static (publisher, entry) => publisher with { Email = entry.Plain() }),
        new("policies", Takes.Map(static () => StatementTable), static (publisher, entry) => publisher with { Policies = entry.Mapping() is { } policies ? StatementTable.Read(policies, entry.Binder, []) : [] }),
        new("alternateNames|alternateName", Takes.Texts, static (publisher, entry) => publisher with { AlternateNames = entry.PlainTexts() }));

    private static readonly KeyTable<PublicationContent> DefaultTable = new(
        "defaults",
        new("language", Takes.Language, static (publication, entry) => publication with { DefaultLanguage = entry.Language()?.Value ?? publication.DefaultLanguage }),
        new("kind", Takes.ArticleKind, static (publication, entry) => publication with { DefaultKind = entry.Kind()?.Value ?? publication.DefaultKind }));

    private static readonly KeyTable<AgencyContent> AgencyTable = new(
        "an agency",
        new("name", Takes.Text, static (agency, entry) => agency with { Name = entry.Plain() ?? agency.Name }),
        new("country", Takes.Text, static (agency, entry) => agency with { Country = entry.Plain() }));

    private static readonly KeyTable<PublicationContent> PolicyTable = new(
        "policy",
        new("emails", Takes.OneOf(EmailPolicies), static (publication, entry) => publication with { PublishesEmails = OneOf(entry, EmailPolicies) == "publish" }),
        new("textAndDataMining", Takes.OneOf(MiningPolicies), static (publication, entry) => publication with { ReservesTextAndDataMining = OneOf(entry, MiningPolicies) is { } policy ? policy == "reserved" : null }),
        new("inlineAuthors", Takes.OneOf<InlineAuthorPolicy>(), static (publication, entry) => publication with { InlineAuthors = entry.OneOf<InlineAuthorPolicy>()?.Value }),
        new("unsigned", Takes.Listed(Takes.ArticleKind), static (publication, entry) => publication with { UnsignedKinds = entry.Kinds() }),
        new("genericNames", Takes.Texts, static (publication, entry) => publication with { GenericNames = entry.PlainTexts() }),
        new("affiliateLinks", Takes.Texts, static (publication, entry) => publication with { AffiliateLinks = entry.PlainTexts() }),
        new("jurisdiction", Takes.Text, static (publication, entry) => publication with { Jurisdiction = CountryIn(entry) }),
        new("paths", PathPolicyBinder.TakesPolicies, ReadPaths));

    private static readonly KeyTable<Draft> IgnoredTable = new(
        "ignoreKeys",
        new("everywhere", Takes.Texts, static (draft, entry) => draft.Ignored = draft.Ignored with { Everywhere = draft.KeysIn(entry) }),
        new("articles", Takes.Texts, static (draft, entry) => draft.Ignored = draft.Ignored with { Articles = draft.KeysIn(entry) }),
        new("authors", Takes.Texts, static (draft, entry) => draft.Ignored = draft.Ignored with { Authors = draft.KeysIn(entry, areOfAuthors: true) }));

    private static readonly KeyTable<Draft> Table = new(
        "masthead.yml",
        new("dialect", Takes.OneOf(KnownDialects.Names), static (draft, entry) => draft.Publication = draft.Publication with { Dialect = DialectIn(entry) ?? draft.Publication.Dialect }),
        new("publisher", Takes.Either(Takes.Text, Takes.Map(static () => PublisherTable)), static (draft, entry) => draft.Publication = draft.Publication with { Publisher = BindPublisher(entry) }),
        new("defaults", Takes.Map(static () => DefaultTable), static (draft, entry) => draft.Later.Add((entry.Key, publication => Part(publication, entry, DefaultTable)))),
        new("timeZone", Takes.Text, static (draft, entry) => entry.Binder.TimeZone = entry.Binder.Zone(entry.Value, entry.Key)),
        new("languages", Takes.Listed(Takes.Language), static (draft, entry) => draft.Publication = draft.Publication with { Languages = entry.Binder.Languages(entry.Value, entry.Key) }),
        new("permalink", PermalinkBinder.TakesPermalinks, static (draft, entry) => draft.Later.Add((entry.Key, publication => PermalinkBinder.Bind(publication, entry)))),
        new("sections", SectionBinder.TakesSections, static (draft, entry) => draft.Publication = draft.Publication with { Sections = SectionBinder.Bind(entry).ToEquatableArray() }),
        new("kinds", OwnValueBinder.TakesKinds, static (draft, entry) => entry.Binder.Kinds = OwnValueBinder.BindKinds(entry)),
        new("roles", OwnValueBinder.TakesRoles, static (draft, entry) => entry.Binder.Roles = OwnValueBinder.BindRoles(entry)),
        new("agencies", Takes.ById(Takes.Either(Takes.Text, Takes.Map(static () => AgencyTable))), static (draft, entry) => draft.Publication = draft.Publication with { Agencies = BindAgencies(entry).ToEquatableArray() }),
        new("disclaimers", Takes.ById(DisclaimerBinder.TakesDisclaimer), static (draft, entry) => draft.Later.Add((entry.Key, publication => publication with { Disclaimers = BindDisclaimers(entry).ToEquatableArray() }))),
        new("policy", Takes.Map(static () => PolicyTable), static (draft, entry) => draft.Later.Add((entry.Key, publication => Part(publication, entry, PolicyTable)))),
        new("fields", FieldsBinder.TakesFields, static (draft, entry) => draft.Fields = entry.Value),
        new("collections", FieldsBinder.TakesCollections, static (draft, entry) => draft.Collections = entry.Value),
        new("pages", Takes.Texts, static (draft, entry) => draft.Publication = draft.Publication with { Pages = entry.Texts() }),
        new("ignoreKeys", Takes.Either(Takes.Texts, Takes.Map(static () => IgnoredTable)), static (draft, entry) => draft.ReadIgnoredKeys(entry)),
        new("suppress", SuppressionBinder.TakesRequests, static (_, entry) => SuppressionBinder.Bind(entry, SuppressionRequest.WholeFile)));

    public static IKeyTable Rows => Table;

    public static KeySet Keys => Table.Keys;

    public static KeySet PublisherKeys { get; } = new("name", "alternateNames|alternateName");

    public static PublicationContent Bind(DataMapping mapping, Binder binder)
    {
        // What has an entry each, libraries' entries stand behind: their places are in other files.
        var inherited = binder.Inherited is { } said ? said with { Sections = [], Disclaimers = [], Agencies = [] } : PublicationContent.None;
        var draft = Table.Read(mapping, binder, new Draft { Publication = inherited with { Dialect = binder.Dialect }, Ignored = inherited.IgnoredKeys });
        var publication = draft.Publication with { IgnoredKeys = draft.Ignored };
        foreach (var role in draft.ArticleKeys.Where(key => binder.Roles.TryGet(key.Value, out _)))
            binder.Report(ProblemKind.WrongValue, role, $"{Quoted.Of(role.Value)} is a role that stands under 'roles:' too, and would not be read: remove it here.", instead: null);
        foreach (var (key, read) in draft.Later)
        {
            binder.Enter(key);
            publication = read(publication);
            binder.Leave();
        }

        var fields = new FieldsBinder(binder, publication.IgnoredKeys, ArticleBinder.KeysWith(binder.Roles), AuthorBinder.Keys);
        return publication with
        {
            TimeZone = binder.TimeZone,
            Kinds = binder.Kinds,
            Roles = binder.Roles,
            Fields = draft is { Fields: null, Collections: null } ? inherited.Fields : fields.Bind(draft.Fields, draft.Collections),
        };
    }

    private static PublicationContent Part(PublicationContent publication, Entry entry, KeyTable<PublicationContent> table) =>
        entry.Mapping() is { } mapping ? table.Read(mapping, entry.Binder, publication) : publication;

    /// <summary>An ISO 3166 code of two letters. The United Kingdom's is GB.</summary>
    private static string? CountryIn(Entry entry)
    {
        if (entry.Text() is not { } text)
            return null;

        var code = text.Value.ToUpperInvariant();
        if (code.Length == 2 && code.All(static letter => letter is >= 'A' and <= 'Z') && code != "UK")
            return code;

        entry.Binder.Report(
            ProblemKind.WrongValue, text, $"'{entry.Key}' takes the ISO 3166 code of a country, such as GB or DE, not {Quoted.Of(text.Value)}.{(code == "UK" ? Nearest.Hint("GB") : "")}", code == "UK" ? "GB" : null);
        return null;
    }

    private static PublicationContent ReadPaths(PublicationContent publication, Entry entry)
    {
        PathPolicyBinder.Bind(entry);
        return publication;
    }

    /// <summary>Null where it is none, or another one than the build names, which counts.</summary>
    private static Dialect? DialectIn(Entry entry)
    {
        if (entry.Text() is not { } text)
            return null;

        if (KnownDialects.Named(text.Value) is not { } dialect)
            entry.Binder.ReportNotOneOf(text, entry.Key, KnownDialects.Names);
        else if (entry.Binder.NamedDialect is not { } named || named == dialect)
            return dialect;
        else
            entry.Binder.Report(ProblemKind.WrongValue, text, $"The project's property 'MastheadDialect' says '{named.Name}', and that is what counts: write '{named.Name}' here too, or change the property.", named.Name);
        return null;
    }

    /// <summary>A name, or a mapping.</summary>
    private static PublisherContent? BindPublisher(Entry entry)
    {
        if (entry.Value is not DataMapping mapping)
            return entry.Text() is { } text ? new PublisherContent(null, text.Value, null, null) { Start = new Place(text.Range) } : null;

        var publisher = PublisherTable.Read(mapping, entry.Binder, new PublisherContent(null, "", null, null) { Start = new Place(mapping.Start) });
        if (publisher.Name.Length > 0)
            return publisher;
        if (publisher.Id is { } id)
            return publisher with { Name = id };

        entry.Binder.ReportLack(mapping, "A publisher needs a 'name'.");
        return null;
    }

    private static IEnumerable<DisclaimerContent> BindDisclaimers(Entry disclaimers)
    {
        foreach (var entry in disclaimers.Mapping()?.Entries ?? [])
            yield return DisclaimerBinder.Bind(new Located<string>(entry.Key.Value, entry.Key.Range), entry.Value, disclaimers.Binder);
    }

    private static IEnumerable<AgencyContent> BindAgencies(Entry agencies)
    {
        foreach (var entry in agencies.Mapping()?.Entries ?? [])
        {
            var agency = new AgencyContent(UnicodeForm.Composed(entry.Key.Value), entry.Key.Value, null);
            yield return entry.Value is DataMapping mapping
                ? AgencyTable.Read(mapping, agencies.Binder, agency)
                : agency with { Name = agencies.Binder.Text(entry.Value, entry.Key.Value)?.Value ?? agency.Name };
        }
    }

    /// <summary>Null where it is none of them.</summary>
    private static string? OneOf(Entry entry, string[] values)
    {
        if (entry.Text() is not { } text)
            return null;

        if (values.Contains(Fold.Key(text.Value)))
            return Fold.Key(text.Value);

        entry.Binder.ReportNotOneOf(text, entry.Key, values);
        return null;
    }

    private static Key<EquatableArray<PolicyContent>> Statement(string names, PolicyKind kind) =>
        new(names, Takes.Text, (policies, entry) => entry.Plain() is { } url ? [.. policies, new PolicyContent(kind, url)] : policies);

    /// <summary>What is read of masthead.yml so far. Fields are read last: keys that are left to the site are none, nor are roles.</summary>
    private sealed class Draft
    {
        public PublicationContent Publication { get; set; } = PublicationContent.None;

        /// <summary>What may name kinds and roles, or hold dates or what the dialect has: these, and the time zone, may stand below it.</summary>
        public List<(string Key, Func<PublicationContent, PublicationContent> Read)> Later { get; } = [];

        public IgnoredKeys Ignored { get; set; } = IgnoredKeys.None;

        /// <summary>Those that are ignored in articles, at their places.</summary>
        public List<Located<string>> ArticleKeys { get; } = [];

        /// <summary>A list, for all files; or a list for each kind of them.</summary>
        public void ReadIgnoredKeys(Entry entry)
        {
            if (entry.Value is DataMapping mapping)
                IgnoredTable.Read(mapping, entry.Binder, this);
            else
                Ignored = Ignored with { Everywhere = KeysIn(entry) };
        }

        public EquatableArray<string> KeysIn(Entry entry, bool areOfAuthors = false)
        {
            var keys = entry.Texts();
            if (!areOfAuthors)
                ArticleKeys.AddRange(keys);
            return keys.Select(static key => key.Value).ToEquatableArray();
        }

        public DataNode? Fields { get; set; }

        public DataNode? Collections { get; set; }
    }
}
