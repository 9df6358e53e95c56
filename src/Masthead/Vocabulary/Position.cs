namespace Masthead;

/// <summary>Where on the page a note or a disclaimer is printed.</summary>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<Position>))]
#endif
public enum Position
{
    /// <summary>Above the piece.</summary>
    Top,

    /// <summary>Between the byline and the text.</summary>
    AfterByline,

    /// <summary>Below the text.</summary>
    End,
}
