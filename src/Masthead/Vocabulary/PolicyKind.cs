namespace Masthead;

/// <summary>What a publication's statement of its rules is about.</summary>
/// <remarks>Compare the properties of schema.org <c>NewsMediaOrganization</c>, IPTC trust indicators and the W3C's TDM Reservation Protocol.</remarks>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<PolicyKind>))]
#endif
public enum PolicyKind
{
    /// <summary>What it goes by as a whole; schema.org <c>publishingPrinciples</c>.</summary>
    Principles,

    /// <summary>How it corrects what was wrong; schema.org <c>correctionsPolicy</c>.</summary>
    Corrections,

    /// <summary>What its people may do and may not; schema.org <c>ethicsPolicy</c>.</summary>
    Ethics,

    /// <summary>Whom it hears and employs; schema.org <c>diversityPolicy</c>.</summary>
    Diversity,

    /// <summary>When it keeps a source's name back; schema.org <c>unnamedSourcesPolicy</c>.</summary>
    UnnamedSources,

    /// <summary>When a piece stands without a name; schema.org <c>noBylinesPolicy</c>.</summary>
    NoBylines,

    /// <summary>How it checks facts; schema.org <c>verificationFactCheckingPolicy</c>.</summary>
    Verification,

    /// <summary>How readers reach it; schema.org <c>actionableFeedbackPolicy</c>.</summary>
    Feedback,

    /// <summary>What it covers first; schema.org <c>missionCoveragePrioritiesPolicy</c>.</summary>
    Coverage,

    /// <summary>Who owns and funds it; schema.org <c>ownershipFundingInfo</c>.</summary>
    Ownership,

    /// <summary>Who works for it; schema.org <c>masthead</c>.</summary>
    Masthead,

    /// <summary>On which terms texts may be mined; TDM Reservation Protocol <c>tdm-policy</c>.</summary>
    TextAndDataMining,
}
