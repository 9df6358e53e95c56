using Masthead.Content.Keys;

namespace Masthead.Content.Binding.Values;

/// <summary>What a value may be. Nothing at all may stand everywhere.</summary>
internal enum TakenKind
{
    /// <summary>Whatever reading makes of it.</summary>
    Anything,
    Text,
    Flag,
    Count,
    Date,

    /// <summary>A text, or a map from languages to texts.</summary>
    Localized,

    /// <summary>One of <see cref="Takes.Names"/>.</summary>
    OneOf,

    /// <summary>One of the items alone, or a list of them.</summary>
    Listed,

    /// <summary>A list of items.</summary>
    List,

    /// <summary>Keys and values of <see cref="Takes.Table"/>.</summary>
    Map,

    /// <summary>A map from ids, which nobody can know, to items.</summary>
    ById,

    /// <summary>Any of <see cref="Takes.Items"/>.</summary>
    Either,
}

/// <summary>What a site has of its own that a value may name.</summary>
internal enum SiteNames
{
    None,
    Authors,
    Disclaimers,
    Sections,
    Tags,
    Agencies,
    Kinds,
    Roles,
    Languages,
    Types,

    /// <summary>Those of Masthead that may be silenced.</summary>
    Rules,
}

/// <summary>What a key takes, beside the reading of it: for those who are to know before anything is written. A test reads values of every kind and holds the two to each other.</summary>
internal sealed record Takes(TakenKind Kind)
{
    public static Takes Anything { get; } = new(TakenKind.Anything);

    public static Takes Text { get; } = new(TakenKind.Text);

    public static Takes Texts { get; } = Listed(Text);

    public static Takes Flag { get; } = new(TakenKind.Flag);

    public static Takes Count { get; } = new(TakenKind.Count);

    public static Takes Date { get; } = new(TakenKind.Date);

    public static Takes Localized { get; } = new(TakenKind.Localized);

    public static Takes Language { get; } = NameOf(SiteNames.Languages);

    public static Takes Author { get; } = NameOf(SiteNames.Authors);

    /// <summary>A kind of piece, of the publication's own too.</summary>
    public static Takes ArticleKind { get; } = OneOf<ArticleKind>() with { Site = SiteNames.Kinds };

    /// <summary>What somebody did, by the publication's own roles too.</summary>
    public static Takes Role { get; } = OneOf<CreditRole>() with { Site = SiteNames.Roles };

    /// <summary>Of a closed set, its values; of a text, those that are well known.</summary>
    public IReadOnlyList<string> Names { get; private init; } = [];

    /// <summary>What the site adds: to a closed set; to a text what it may name, though any other is a text too.</summary>
    public SiteNames Site { get; private init; }

    public IReadOnlyList<Takes> Items { get; private init; } = [];

    /// <summary>Asked for only when everything is there: tables refer to each other.</summary>
    public Func<IKeyTable>? Table { get; private init; }

    /// <summary>A text that names something of the site, though it need not.</summary>
    public static Takes NameOf(SiteNames site) => new(TakenKind.Text) { Site = site };

    /// <summary>A text that is one of these as a rule.</summary>
    public static Takes Suggested(IReadOnlyList<string> names, SiteNames site) => new(TakenKind.Text) { Names = names, Site = site };

    public static Takes OneOf(IReadOnlyList<string> names) => new(TakenKind.OneOf) { Names = names };

    public static Takes OneOf<T>()
        where T : struct, Enum => OneOf(ClosedSet<T>.Names);

    public static Takes Listed(Takes item) => new(TakenKind.Listed) { Items = [item] };

    public static Takes List(Takes item) => new(TakenKind.List) { Items = [item] };

    public static Takes Map(Func<IKeyTable> table) => new(TakenKind.Map) { Table = table };

    public static Takes ById(Takes item) => new(TakenKind.ById) { Items = [item] };

    public static Takes Either(params Takes[] items) => new(TakenKind.Either) { Items = items };
}

/// <summary>The keys of one kind of mapping, for whoever reads none.</summary>
internal interface IKeyTable
{
    /// <summary>What has the keys.</summary>
    string Owner { get; }

    KeySet Keys { get; }

    /// <summary>What each of them takes, in their order.</summary>
    IReadOnlyList<Takes> Taken { get; }

    /// <summary>Whether keys of networks, and groups of them, stand there too.</summary>
    bool HoldsProfiles { get; }
}
