using Masthead.Content.Paths;
using Masthead.Content.Resolution;

namespace Masthead.Build;

/// <summary>What the file of an article says about its text.</summary>
/// <param name="Article">The article's file.</param>
/// <param name="Hash">Of the file's bytes.</param>
/// <param name="Body">Where the text is; null where there is none to pack.</param>
/// <param name="NamedFile">The file that the article names as its text, packed or not.</param>
/// <param name="Text">The text in UTF-8, where it is in the article's own file.</param>
internal sealed record FoundBody(ContentPath Article, byte[] Hash, PackableBody? Body, string? NamedFile, ArraySegment<byte> Text)
{
    public static FoundBody InOwnFile(ContentPath article, byte[] hash, ArraySegment<byte> text) => new(article, hash, new PackableBody(article, article.FilePath, BodyFormat.Markdown), null, text);

    public bool IsInOwnFile => Body?.FilePath == Article.FilePath;
}
