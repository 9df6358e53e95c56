using Masthead.Content.Libraries;
using Masthead.Content.Paths;

namespace Masthead.Build.Libraries;

/// <summary>What others have to know of an article.</summary>
/// <param name="Path">The article's file.</param>
/// <param name="Hash">Of the file's bytes.</param>
/// <param name="Article">Null where it is not compiled in.</param>
/// <param name="NamedFile">The file that the article names as its text.</param>
internal sealed record FoundArticle(ContentPath Path, byte[] Hash, LibraryArticle? Article, string? NamedFile);
