namespace Masthead;

/// <summary>What someone did for a piece.</summary>
/// <remarks>Compare IPTC <c>creator</c> and <c>contributor</c> roles and JATS <c>contrib-type</c>.</remarks>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<CreditRole>))]
#endif
public enum CreditRole
{
    /// <summary>Wrote it.</summary>
    Author,

    /// <summary>Wrote it together with the authors, named after them.</summary>
    With,

    /// <summary>Reported a part of it.</summary>
    AdditionalReporting,

    /// <summary>Edited it; schema.org <c>editor</c>.</summary>
    Editor,

    /// <summary>Took its photographs.</summary>
    Photographer,

    /// <summary>Drew its illustrations; schema.org <c>illustrator</c>.</summary>
    Illustrator,

    /// <summary>Translated it; schema.org <c>translator</c>.</summary>
    Translator,

    /// <summary>Researched for it.</summary>
    Researcher,

    /// <summary>Checked its facts.</summary>
    FactChecker,

    /// <summary>Reviewed it, as a physician does a piece on health; schema.org <c>reviewedBy</c>.</summary>
    Reviewer,

    /// <summary>Wrote down what the author told.</summary>
    AsToldTo,

    /// <summary>Filmed it.</summary>
    Videographer,
}
