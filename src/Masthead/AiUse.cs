namespace Masthead;

/// <summary>What artificial intelligence did for a piece; EU AI Act, article 50(4).</summary>
public sealed record AiUse
{
    /// <summary>How far it made the piece.</summary>
    public AiExtent Extent { get; init; }

    /// <summary>Whether a person reviewed the result.</summary>
    public bool HumanReview { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Responsible { get; init; }
}
