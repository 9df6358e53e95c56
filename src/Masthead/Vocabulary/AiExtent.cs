namespace Masthead;

/// <summary>How far artificial intelligence made a piece.</summary>
/// <remarks>Compare the EU AI Act, article 50(4), and IPTC <c>digitalsourcetype</c>.</remarks>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<AiExtent>))]
#endif
public enum AiExtent
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It helped: with transcripts, translation, headlines, grammar.</summary>
    Assistive,

    /// <summary>It wrote the text, or made the picture or sound.</summary>
    Generated,
}
