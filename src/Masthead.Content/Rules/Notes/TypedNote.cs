using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Notes;

/// <summary>A note or a disclaimer that is typed into a text.</summary>
/// <param name="Place">Where a finding about it stands: its first paragraph, or its heading.</param>
/// <param name="Source">All of it in the file.</param>
/// <param name="Text">Its words, without its label; empty where it has none of its own.</param>
internal sealed record TypedNote(TextRange Place, TextRange Source, string Text)
{
    /// <summary>What it is, where it is a note.</summary>
    public EditorNoteKind? Note { get; init; }

    /// <summary>What it is, where it is a disclaimer.</summary>
    public DisclaimerKind? Disclaimer { get; init; }

    /// <summary>The words that it begins with; null where it begins with none.</summary>
    public string? Label { get; init; }

    /// <summary>When it was made, where its words say that.</summary>
    public DateTime? Date { get; init; }

    /// <summary>Whether it stands before the first paragraph of the piece.</summary>
    public bool IsAtTop { get; init; }

    /// <summary>Whether it is the last lines of a paragraph that is none.</summary>
    public bool IsTail { get; init; }

    /// <summary>Whether it goes on in what follows it: a list, code.</summary>
    public bool LeadsOn { get; init; }

    public (string Was, string Now)? WasNow { get; init; }

    /// <summary>As keys have it.</summary>
    public string KindName => Note is { } note ? ClosedSet<EditorNoteKind>.NameOf(note) : ClosedSet<DisclaimerKind>.NameOf(Disclaimer!.Value);

    /// <summary>As a message says it.</summary>
    public string Description => Note switch
    {
        EditorNoteKind.Update => "an update",
        EditorNoteKind.Correction => "a correction",
        EditorNoteKind.Clarification => "a clarification",
        EditorNoteKind.Retraction => "a retraction",
        EditorNoteKind.ContentWarning => "a content warning",
        { } => "an editors' note",
        null => Disclaimer switch
        {
            DisclaimerKind.Affiliation or DisclaimerKind.Conflict or DisclaimerKind.Sponsored or DisclaimerKind.Affiliate or DisclaimerKind.Ai => "a disclosure",
            DisclaimerKind.Syndication => "a note of where the piece was first published",
            DisclaimerKind.Translation => "a note of where the piece was translated from",
            _ => "a disclaimer",
        },
    };
}
