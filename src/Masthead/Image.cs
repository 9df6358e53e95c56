namespace Masthead;

/// <summary>A picture of a piece or an author; schema.org <c>ImageObject</c>.</summary>
public sealed record Image
{
    /// <summary>Its address, as written; schema.org <c>contentUrl</c>.</summary>
    public required string Src { get; init; }

    /// <summary>What it shows, for those who cannot see it.</summary>
    public string? Alt { get; init; }

    /// <summary>Who made it; schema.org <c>creditText</c>, IPTC <c>creditline</c>.</summary>
    public string? Credit { get; init; }

    /// <summary>The words under it; schema.org <c>caption</c>.</summary>
    public string? Caption { get; init; }

    /// <summary>The licence; schema.org <c>license</c>.</summary>
    public string? License { get; init; }

    /// <summary>Whether it shows nothing that a reader must know of.</summary>
    public bool Decorative { get; init; }

    /// <summary>Its width in pixels, so that a page keeps the room before it is loaded; null where the file does not say; schema.org <c>width</c>.</summary>
    public int? Width { get; init; }

    /// <summary>Its height in pixels; null where the file does not say; schema.org <c>height</c>.</summary>
    public int? Height { get; init; }
}
