namespace Masthead;

/// <summary>What a body is written in.</summary>
public enum BodyFormat
{
    /// <summary>Markdown (CommonMark and its dialects).</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Plain text; an empty line starts a paragraph.</summary>
    PlainText,
}
