using Masthead.Content.Model;

namespace Masthead.Content.Resolution;

/// <summary>What may reach the assembly. A newsroom's sources are at stake: in doubt, nothing does but a name.</summary>
internal static class Publishing
{
    /// <summary>
    /// A file that cannot be read may be a draft, whatever the part says that could be read; so may one that leaves a doubt. What rules are
    /// switched off for it makes no difference.
    /// </summary>
    public static bool CompilesBody(ArticleContent article, bool includeDrafts) => includeDrafts || article is { IsPublishable: true, StatusIsClear: true, IsReadable: true };

    /// <summary>
    /// The article as it may be compiled; null for a draft or a withheld piece, unless drafts are included. Of one that may be a draft, since
    /// what it says of that cannot be read, its name alone.
    /// </summary>
    public static ArticleContent? Compiled(ArticleContent article, bool includeDrafts)
    {
        if (CompilesBody(article, includeDrafts))
            return article;
        return article.IsPublishable || !article.StatusIsClear ? new ArticleContent(article.Path) { IsReadable = false, HasErrors = true } : null;
    }
}
