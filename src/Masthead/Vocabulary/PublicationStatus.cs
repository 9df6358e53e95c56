namespace Masthead;

/// <summary>Where a piece stands on its way to the reader.</summary>
/// <remarks>Compare IPTC publishing status NewsCodes (<c>usable</c>, <c>withheld</c>, <c>canceled</c>).</remarks>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<PublicationStatus>))]
#endif
public enum PublicationStatus
{
    /// <summary>Out, or due at its date.</summary>
    Published,

    /// <summary>Not finished; compiled into Debug builds only.</summary>
    Draft,

    /// <summary>Taken off or held back; compiled into Debug builds only. IPTC <c>stat:withheld</c>.</summary>
    Withheld,

    /// <summary>Withdrawn, and left standing with its retraction notice.</summary>
    Retracted,
}
