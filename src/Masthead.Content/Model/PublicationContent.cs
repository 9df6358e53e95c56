using Masthead.Content.Dialects;
using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>What <c>masthead.yml</c> says.</summary>
internal sealed record PublicationContent
{
    /// <summary>A site without <c>masthead.yml</c>.</summary>
    public static PublicationContent None { get; } = new();

    /// <summary>Whose site it is, by what the build says or else masthead.yml.</summary>
    public Dialect Dialect { get; init; } = KnownDialects.Masthead;

    public PublisherContent? Publisher { get; init; }

    public string DefaultLanguage { get; init; } = "en";

    /// <summary>The time zone of dates that have no offset, by its IANA id; null for UTC.</summary>
    public string? TimeZone { get; init; }

    public Chosen<ArticleKind> DefaultKind { get; init; }

    /// <summary>Kinds of piece that it adds to the ones that there are.</summary>
    public OwnValues<ArticleKind> Kinds { get; init; } = OwnValues<ArticleKind>.None;

    /// <summary>The same for roles.</summary>
    public OwnValues<CreditRole> Roles { get; init; } = OwnValues<CreditRole>.None;

    public EquatableArray<SectionContent> Sections { get; init; } = [];

    public EquatableArray<DisclaimerContent> Disclaimers { get; init; } = [];

    public EquatableArray<AgencyContent> Agencies { get; init; } = [];

    /// <summary>How addresses are made, <c>/{section}/{slug}</c>, where no folder has its own; null where nothing says it.</summary>
    public string? Permalink { get; init; }

    /// <summary>The same for what lies in some folders: <c>news/politics</c>.</summary>
    public EquatableArray<(string Folder, string Permalink)> PermalinksOfFolders { get; init; } = [];

    /// <summary>How the address of an article is made: as in the deepest folder that says it.</summary>
    /// <param name="id">Its path below its root, without its language.</param>
    public string PermalinkOf(string id)
    {
        var deepest = -1;
        var found = Permalink ?? Dialect.Permalink;
        foreach (var (folder, permalink) in PermalinksOfFolders)
        {
            if (folder.Length > deepest && id.Length > folder.Length && id[folder.Length] == '/' && id.StartsWith(folder, StringComparison.Ordinal))
                (deepest, found) = (folder.Length, permalink);
        }

        return found;
    }

    /// <summary>What is thought of authors written inline; null where the policy does not say.</summary>
    public InlineAuthorPolicy? InlineAuthors { get; init; }

    /// <summary>Kinds of piece that may stand without a byline; editorials always may.</summary>
    public EquatableArray<Chosen<ArticleKind>> UnsignedKinds { get; init; } = [];

    /// <summary>Names that say nobody's, besides those that every newsroom has.</summary>
    public EquatableArray<string> GenericNames { get; init; } = [];

    /// <summary>Where links lead that the publication earns by: a host, or one with a parameter (<c>shop.example?tag</c>).</summary>
    public EquatableArray<string> AffiliateLinks { get; init; } = [];

    /// <summary>The country whose rules for advertising hold for it, by its ISO 3166 code; null where it declares none.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Whether it reserves text and data mining; null where it does not say.</summary>
    public bool? ReservesTextAndDataMining { get; init; }

    /// <summary>Whether e-mail addresses may be compiled in: <c>policy: { emails: publish }</c>.</summary>
    public bool PublishesEmails { get; init; }

    /// <summary>The languages that the site is in, as it declares them; none where it declares none.</summary>
    public EquatableArray<string> Languages { get; init; } = [];

    public IgnoredKeys IgnoredKeys { get; init; } = IgnoredKeys.None;

    /// <summary>Which articles are pages and no pieces: patterns of paths below the folder of articles.</summary>
    public EquatableArray<Located<string>> Pages { get; init; } = [];

    /// <summary>Fields, types and collections of the site's own.</summary>
    public DeclaredFields Fields { get; init; } = DeclaredFields.None;

    /// <summary>What holds in a project.</summary>
    /// <param name="own">What its masthead.yml says; null where there is none, or it cannot be read.</param>
    /// <param name="inherited">What libraries say; null where there are none.</param>
    /// <param name="dialect">Of the site, where no file says it.</param>
    public static PublicationContent Of(PublicationContent? own, InheritedContent? inherited, Dialect dialect) =>
        own?.Over(inherited?.Publication) ?? (inherited?.Publication ?? None) with { Dialect = dialect };

    /// <summary>The same, and behind its own sections, disclaimers and agencies those of libraries that it does not declare itself. All else it has from them since it was read.</summary>
    public PublicationContent Over(PublicationContent? inherited) => inherited is null ? this : this with
    {
        Sections = Following(Sections, inherited.Sections, static section => section.Id),
        Disclaimers = Following(Disclaimers, inherited.Disclaimers, static disclaimer => disclaimer.RegisteredId.Value),
        Agencies = Following(Agencies, inherited.Agencies, static agency => agency.Id),
    };

    private static EquatableArray<T> Following<T>(EquatableArray<T> own, EquatableArray<T> inherited, Func<T, string> idOf)
    {
        var ids = new HashSet<string>(own.Select(idOf), StringComparer.Ordinal);
        return own.Concat(inherited.Where(entry => !ids.Contains(idOf(entry)))).ToEquatableArray();
    }
}

internal sealed record PublisherContent(string? Id, string Name, string? Type, string? Url)
{
    /// <summary>Other names that it goes by: for the checks of wordings alone.</summary>
    public EquatableArray<string> AlternateNames { get; init; } = [];

    public string? Description { get; init; }

    public string? Logo { get; init; }

    public string? Email { get; init; }

    public EquatableArray<PolicyContent> Policies { get; init; } = [];

    /// <summary>The first key, or the name that is all of it.</summary>
    public Place Start { get; init; }
}

/// <param name="Kind">What it is about.</param>
/// <param name="Url">Where it stands.</param>
internal sealed record PolicyContent(PolicyKind Kind, string Url);

internal sealed record AgencyContent(string Id, string Name, string? Country);

internal enum InlineAuthorPolicy
{
    Allow,
    Warn,
    Error,
}

internal sealed record SectionContent(string Id, Located<string> Name);
