using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>An editor's note. An internal one is checked and then left out of the assembly.</summary>
internal sealed record NoteContent
{
    /// <summary>Where a finding stands that is about something absent: the first key, or the text that is all of it.</summary>
    public Place Start { get; init; }

    /// <summary>All of it, where it stands.</summary>
    public Place Whole { get; init; }

    public Located<EditorNoteKind> Kind { get; init; }

    public Located<string>? Text { get; init; }

    public string? Label { get; init; }

    public Position Position { get; init; }

    public bool IsInternal { get; init; }

    public Located<DateTimeOffset>? Date { get; init; }

    public string? By { get; init; }

    public string? Was { get; init; }

    public string? Now { get; init; }
}

/// <summary>A disclaimer on an article: the id of one of the publication's, or one written inline.</summary>
internal sealed record DisclaimerUse(Located<string>? Reference, DisclaimerContent? Inline);

/// <summary>A disclaimer's wording.</summary>
/// <param name="Id">Its name in <c>masthead.yml</c>; null for one written inline.</param>
/// <param name="Position">As written, else where its kind belongs.</param>
internal sealed record DisclaimerContent(Located<string>? Id, DisclaimerKind Kind, LocalizedText? Text, Located<Position> Position)
{
    /// <summary>The id of a disclaimer of masthead.yml: there is always one.</summary>
    public Located<string> RegisteredId => Id ?? throw new InvalidOperationException("A disclaimer that is worded inline has no id.");

    /// <summary>Where a finding stands that is about something absent: the id, or the first key of one written inline.</summary>
    public Place Start { get; init; }

    /// <summary>Whether its kind is written, and not what a disclaimer is that says nothing of it.</summary>
    public bool KindIsWritten { get; init; }

    /// <summary>The articles that it is due on: any of these.</summary>
    public EquatableArray<RequirementContent> RequiredWhen { get; init; } = [];

    public Located<DateTimeOffset>? Effective { get; init; }

    public Located<DateTimeOffset>? Expires { get; init; }

    /// <summary>Whether it is in force on an article's date, both days included; on an article without one it is.</summary>
    public bool IsInForceOn(DateTimeOffset? date) => Period.Holds(date, Effective, Expires);
}
