namespace Masthead;

/// <summary>An interest of an author that readers should know of; JATS4R conflict-of-interest statements.</summary>
public sealed record Interest
{
    /// <summary>In whom or what.</summary>
    public required string Party { get; init; }

    /// <summary>Of what nature: "shareholder", "sister is the mayor".</summary>
    public string? Nature { get; init; }

    /// <summary>Since when; null for always.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Until when; null for still.</summary>
    public DateTimeOffset? To { get; init; }
}
