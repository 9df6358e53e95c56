using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Shared;

namespace Masthead.Content.Resolution;

/// <summary>Files that hold an article's text by themselves: <c>bodyFile: ferry.txt</c>.</summary>
internal static class BodyFiles
{
    /// <summary>How a file is known, however its accents are written: macOS takes those in names from their letters.</summary>
    public static string KeyOf(string path) => UnicodeForm.Composed(ContentPaths.Normalize(path));

    /// <summary>The key of the file that an article names as its text; null where it names none, or none that could be it.</summary>
    public static string? NamedBy(ArticleContent article) => NamedBy(article.Path, article.BodyFile);

    /// <param name="article">The article's file.</param>
    /// <param name="bodyFile">As the article writes it.</param>
    public static string? NamedBy(ContentPath article, Located<string>? bodyFile)
    {
        if (bodyFile is not { } written)
            return null;

        var itself = KeyOf(article.FilePath);
        var root = UnicodeForm.Composed(RootOf(article));
        var file = Locate(article, written.Value);
        return file.StartsWith(root, StringComparison.OrdinalIgnoreCase) && file != itself ? file : null;
    }

    public static bool NamesItself(ArticleContent article) =>
        article.BodyFile is { } written && Locate(article.Path, written.Value) == KeyOf(article.Path.FilePath);

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

    private static string Locate(ContentPath article, string written) => KeyOf(FolderOf(article) + written);
}
