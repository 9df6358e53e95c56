namespace Masthead;

/// <summary>What a disclaimer is about.</summary>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<DisclaimerKind>))]
#endif
public enum DisclaimerKind
{
    /// <summary>The author's views are not the publication's.</summary>
    Views,

    /// <summary>Where the author belongs.</summary>
    Affiliation,

    /// <summary>An interest of the author in the matter.</summary>
    Conflict,

    /// <summary>Somebody paid for the piece.</summary>
    Sponsored,

    /// <summary>The publication earns from links in the piece.</summary>
    Affiliate,

    /// <summary>Not medical advice.</summary>
    Medical,

    /// <summary>Not financial advice.</summary>
    Financial,

    /// <summary>Not legal advice.</summary>
    Legal,

    /// <summary>Made with artificial intelligence; EU AI Act, article 50(4).</summary>
    Ai,

    /// <summary>Translated from another language.</summary>
    Translation,

    /// <summary>First published elsewhere.</summary>
    Syndication,

    /// <summary>Not to be taken literally.</summary>
    Satire,
}
