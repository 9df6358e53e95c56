using Masthead.Generators.Content.Model;

namespace Masthead.Generators.Content.Resolution;

/// <summary>Which file holds the text of which article. A file that another one names as its text is no article of its own.</summary>
internal sealed class ArticleBodies
{
    private readonly HashSet<string> files;

    private readonly HashSet<string> namedFiles;

    public ArticleBodies(IEnumerable<ArticleContent> articles, IEnumerable<string> files)
    {
        this.files = [.. files];
        namedFiles = [.. articles.Select(static article => article.BodyFile is { } file ? BodyFiles.Locate(article.Path, file.Value) : null).OfType<string>()];
    }

    public bool IsBodyOfAnother(ArticleContent article) => namedFiles.Count > 0 && namedFiles.Contains(ContentPaths.Normalize(article.Path.FilePath));

    public bool LacksFile(ArticleContent article) =>
        article.BodyFile is { } file && (BodyFiles.Locate(article.Path, file.Value) is not { } located || !files.Contains(located));

    /// <summary>The file below the article's content root; null where the pack has no text of it.</summary>
    public string? PathOf(ArticleContent article)
    {
        if (article.BodyFile is { } file)
            return LacksFile(article) ? null : Below(article.Path, BodyFiles.Locate(article.Path, file.Value)!);
        return article.HasBody ? article.Path.RelativePath : null;
    }

    private static string Below(ContentPath article, string file) =>
        file.Substring(ContentPaths.Normalize(article.FilePath).Length - article.RelativePath.Length);
}
