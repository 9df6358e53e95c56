namespace Masthead.Build;

/// <summary>What was found in the file of an article.</summary>
/// <param name="File">Its path.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
/// <param name="IsIn">Whether what was made of all articles has something of it.</param>
/// <param name="NamedFile">The file that the article names as its text.</param>
internal sealed record KeptArticle(string File, byte[] Hash, bool IsIn, string? NamedFile);
