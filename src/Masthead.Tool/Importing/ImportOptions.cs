namespace Masthead.Tool.Importing;

/// <summary>How somebody wants it.</summary>
internal sealed record ImportOptions
{
    /// <summary>Whether nothing is written, and only told.</summary>
    public bool IsTrial { get; init; }

    /// <summary>Whether files that say something else are written over.</summary>
    public bool Force { get; init; }

    /// <summary>The name of the publication; null for what the export says.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its language; null for what the export says.</summary>
    public string? Language { get; init; }

    /// <summary>Its time zone; null for what the export says.</summary>
    public string? TimeZone { get; init; }
}
