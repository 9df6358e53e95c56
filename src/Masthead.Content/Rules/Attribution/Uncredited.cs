using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Attribution;

/// <summary>Images that do not say who made them.</summary>
internal static class Uncredited
{
    private static readonly string[] Keys = ["images.credit", "images.decorative", "image.credit", "image.decorative", "thumbnail.credit", "thumbnail.decorative", .. Unread.Credits];

    /// <summary>None where the byline credits who makes pictures, or a credit may stand in what could not be read.</summary>
    public static IEnumerable<ImageContent> ImagesOf(ResolvedArticle article, RuleInput input) =>
        article.Content.Images.Count == 0 || HasPictureCredit(article) || Unread.MayHold(input.File, Keys)
            ? []
            : article.Content.Images.Where(static image => !image.Decorative && string.IsNullOrWhiteSpace(image.Credit));

    private static bool HasPictureCredit(ResolvedArticle article) =>
        article.Credits.Any(static credit => credit.Role is CreditRole.Photographer or CreditRole.Illustrator);
}
