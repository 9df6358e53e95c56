using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Content.Resolution;

/// <summary>Files that hold an article's text by themselves: <c>bodyFile: ferry.txt</c>.</summary>
internal static class BodyFiles
{
    /// <summary>The file that an article names as its text; null where it names none, or none that could be it.</summary>
    public static string? NamedBy(ArticleContent article) => NamedBy(article.Path, article.BodyFile);

    /// <param name="article">The article's file.</param>
    /// <param name="bodyFile">As the article writes it.</param>
    public static string? NamedBy(ContentPath article, Located<string>? bodyFile)
    {
        if (bodyFile is not { } written)
            return null;

        var itself = ContentPaths.Normalize(article.FilePath);
        var root = RootOf(article);
        var file = Locate(article, written.Value);
        return file.StartsWith(root, StringComparison.OrdinalIgnoreCase) && file != itself ? file : null;
    }

    public static bool NamesItself(ArticleContent article) =>
        article.BodyFile is { } written && Locate(article.Path, written.Value) == ContentPaths.Normalize(article.Path.FilePath);

    /// <summary>The folder, with its slash, that body files are written relative to.</summary>
    public static string FolderOf(ContentPath article)
    {
        var file = ContentPaths.Normalize(article.FilePath);
        return file.Substring(0, file.LastIndexOf('/') + 1);
    }

    /// <summary>The folder of articles, with its slash, that an article lies in.</summary>
    public static string RootOf(ContentPath article)
    {
        var file = ContentPaths.Normalize(article.FilePath);
        return file.Substring(0, file.Length - article.RelativePath.Length);
    }

    private static string Locate(ContentPath article, string written) => ContentPaths.Normalize(FolderOf(article) + written);
}
