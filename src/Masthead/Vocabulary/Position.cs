namespace Masthead;

/// <summary>Where on the page a note or a disclaimer is printed.</summary>
public enum Position
{
    /// <summary>Above the piece.</summary>
    Top,

    /// <summary>Between the byline and the text.</summary>
    AfterByline,

    /// <summary>Below the text.</summary>
    End,
}
