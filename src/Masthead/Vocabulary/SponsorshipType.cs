namespace Masthead;

/// <summary>What somebody gave for a piece.</summary>
/// <remarks>Compare the FTC's Endorsement Guides and the CAP Code, section 2.</remarks>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<SponsorshipType>))]
#endif
public enum SponsorshipType
{
    /// <summary>Paid for the piece and had a say in it.</summary>
    Sponsored,

    /// <summary>Paid for the piece and had no say in it.</summary>
    Supported,

    /// <summary>Pays for what readers buy through links in it.</summary>
    Affiliate,

    /// <summary>Gave a product, a stay or a journey.</summary>
    Gift,
}
