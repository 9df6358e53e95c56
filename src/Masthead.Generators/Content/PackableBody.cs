using Masthead.Generators.Content.Model;
using Masthead.Shared;

namespace Masthead.Generators.Content;

/// <summary>A body that may be compiled in, for the build task to pack.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="FilePath">The file that holds the text.</param>
/// <param name="Format">What the text is written in.</param>
internal sealed record PackableBody(string Id, string FilePath, BodyFormat Format)
{
    /// <summary>Where the body of an article is; null where there is none, or where it must not reach the assembly.</summary>
    /// <param name="article">As its file says.</param>
    /// <param name="isContent">Whether a file is among the content.</param>
    /// <param name="includeDrafts">Whether drafts and withheld pieces are compiled in.</param>
    public static PackableBody? Of(ArticleContent article, Func<string, bool> isContent, bool includeDrafts)
    {
        if (!Publishing.CompilesBody(article, includeDrafts) || article.InlineBody is not null)
            return null;
        if (article.BodyFile is { } bodyFile)
            return BodyFiles.Locate(article.Path, bodyFile.Value) is { } file && isContent(file) ? new PackableBody(article.Path.Id, file, BodyText.FormatOf(file)) : null;
        return article.HasBody ? new PackableBody(article.Path.Id, article.Path.FilePath, BodyFormat.Markdown) : null;
    }

    /// <summary>The text of the file as it is published.</summary>
    public string TextIn(string fileText) => BodyText.Of(fileText, Format);
}
