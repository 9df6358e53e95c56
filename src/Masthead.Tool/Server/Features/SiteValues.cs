using System.Globalization;
using Masthead.Content.Binding.Values;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Reference;
using Masthead.Content.Resolution;
using Masthead.Content.Rules;
using Masthead.Content.Rules.Sites;
using Masthead.Tool.Server.Documents;

namespace Masthead.Tool.Server.Features;

/// <summary>A value that may be written.</summary>
/// <param name="Kind">As the protocol numbers what things are.</param>
/// <param name="IsWord">Whether it stands without quotation marks where the format allows that.</param>
/// <param name="IsAuthor">Whether it may be one of several in a text.</param>
internal sealed record SiteValue(string Text, int Kind, string? Detail, string? Documentation, bool IsWord = false, bool IsAuthor = false);

/// <summary>What a site has for the values of keys: its authors, disclaimers, sections, tags and so on, and the closed sets.</summary>
internal sealed class SiteValues(ServedFile file, DateTimeOffset now)
{
    private const int Value = 12, Reference = 18, EnumMember = 20;

    private readonly SiteIndex index = file.Site.Check.Index(CancellationToken.None);

    private SiteDirectory Directory => index.Directory;

    private PublicationContent Publication => Directory.Publication;

    /// <summary>Where the publication is.</summary>
    private DateTimeOffset Here => Publication.TimeZone is { } zone ? PublicationZone.Of(zone).At(now) : now.ToUniversalTime();

    /// <summary>Whether a text is an author's id or name.</summary>
    public bool IsAuthor(string text) => Directory.FindAuthor(text) is not null;

    public string Today => Here.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Roles that masthead.yml declares, each of which is a key of articles.</summary>
    public IEnumerable<(string Id, string Detail)> OwnRoles => Publication.Roles.Values.Select(static role => (role.Id, role.Name.Translations[0].Text.Value));

    public IEnumerable<SiteValue> OfOwnRole(string key) => Publication.Roles.TryGet(key, out _) ? Authors() : [];

    /// <param name="row">The key; null for one that the guide does not know.</param>
    /// <param name="field">What the site declares for it.</param>
    public IEnumerable<SiteValue> Of(KeyRow? row, FieldType? field) => field is not null ? OfField(field.Innermost) : row is null ? [] : (row.In, row.Name) switch
    {
        ("article", "byline") or ("byline", "credits") or ("credit", "author") => Authors(),
        ("article", _) when row.Table == "credit" => Authors(),
        ("article" or "author", "disclaimers" or "disclaimer") => Publication.Disclaimers.Select(static disclaimer => new SiteValue(disclaimer.RegisteredId.Value, Reference, ClosedSet<DisclaimerKind>.NameOf(disclaimer.Kind), disclaimer.Text?.Translations[0].Text.Value)),
        ("article" or "required-when", "section") => Sections(),
        ("article", "tags") or ("required-when", "tag") or ("interests", "party") => index.Tags.Names.Order(StringComparer.Ordinal).Select(static tag => new SiteValue(tag, Value, null, null)),
        ("sources", "agency") => Publication.Agencies.Select(static agency => new SiteValue(agency.Id, Reference, agency.Country is { } country ? $"{agency.Name}, {country}" : agency.Name, null)),
        ("credit", "role") => [.. Closed(ClosedSet<CreditRole>.Names), .. OwnRoles.Select(static role => new SiteValue(role.Id, EnumMember, role.Detail, null))],
        ("roles-of-your-own", "is") => Closed(ClosedSet<CreditRole>.Names),
        ("required-when", "relation") => Closed(ClosedSet<AuthorRelation>.Names),
        ("required-when", "sponsorship") => Closed(ClosedSet<SponsorshipType>.Names),
        ("required-when", "ai") => Closed(ClosedSet<AiExtent>.Names),
        ("suppressions", "rule") or ("policy-for-paths", "off") => ContentRules.Infos.Where(static rule => rule.MayBeSuppressed).Select(static rule => new SiteValue(rule.Id, EnumMember, rule.Title, null)),
        (_, "language" or "languages" or "translatedFrom") => Publication.Languages.Prepend(Publication.DefaultLanguage).Distinct(StringComparer.Ordinal).Select(static language => new SiteValue(language, EnumMember, null, null)),
        _ when row.Links.Contains("kinds") => [.. Closed(ClosedSet<ArticleKind>.Names), .. row.In == "kinds-of-your-own" ? [] : Publication.Kinds.Values.Select(static kind => new SiteValue(kind.Id, EnumMember, kind.Name.Translations[0].Text.Value, null))],
        _ when row.IsDate => Dates(withTime: true),
        _ => row.Values.Select(static value => new SiteValue(value, EnumMember, null, null, IsWord: true)),
    };

    private IEnumerable<SiteValue> OfField(FieldType field) => field.Kind switch
    {
        FieldKind.Enum => Closed(field.Values),
        FieldKind.Bool => [new SiteValue("true", EnumMember, null, null, IsWord: true), new SiteValue("false", EnumMember, null, null, IsWord: true)],
        FieldKind.Author => Authors(),
        FieldKind.Article => index.ArticleIds.Order(StringComparer.Ordinal).Select(static id => new SiteValue(id, Reference, null, null)),
        FieldKind.Date => Dates(withTime: false),
        FieldKind.DateTime => Dates(withTime: true),
        _ => [],
    };

    private IEnumerable<SiteValue> Authors() => Directory.Authors.Select(author => new SiteValue(
        author.RegisteredId.Value, Reference, AuthorCard.Line(author, Publication.DefaultLanguage), AuthorCard.Markdown(author, Publication.DefaultLanguage), IsAuthor: true));

    /// <summary>Those that are declared, else those that articles name.</summary>
    private IEnumerable<SiteValue> Sections() => Publication.Sections.Count > 0
        ? Publication.Sections.Select(static section => new SiteValue(section.Id, Reference, section.Name.Value, null))
        : index.Sections.Names.Order(StringComparer.Ordinal).Select(static section => new SiteValue(section, Value, null, null));

    private IEnumerable<SiteValue> Dates(bool withTime)
    {
        yield return new SiteValue(Today, Value, "today", null, IsWord: true);
        if (withTime)
            yield return new SiteValue(Here.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), Value, "now", null, IsWord: true);
    }

    private static IEnumerable<SiteValue> Closed(IEnumerable<string> names) => names.Select(static name => new SiteValue(name, EnumMember, null, null));
}
