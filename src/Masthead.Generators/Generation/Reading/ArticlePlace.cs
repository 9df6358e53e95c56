using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Generators.Generation.Reading;

/// <summary>What an article's place in the generated code depends on, and nothing else: an edit of a text leaves the layout as it was.</summary>
/// <param name="Language">As the file says; null for the publication's.</param>
/// <param name="BodyFile">The file that it names as its text, as it is written.</param>
internal sealed record ArticlePlace(ContentPath Path, string? Language, Located<string>? BodyFile, bool HasBody)
{
    public static ArticlePlace Of(ArticleContent article) => new(article.Path, article.Language, article.BodyFile, article.HasBody);
}
