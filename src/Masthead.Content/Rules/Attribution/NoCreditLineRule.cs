using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>MH1013: a piece by an agency, or by one of its writers, without the line that credits it. At the first such author of the article.</summary>
internal sealed class NoCreditLineRule() : EditorialRule(new("MH1013", "Agency copy has no credit line", RuleCategory.Attribution, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (article.Authors.FirstOrDefault(static credit => credit.Author?.Relation == AuthorRelation.Agency) is not { } credit
            || !string.IsNullOrWhiteSpace(article.Content.Syndication?.Value.Credit) || Unread.MayHold(input.File, ["syndication", "syndication.credit"]))
            yield break;

        yield return new Finding(credit.Range, $"{Quoted.Of(credit.Name)} is of 'relation: agency', and the piece has no credit line: add 'syndication: {{ credit: … }}' with the line that the agency asks for.")
        { Edits = Offer.Of(Offer.Question("Add 'syndication: { credit: … }'", input.Keys?.Insert("syndication.credit", TextEdit.Blank), $"Which line does {Quoted.Short(credit.Name)} ask for?")) };
    }
}
