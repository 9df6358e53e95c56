using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1008: an author credited twice in one role, or registered twice. Silent for different roles, for namesakes that have addresses of their own
/// (<c>sameAs</c>, or a handle in the byline), for who is not registered, which MH1002 reports, and of entries while an author's file cannot be read.
/// </summary>
internal sealed class AuthorTwiceRule() : EditorialRule(new("MH1008", "One author stands there twice", RuleCategory.Attribution, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        var firsts = new Dictionary<(string, string), ResolvedCredit>();
        foreach (var credit in article.Credits)
        {
            if (credit.Author is null && input.Site.Directory.Authors.Count > 0)
                continue;

            var key = (credit.Written.Role.Name, Fold.Name(credit.Author?.Name.Value ?? credit.Name));
            if (!firsts.TryGetValue(key, out var first))
                firsts.Add(key, credit);
            else if (IsSame(first.Author, credit.Author))
                yield return new Finding(credit.Range, $"{Quoted.Of(credit.Name)} is credited twice as '{credit.Written.Role.Name}': remove one of the two.", new FindingPlace(input.File.Path.FilePath, first.Range)) { Edits = Offer.Of(Offer.Choice("Remove the second credit", Removal(credit, input.Keys))) };
        }
    }

    protected override IEnumerable<Finding> CheckEntries(RuleInput input) => input.Site.AuthorsAreReadable ? input.Site.Twins.In(input.File.Path.FilePath) : [];

    private static IReadOnlyList<TextChange>? Removal(ResolvedCredit credit, KeyEditor? keys) => credit.Written switch
    {
        { IsNamedInText: true } => null,
        { IsKeyed: true } or { Inline: not null } => keys?.At(credit.Range) is { IsTop: false } map ? map.Remove() : null,
        _ => keys?.Remove(credit.Range),
    };

    /// <summary>Of two with one name: unless each of them has an id, or an address, that the other one has not.</summary>
    private static bool IsSame(AuthorContent? first, AuthorContent? second)
    {
        if (first is { Id: { } id } && second is { Id: { } otherId })
            return id.Value == otherId.Value;

        var (addresses, others) = (AddressesOf(first), AddressesOf(second));
        return addresses.Length == 0 || others.Length == 0 || addresses.Intersect(others, StringComparer.OrdinalIgnoreCase).Any();
    }

    private static string[] AddressesOf(AuthorContent? author) =>
        author is null ? [] : [.. author.SameAs, .. new[] { author.Handle, author.Email }.OfType<string>()];
}
