using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>The addresses that an article asks for, each at its place, which equality leaves aside.</summary>
/// <param name="Address">Of its page; null where it has none, or its file may hold another one that cannot be read.</param>
/// <param name="Aliases">Earlier ones, which lead to it.</param>
/// <param name="Key">What gives it another address: <c>slug</c> or <c>permalink</c>, as the site's generator calls it.</param>
internal sealed record ArticleClaims(Located<string>? Address, EquatableArray<Located<string>> Aliases, string Key)
{
    /// <summary>Where a finding stands that is about its id.</summary>
    public required Place Start { get; init; }

    public static ArticleClaims Of(ArticleContent article, SiteDirectory directory)
    {
        var isMadeOfSlug = Permalink.IsMadeOfSlug(article, directory.Publication);
        var range = article.UrlOverride?.Range ?? (isMadeOfSlug ? article.SlugOverride?.Range : null) ?? article.Start.Range;
        var isKnown = article.HasPage && (article.IsReadable || article.UrlOverride is not null);
        return new ArticleClaims(
            isKnown ? new Located<string>(Permalink.Of(article, directory), range) : null,
            isKnown ? article.Aliases.Select(static alias => new Located<string>(Permalink.OfAlias(alias.Value), alias.Range)).ToEquatableArray() : [],
            article.UrlOverride is null && isMadeOfSlug ? "slug" : directory.Publication.Dialect.AddressKey)
        {
            Start = article.Start,
        };
    }

    /// <summary>Whether all of it stands where the other's does, too.</summary>
    public bool StandsWhere(ArticleClaims other) =>
        Start.Range == other.Start.Range && Address?.Range == other.Address?.Range && Aliases.Select(static alias => alias.Range).SequenceEqual(other.Aliases.Select(static alias => alias.Range));
}
