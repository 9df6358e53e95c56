namespace Masthead;

/// <summary>Who publishes; schema.org <c>publisher</c>.</summary>
public sealed record Publisher
{
    /// <summary>A short name for use in data.</summary>
    public string? Id { get; init; }

    /// <summary>The name as it is printed; schema.org <c>name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The schema.org type: <c>NewsMediaOrganization</c> unless <c>masthead.yml</c> says otherwise.</summary>
    public string Type { get; init; } = "NewsMediaOrganization";

    /// <summary>The publication's address; schema.org <c>url</c>.</summary>
    public string? Url { get; init; }

    /// <summary>A sentence or two about it; schema.org <c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>The address of its logo, as written; schema.org <c>logo</c>.</summary>
    public string? Logo { get; init; }

    /// <summary>Where readers write to; schema.org <c>email</c>.</summary>
    public string? Email { get; init; }

    /// <summary>Where it says which rules it goes by.</summary>
    public ValueList<PublisherPolicy> Policies { get; init; }

    /// <summary>Whether it reserves the right to mine its texts and data (Directive (EU) 2019/790, article 4(3)); null where <c>masthead.yml</c> does not say.</summary>
    public bool? ReservesTextAndDataMining { get; init; }
}

/// <summary>Where a publication says which rules it goes by.</summary>
/// <param name="Kind">What they are about.</param>
/// <param name="Url">The address, as written: a path of the site, or an absolute one.</param>
public sealed record PublisherPolicy(PolicyKind Kind, string Url);
