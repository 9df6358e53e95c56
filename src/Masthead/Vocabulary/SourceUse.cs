namespace Masthead;

/// <summary>How a source is used.</summary>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<SourceUse>))]
#endif
public enum SourceUse
{
    /// <summary>In its own words.</summary>
    Quoted,

    /// <summary>In the reporter's words.</summary>
    Reported,

    /// <summary>For the reporter's understanding.</summary>
    Background,
}
