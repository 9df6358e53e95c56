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
    /// <param name="path">The article's file.</param>
    /// <param name="text">All of the file.</param>
    /// <param name="options">What masthead.yml says about its keys.</param>
    /// <param name="isContent">Whether a file is among the content.</param>
    /// <param name="includeDrafts">Whether drafts and withheld pieces are compiled in.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static PackableBody? Of(ContentPath path, string text, ReadingOptions options, Func<string, bool> isContent, bool includeDrafts, CancellationToken cancellation)
    {
        // Where drafts are compiled in, few front matters need to be read: the body is the text behind one that names no other.
        if (includeDrafts && path.IsMarkdown && FrontMatter.Find(text) is var matter && !BodyKeys.MayStandIn(text.AsSpan(matter.YamlStart, matter.YamlEnd - matter.YamlStart)))
            return text.AsSpan(matter.BodyStart).IsWhiteSpace() ? null : InFileOf(path);

        return Of(ContentReader.Read(path, text, options, cancellation).Article!, isContent, includeDrafts);
    }

    private static PackableBody? Of(ArticleContent article, Func<string, bool> isContent, bool includeDrafts)
    {
        if (!Publishing.CompilesBody(article, includeDrafts) || article.InlineBody is not null)
            return null;
        if (article.BodyFile is { } bodyFile)
            return BodyFiles.Locate(article.Path, bodyFile.Value) is { } file && isContent(file) ? new PackableBody(article.Path.Id, file, BodyText.FormatOf(file)) : null;
        return article.HasBody ? InFileOf(article.Path) : null;
    }

    private static PackableBody InFileOf(ContentPath article) => new(article.Id, article.FilePath, BodyFormat.Markdown);

    /// <summary>The text of the file as it is published.</summary>
    public string TextIn(string fileText) => BodyText.Of(fileText, Format);
}
