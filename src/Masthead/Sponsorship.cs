namespace Masthead;

/// <summary>Who gave what for a piece; schema.org <c>sponsor</c>, <c>funder</c>.</summary>
public sealed record Sponsorship
{
    /// <summary>What was given.</summary>
    public SponsorshipType Type { get; init; }

    /// <summary>Who gave it.</summary>
    public string? Party { get; init; }

    /// <summary>Whether the party had a say in what the piece says.</summary>
    public bool EditorialControl { get; init; }

    /// <summary>The label that is printed over the piece.</summary>
    public string? Label { get; init; }
}
