using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Attribution;

/// <summary>MH1014: an image of a piece that does not say who made it. Silent for decorative ones, where the byline credits a photographer or an illustrator, and for cards and covers (MH1021).</summary>
internal sealed class NoImageCreditRule() : EditorialRule(new("MH1014", "The image has no credit", RuleCategory.Attribution, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        from image in Uncredited.ImagesOf(article, input)
        where !image.IsCard
        select new Finding(image.Src.Range, $"The image has no credit: {Uncredited.Remedy(image) ?? "add 'credit:' with who made it, or 'decorative: true' if it shows nothing that a reader must know of"}.") { Edits = Uncredited.EditsOf(image, input) };
}
