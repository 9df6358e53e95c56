namespace Masthead;

/// <summary>What an editor's note is for.</summary>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<EditorNoteKind>))]
#endif
public enum EditorNoteKind
{
    /// <summary>Leads into the piece.</summary>
    Introduction,

    /// <summary>Says what a reader needs to know besides.</summary>
    Context,

    /// <summary>Says what is new.</summary>
    Update,

    /// <summary>Says more clearly what was not wrong.</summary>
    Clarification,

    /// <summary>Says what was wrong; schema.org <c>CorrectionComment</c>.</summary>
    Correction,

    /// <summary>Withdraws the piece.</summary>
    Retraction,

    /// <summary>Warns of what the piece shows or tells.</summary>
    ContentWarning,
}
