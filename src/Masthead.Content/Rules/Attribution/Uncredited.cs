using Masthead.Content.Binding;
using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>Images that do not say who made them.</summary>
internal static class Uncredited
{
    private static readonly string[] Keys = ["images.credit", "images.decorative", "image.credit", "image.decorative", "thumbnail.credit", "thumbnail.decorative", .. Unread.Credits];

    /// <summary>None where the byline credits who makes pictures, or a credit may stand in what could not be read.</summary>
    public static IEnumerable<ImageContent> ImagesOf(ResolvedArticle article, RuleInput input) =>
        article.Content.Images.Count == 0 || HasPictureCredit(article) || Unread.MayHold(input.File, Keys)
            ? []
            : article.Content.Images.Where(static image => !image.Decorative && string.IsNullOrWhiteSpace(image.Credit) && !PictureCredit.IsIn(image.Caption));

    /// <summary>An address alone becomes a map, but not on a site of another generator, whose templates take it for one.</summary>
    public static EquatableArray<TextEdit> EditsOf(ImageContent image, RuleInput input)
    {
        if (input.Keys is not { } keys || (!input.Site.Directory.Publication.Dialect.IsOurs && keys.At(image.Src.Range) is not { IsTop: false }))
            return [];

        return Offer.Of(
            Offer.Question("Add 'credit:'", keys.InsertBeside(image.Src.Range, ImageBinder.Keys, "credit", TextEdit.Blank), "Who made the image?"),
            Offer.Choice("Call it decorative", keys.InsertBeside(image.Src.Range, ImageBinder.Keys, "decorative", NewValue.Word("true"))));
    }

    /// <summary>How the file of a site of another generator may say it, whose templates take an address for one, or a map: which of them is known to whoever asks for edits alone.</summary>
    public static string? Remedy(ImageContent image) => image.CreditKey is null ? null : $"name who made it, as '{image.CreditKey}: …' beside it, or as 'credit: …' in it where it is a map";

    private static bool HasPictureCredit(ResolvedArticle article) =>
        article.Credits.Any(static credit => credit.Role is CreditRole.Photographer or CreditRole.Illustrator);
}
