using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2015: an author has an interest in what the article is tagged with, in a source of it or in its sponsor, and no disclaimer of the kind
/// conflict says so. Silent where the interest is not of the article's date, and where MH2002 asks for such a disclaimer.
/// </summary>
internal sealed class UndisclosedInterestRule() : DisclosureRule(new("MH2015", "The author's interest is not disclosed", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Missing(ResolvedArticle article, RuleInput input)
    {
        var interests = from author in article.Authors.Select(static credit => credit.Author).OfType<AuthorContent>().Distinct()
                        from interest in author.Interests
                        where interest.IsHeldOn(article.Content.Date)
                        select (Author: author, interest.Party);
        foreach (var (author, party) in interests)
        {
            if (Meeting(party.Value, article.Content, input.Site.Directory) is not (var place, var role))
                continue;
            if (article.Carries(DisclaimerKind.Conflict) || IsDue(article, input.Site, DisclaimerKind.Conflict))
                yield break;

            yield return new Finding(
                place,
                $"{Quoted.Of(author.Name.Value)} has an interest in {Quoted.Of(party.Value)}, {role}, and no disclaimer of the kind {NamesOf(DisclaimerKind.Conflict)} says so: {Remedy(article, input.Site, DisclaimerKind.Conflict)}.",
                new FindingPlace(author.FilePath, party.Range))
            { Edits = NamedDisclaimer.Of(input, DisclaimerKind.Conflict).ToEquatableArray() };
        }
    }

    /// <summary>Where the article has to do with somebody, and in what role.</summary>
    private static (TextRange Place, string Role)? Meeting(string party, ArticleContent article, SiteDirectory directory)
    {
        var id = Slugs.Of(party);
        foreach (var tag in article.Tags)
        {
            if (IsParty(tag.Value))
                return (tag.Range, "which the article is tagged with");
        }

        foreach (var source in article.Sources)
        {
            if (source.Name is { } name && IsParty(name.Value))
                return (name.Range, "a source of the article");
            if (source.AgencyId is { } agency && (IsParty(agency.Value) || (directory.FindAgency(agency.Value) is { } known && IsParty(known.Name))))
                return (agency.Range, "a source of the article");
        }

        return article.Sponsorship is { Value.Party: { } sponsor } sponsorship && IsParty(sponsor) ? (sponsorship.Range, "the article's sponsor") : null;

        bool IsParty(string name) => Slugs.Of(name) == id;
    }
}
