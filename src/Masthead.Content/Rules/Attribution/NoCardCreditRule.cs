using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Attribution;

/// <summary>MH1021: the image of a card or a cover that does not say who made it: a suggestion, since such images are often the site's own. Silent as MH1014 is, and for pages.</summary>
internal sealed class NoCardCreditRule() : EditorialRule(new("MH1021", "The image of a card or cover has no credit", RuleCategory.Attribution, RuleSeverity.Info))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        from image in Uncredited.ImagesOf(article, input)
        where image.IsCard && !article.Content.IsPage
        select new Finding(image.Src.Range, $"The image that stands for the piece has no credit: {Uncredited.Remedy(image) ?? "name who made it, as 'image: { src: …, credit: … }', or write 'decorative: true' there"}.") { Edits = Uncredited.EditsOf(image, input) };
}
