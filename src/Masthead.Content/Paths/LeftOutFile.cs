namespace Masthead.Content.Paths;

/// <summary>A file that is no article, on another generator's site or by its extension, and may be meant as one.</summary>
/// <param name="Path">The file, as an article.</param>
/// <param name="Index">The piece that it is taken for a part of, if that is why.</param>
internal sealed record LeftOutFile(ContentPath Path, ContentPath? Index);
