using Masthead.Content.Model;
using Masthead.Content.Resolution;

namespace Masthead.Content.Rules.Sites;

/// <summary>Whom the site knows besides its publisher: authors and whom they belong to, agencies, origins of syndicated pieces, sponsors. Gathered when a rule first asks.</summary>
internal sealed class KnownParties(IReadOnlyCollection<ArticleFacts> articles, SiteDirectory directory)
{
    private readonly Lazy<HashSet<string>> names = new(() =>
    [
        .. directory.Authors.SelectMany(static author => NamesOf(author))
            .Concat(directory.Publication.Agencies.Select(static agency => agency.Name))
            .Select(static name => PublisherNames.Comparable(name))
            .Concat(articles.SelectMany(static article => article.Parties)),
    ]);

    public bool Include(string name) => names.Value.Contains(PublisherNames.Comparable(name));

    /// <summary>The origin and the sponsor of a piece, and the authors that it writes inline.</summary>
    public static IEnumerable<string> NamesOf(ArticleContent article) => new[] { article.Syndication?.Value.Origin?.Value, article.Sponsorship?.Value.Party }.OfType<string>()
        .Concat(article.Byline.Credits.SelectMany(static credit => credit.Inline is { } author ? NamesOf(author) : []));

    private static IEnumerable<string> NamesOf(AuthorContent author) =>
        [author.Name.Value, .. author.AlternateNames, .. author.Affiliations.SelectMany(static name => name.Translations).Select(static name => name.Text.Value), .. author.Interests.Select(static interest => interest.Party.Value)];
}
