using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Content.Resolution;

/// <summary>Which file holds the text of which article. A file that another one names as its text is no article of its own.</summary>
internal sealed class ArticleBodies
{
    /// <summary>By their keys.</summary>
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    private readonly HashSet<string> namedFiles;

    /// <param name="namedFiles">What articles name as their texts, drafts and unreadable ones too: the text of a draft is no article either.</param>
    /// <param name="files">Every file that an article may name.</param>
    public ArticleBodies(IEnumerable<string> namedFiles, IEnumerable<string> files)
    {
        this.namedFiles = [.. namedFiles];
        foreach (var file in files)
            this.files[BodyFiles.KeyOf(file)] = file;
    }

    /// <param name="articles">All that are written.</param>
    /// <param name="files">Every file that an article may name.</param>
    public static ArticleBodies Of(IEnumerable<ArticleContent> articles, IEnumerable<string> files) => new(articles.Select(BodyFiles.NamedBy).OfType<string>(), files);

    public bool IsBodyOfAnother(ContentPath article) => namedFiles.Count > 0 && namedFiles.Contains(BodyFiles.KeyOf(article.FilePath));

    /// <summary>The file that an article has named as its text, as it is called; null where there is none.</summary>
    /// <param name="named">Its key.</param>
    public string? FileNamed(string named) => files.TryGetValue(named, out var file) ? file : null;

    /// <param name="article">The article's file.</param>
    /// <param name="bodyFile">The file that the article names as its text, as it is written.</param>
    public bool LacksFile(ContentPath article, Located<string>? bodyFile) => bodyFile is not null && FileOf(article, bodyFile) is null;

    /// <summary>The file below the article's content root; null where the pack has no text of it.</summary>
    /// <param name="article">The article's file.</param>
    /// <param name="bodyFile">The file that the article names as its text, as it is written.</param>
    /// <param name="hasBody">Whether text stands in the article's own file.</param>
    public string? PathOf(ContentPath article, Located<string>? bodyFile, bool hasBody)
    {
        if (bodyFile is not null)
            return FileOf(article, bodyFile) is { } file ? Below(article, file) : null;
        return hasBody ? article.RelativePath : null;
    }

    private string? FileOf(ContentPath article, Located<string>? bodyFile) => BodyFiles.NamedBy(article, bodyFile) is { } named ? FileNamed(named) : null;

    private static string Below(ContentPath article, string file) =>
        file.Substring(ContentPaths.Normalize(article.FilePath).Length - article.RelativePath.Length);
}
