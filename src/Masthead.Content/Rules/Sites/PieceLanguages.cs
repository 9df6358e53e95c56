using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>The languages in which the site has each piece: <c>piece.md</c>, <c>piece.de.md</c>.</summary>
internal sealed class PieceLanguages(IEnumerable<ArticleFacts> articles)
{
    private readonly HashSet<(string Piece, string Language)> languages = [.. articles.Select(static article => (article.Path.Original, LanguageTag.Primary(article.Language)))];

    /// <summary>Whether the piece of an article is there in a language, or in one of its regions.</summary>
    public bool Has(ArticleContent article, string language) => languages.Contains((article.Path.Original, LanguageTag.Primary(language)));
}
