using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2002: masthead.yml requires a disclaimer of the article, and nothing of its kind stands there. Any disclaimer of the kind will do, its
/// authors' included. Silent for editorials, and while the required one is not in force.
/// </summary>
internal sealed class MissingDisclaimerRule() : DisclosureRule(new("MH2002", "A required disclaimer is missing", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Missing(ResolvedArticle article, RuleInput input) =>
        from due in DueDisclaimer.MissingOn(article, input.Site.Directory)
        let place = due.Facts.Select(static fact => fact.Range).FirstOrDefault(static range => range is not null)
        let reasons = string.Join(" and ", due.Facts.Select(static fact => fact.Text))
        select new Finding(
            place ?? article.Content.Start.Range,
            $"{Quoted.Of(due.Disclaimer.RegisteredId.Value)} is due on the article, since {reasons}: name it under 'disclaimers:'.",
            input.Site.PlaceOf(due.Disclaimer))
        { Edits = Offer.Of(NamedDisclaimer.Of(input, due.Disclaimer) is { } edit ? edit with { IsSafe = true } : null) };
}
