namespace Masthead.Content.Words;

/// <summary>What a label at the beginning of a paragraph makes of it.</summary>
internal enum NoteLabel
{
    /// <summary>Also of what was added later: "Edit:".</summary>
    Update,
    Correction,
    Clarification,
    Retraction,

    /// <summary>The editors speak, or an author or a translator as such.</summary>
    EditorsNote,

    /// <summary>Of a how-to more often than not: a note only where its wording is one.</summary>
    Note,
    ContentWarning,
    Disclaimer,

    /// <summary>An interest that is disclosed.</summary>
    Disclosure,
}
