using Masthead.Generators.Text;

namespace Masthead.Generators.Content.Model;

/// <summary>An editor's note. An internal one is checked and then left out of the assembly.</summary>
internal sealed record NoteContent
{
    public EditorNoteKind Kind { get; init; }

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
internal sealed record DisclaimerContent(Located<string>? Id, DisclaimerKind Kind, LocalizedText? Text, Position Position)
{
    /// <summary>The articles that it is due on: any of these.</summary>
    public EquatableArray<RequirementContent> RequiredWhen { get; init; }

    public Located<DateTimeOffset>? Effective { get; init; }

    public Located<DateTimeOffset>? Expires { get; init; }
}
