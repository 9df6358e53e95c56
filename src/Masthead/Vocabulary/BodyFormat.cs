namespace Masthead;

/// <summary>What a body is written in.</summary>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<BodyFormat>))]
#endif
public enum BodyFormat
{
    /// <summary>Markdown (CommonMark and its dialects).</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Plain text; an empty line starts a paragraph.</summary>
    PlainText,
}
