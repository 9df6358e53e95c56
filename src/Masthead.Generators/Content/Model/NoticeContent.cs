namespace Masthead.Generators.Content.Model;

/// <summary>An editor's note. An internal one is checked and then left out of the assembly.</summary>
internal sealed record NoteContent(EditorNoteKind Kind, Located<string>? Text, string? Label, Position Position, bool IsInternal, Located<DateTimeOffset>? Date);

/// <summary>A disclaimer on an article: the id of one of the publication's, or one written inline.</summary>
internal sealed record DisclaimerUse(Located<string>? Reference, DisclaimerContent? Inline);

/// <summary>A disclaimer's wording.</summary>
/// <param name="Id">Its name in <c>masthead.yml</c>; null for one written inline.</param>
internal sealed record DisclaimerContent(Located<string>? Id, DisclaimerKind Kind, LocalizedText? Text, Position Position);
