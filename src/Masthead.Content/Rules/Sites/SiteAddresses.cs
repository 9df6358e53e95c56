using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>
/// The addresses of all articles, their aliases included, and which of them two need. Drafts count: they are to be published. What is published keeps
/// an address before what is not, then the first by path does; the finding stands at the other.
/// </summary>
internal sealed class SiteAddresses
{
    private readonly FindingsByFile clashes = new();

    private readonly Dictionary<string, Claim> claims = new(AddressComparer.Instance);

    /// <param name="articles">By id, then by path.</param>
    public SiteAddresses(IEnumerable<ArticleFacts> articles)
    {
        // Of two files with one id the second is told that, and no more.
        var first = new List<ArticleFacts>();
        foreach (var article in articles)
        {
            if (article.Claims.Address is not null && (first.Count == 0 || first[first.Count - 1].Path.Id != article.Path.Id))
                first.Add(article);
        }

        // What a library has is there: a finding is to stand where it can be mended.
        ArticleFacts[] claimants = [.. first.OrderBy(static article => (article.Source is null ? 2 : 0) + (article.IsPublishable ? 0 : 1))];
        foreach (var article in claimants)
            Add(new Claim(article, article.Claims.Address!.Value, IsAlias: false));
        foreach (var article in claimants)
        {
            foreach (var alias in article.Claims.Aliases)
                Add(new Claim(article, alias, IsAlias: true));
        }
    }

    /// <summary>Whether an article is at an address, or an alias leads to one.</summary>
    public bool Lead(string address) => claims.ContainsKey(address);

    /// <summary>The addresses of articles, aliases left out.</summary>
    public IEnumerable<string> OfArticles => claims.Values.Where(static claim => !claim.IsAlias).Select(static claim => claim.Address);

    public IReadOnlyList<Finding> ClashesIn(string filePath) => clashes.In(filePath);

    /// <summary>Whether anything is said of a file, in it or elsewhere.</summary>
    public bool Mention(string filePath) => clashes.Mention(filePath);

    /// <summary>The files in which it finds something else than another one.</summary>
    public IEnumerable<string> FilesThatDiffer(SiteAddresses other) => clashes.FilesThatDiffer(other.clashes);

    /// <summary>The files in which it finds anything: what is offered there is an address that is free.</summary>
    public IEnumerable<string> FilesWithClashes => clashes.Files;

    /// <summary>Whether links lead where they do by another one.</summary>
    public bool LeadAs(SiteAddresses other) =>
        claims.Values.Select(static claim => (claim.Address, claim.IsAlias)).SequenceEqual(other.claims.Values.Select(static claim => (claim.Address, claim.IsAlias)));

    private void Add(Claim claim)
    {
        if (!claims.TryGetValue(claim.Address, out var first))
            claims.Add(claim.Address, claim);
        else if (first.Article.Path.Id != claim.Article.Path.Id)
            clashes.Add(claim.Article.Path.FilePath, new Finding(claim.Range, MessageOf(claim, first), first.Article.PlaceOf(first.Range)) { About = claim.Address, Line = claim.Article.Source?.Line });
    }

    private static string MessageOf(Claim claim, Claim first)
    {
        var other = first.Article.Name;
        var differs = claim.Address == first.Address ? "" : $", which is the same as {Quoted.Of(claim.Address)} to a server";
        return claim.IsAlias
            ? first.IsAlias
                ? $"{other} has the alias {Quoted.Of(first.Address)} too{differs}: it can lead to one article only, so remove one of the two."
                : $"{other} has the address {Quoted.Of(first.Address)}{differs}, so this alias leads nowhere else: remove it, or give that article another address."
            : $"{other} has the address {Quoted.Of(first.Address)} too{differs}: give one of the two another '{claim.Article.Claims.Key}:'.";
    }

    /// <param name="Located">Where the article's file says so.</param>
    private sealed record Claim(ArticleFacts Article, Located<string> Located, bool IsAlias)
    {
        public string Address => Located.Value;

        public TextRange Range => Located.Range;
    }
}
