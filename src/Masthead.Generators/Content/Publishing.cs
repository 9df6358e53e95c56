using Masthead.Generators.Content.Model;

namespace Masthead.Generators.Content;

/// <summary>What may reach the assembly. A newsroom's sources are at stake: in doubt, nothing does but a name.</summary>
internal static class Publishing
{
    /// <summary>Drafts and withheld pieces are compiled only where drafts are included. A piece whose status cannot be read keeps its member.</summary>
    public static bool Compiles(ArticleContent article, bool includeDrafts) => includeDrafts || article.IsPublishable || !article.StatusIsClear;

    /// <summary>A file that cannot be read may be a draft, whatever the part says that could be read.</summary>
    public static bool CompilesBody(ArticleContent article, bool includeDrafts) => includeDrafts || (article.IsPublishable && article.IsReadable);

    /// <summary>The article as it may be compiled: of one that may be a draft, its name alone.</summary>
    public static ArticleContent Reduce(ArticleContent article, bool includeDrafts) =>
        CompilesBody(article, includeDrafts) ? article : new ArticleContent(article.Path) { IsReadable = false, HasErrors = true };
}
