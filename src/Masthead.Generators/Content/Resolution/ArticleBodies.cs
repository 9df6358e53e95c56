using Masthead.Generators.Content.Model;

namespace Masthead.Generators.Content.Resolution;

/// <summary>Which file holds the text of which article. A file that another one names as its text is no article of its own.</summary>
internal sealed class ArticleBodies
{
    private readonly HashSet<string> files;

    private readonly HashSet<string> namedFiles;

    /// <param name="namedFiles">What articles name as their texts, drafts and unreadable ones too: the text of a draft is no article either.</param>
    /// <param name="files">Every file that an article may name.</param>
    public ArticleBodies(IEnumerable<string> namedFiles, IEnumerable<string> files)
    {
        this.namedFiles = [.. namedFiles];
        this.files = [.. files];
    }

    /// <param name="articles">All that are written.</param>
    /// <param name="files">Every file that an article may name.</param>
    public static ArticleBodies Of(IEnumerable<ArticleContent> articles, IEnumerable<string> files) => new(articles.Select(BodyFiles.NamedBy).OfType<string>(), files);

    public bool IsBodyOfAnother(ContentPath article) => namedFiles.Count > 0 && namedFiles.Contains(ContentPaths.Normalize(article.FilePath));

    public bool LacksFile(ArticleContent article) => article.BodyFile is not null && FileOf(article) is null;

    /// <summary>The file below the article's content root; null where the pack has no text of it.</summary>
    public string? PathOf(ArticleContent article)
    {
        if (article.BodyFile is not null)
            return FileOf(article) is { } file ? Below(article.Path, file) : null;
        return article.HasBody ? article.Path.RelativePath : null;
    }

    private string? FileOf(ArticleContent article) => BodyFiles.NamedBy(article) is { } file && files.Contains(file) ? file : null;

    private static string Below(ContentPath article, string file) =>
        file.Substring(ContentPaths.Normalize(article.FilePath).Length - article.RelativePath.Length);
}
