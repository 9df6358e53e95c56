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
}
