using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Attribution;

/// <summary>MH1014: an image that does not say who made it. Silent for decorative ones, and where the byline credits a photographer or an illustrator.</summary>
internal sealed class NoImageCreditRule() : EditorialRule(new("MH1014", "The image has no credit", RuleCategory.Attribution, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    private static readonly string[] Keys = ["images.credit", "images.decorative", .. Unread.Credits];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        from image in HasPictureCredit(article) || Unread.MayHold(input.File, Keys) ? [] : article.Content.Images
        where !image.Decorative && string.IsNullOrWhiteSpace(image.Credit)
        select new Finding(image.Src.Range, "The image has no credit: add 'credit:' with who made it, or 'decorative: true' if it shows nothing that a reader must know of.");

    private static bool HasPictureCredit(ResolvedArticle article) =>
        article.Credits.Any(static credit => credit.Role is CreditRole.Photographer or CreditRole.Illustrator);
}
