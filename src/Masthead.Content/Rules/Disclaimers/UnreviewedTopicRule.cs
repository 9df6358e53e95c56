using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2012: a topic of an article is health, finance or law, where readers may take it for advice, and neither a disclaimer of that kind stands on it nor is anybody credited who
/// reviewed it. Topics are those under <c>topics:</c> alone, in the article's language or in English. Silent for satire and for what MH2002 asks for.
/// </summary>
internal sealed class UnreviewedTopicRule() : DisclosureRule(new("MH2012", "Nothing says that the piece is no advice", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Missing(ResolvedArticle article, RuleInput input)
    {
        if (article.Kind == ArticleKind.Satire || article.Credits.Any(static credit => credit.Role == CreditRole.Reviewer))
            yield break;

        var told = new HashSet<DisclaimerKind>();
        foreach (var topic in article.Content.Topics)
        {
            var folded = Fold.Name(topic.Value.Replace('-', ' ').Replace('_', ' '));
            if ((Languages.Find(article.Language)?.AdviceOn(folded) ?? English.Words.AdviceOn(folded)) is not { } kind
                || article.Carries(kind) || IsDue(article, input.Site, kind) || !told.Add(kind))
            {
                continue;
            }

            yield return new Finding(
                topic.Range,
                $"The article is on {Quoted.Of(topic.Value)}, and no disclaimer of the kind {NamesOf(kind)} says that it is no advice: {Remedy(article, input.Site, kind)}, or credit under 'reviewer:' who has checked it.")
            { Edits = [.. NamedDisclaimer.Of(input, kind), .. Offer.Of(Offer.Question("Credit who has checked it", input.Keys?.Insert("reviewer", TextEdit.Blank, "byline"), "Who has checked the piece, by their id?"))] };
        }
    }
}
