namespace Masthead;

/// <summary>Where a piece was first published; schema.org <c>isBasedOn</c>.</summary>
public sealed record Syndication
{
    /// <summary>Who published it first; IPTC <c>provider</c>.</summary>
    public string? Origin { get; init; }

    /// <summary>Where it was first published; schema.org <c>isBasedOn</c>.</summary>
    public string? Url { get; init; }

    /// <summary>The line that names the origin; IPTC <c>creditline</c>.</summary>
    public string? Credit { get; init; }

    /// <summary>The licence that it is republished under; schema.org <c>license</c>.</summary>
    public string? License { get; init; }

    /// <summary>The language that it was translated from, as a BCP 47 tag; schema.org <c>translationOfWork</c>.</summary>
    public string? TranslatedFrom { get; init; }

    /// <summary>Who translated it; schema.org <c>translator</c>.</summary>
    public string? Translator { get; init; }

    /// <summary>The address that search engines shall take for the first: <c>rel="canonical"</c>.</summary>
    public string? Canonical { get; init; }
}
