using Masthead.Shared;

namespace Masthead.Generators.Content;

/// <summary>A body that may be compiled in, for the build task to pack.</summary>
internal sealed record PackableBody(string Id, string Text, BodyFormat Format)
{
    /// <summary>The body of an article's file; null where there is none, or where it must not reach the assembly.</summary>
    /// <param name="includeDrafts">Whether drafts and withheld pieces are compiled in.</param>
    public static PackableBody? Of(ContentPath path, string text, bool includeDrafts, CancellationToken cancellation)
    {
        if (path.Role != ContentRole.Article || !path.IsMarkdown)
            return null;

        var article = ContentReader.Read(path, text, cancellation).Article!;
        return article.HasBody && Publishing.CompilesBody(article, includeDrafts)
            ? new PackableBody(path.Id, FrontMatter.Body(text), BodyFormat.Markdown)
            : null;
    }
}
