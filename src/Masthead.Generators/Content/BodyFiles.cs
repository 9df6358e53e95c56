using Masthead.Generators.Content.Model;

namespace Masthead.Generators.Content;

/// <summary>Files that hold an article's text by themselves: <c>bodyFile: ferry.txt</c>.</summary>
internal static class BodyFiles
{
    /// <summary>The file that an article names as its text; null where it names none, or none that could be it.</summary>
    public static string? NamedBy(ArticleContent article) => article.BodyFile is { } written ? Locate(article.Path, written.Value) : null;

    /// <summary>
    /// The full, normalized path of a body file, which is written relative to the article's file; null where it leads out of the content
    /// root, or back to the article's file.
    /// </summary>
    public static string? Locate(ContentPath article, string bodyFile)
    {
        var normalized = ContentPaths.Normalize(article.FilePath);
        var file = ContentPaths.Normalize(normalized.Substring(0, normalized.LastIndexOf('/') + 1) + bodyFile);
        var root = normalized.Substring(0, normalized.Length - article.RelativePath.Length);
        return file.StartsWith(root, StringComparison.OrdinalIgnoreCase) && file != normalized ? file : null;
    }
}
