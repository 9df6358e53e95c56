using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>Something about an article that a requirement names.</summary>
/// <param name="Text">For a message: "its kind is opinion".</param>
/// <param name="Range">Where the article says so; null where it is the publication's default.</param>
internal sealed record DueFact(string Text, TextRange? Range);
