using Masthead.Content.Binding;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Shared;

namespace Masthead.Content.Resolution;

/// <summary>A body that may be compiled in, for the build task to pack.</summary>
/// <param name="Article">The article's file.</param>
/// <param name="FilePath">The file that holds the text.</param>
/// <param name="Format">What the text is written in.</param>
internal sealed record PackableBody(ContentPath Article, string FilePath, BodyFormat Format)
{
    /// <summary>
    /// Where the body of an article is, null where there is none, or where it must not reach the assembly; and the file that the article
    /// names as its text in either case.
    /// </summary>
    /// <param name="path">The article's file.</param>
    /// <param name="text">All of the file.</param>
    /// <param name="options">What masthead.yml says about its keys.</param>
    /// <param name="includeDrafts">Whether drafts and withheld pieces are compiled in.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static (PackableBody? Body, string? NamedFile) Of(ContentPath path, string text, ReadingOptions options, bool includeDrafts, CancellationToken cancellation)
    {
        // Where drafts are compiled in, few front matters need to be read: the body is the text behind one that names no other.
        if (includeDrafts && path.IsMarkdown && FrontMatter.Find(text) is var matter && !BodyKeys.MayStandIn(text.AsSpan(matter.Start, matter.End - matter.Start)))
            return (text.AsSpan(matter.BodyStart).IsWhiteSpace() ? null : InFileOf(path), null);

        return Of(ContentReader.Read(path, text, options, cancellation).Article!, includeDrafts);
    }

    /// <summary>The same of an article that is read.</summary>
    public static (PackableBody? Body, string? NamedFile) Of(ArticleContent article, bool includeDrafts)
    {
        var namedFile = BodyFiles.NamedBy(article);
        return (Publishing.CompilesBody(article, includeDrafts) ? Of(article, namedFile) : null, namedFile);
    }

    private static PackableBody? Of(ArticleContent article, string? namedFile) => article switch
    {
        { InlineBody: not null } => null,
        { BodyFile: not null } => namedFile is null ? null : new PackableBody(article.Path, namedFile, BodyText.FormatOf(namedFile)),
        _ => article.HasBody ? InFileOf(article.Path) : null,
    };

    private static PackableBody InFileOf(ContentPath article) => new(article, article.FilePath, BodyFormat.Markdown);

    /// <summary>The text of the file as it is published.</summary>
    public string TextIn(string fileText) => BodyText.Of(fileText, Format);
}
