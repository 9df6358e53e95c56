using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1015: a piece that was first published elsewhere, or translated, without who published it, where or under which licence, and who translated it.
/// Silent for a block that is a credit line alone, for a canonical address of the publisher's own, and for the origin of a piece that the site has
/// in the language it was translated from.
/// </summary>
internal sealed class NoOriginRule() : EditorialRule(new("MH1015", "The origin of the piece is not told", RuleCategory.Attribution, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    private static readonly string[] Keys = ["syndication.origin", "syndication.url", "syndication.license", "syndication.canonical", "syndication.translatedFrom", "syndication.translator", .. Unread.Credits];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (article.Content.Syndication is not { } syndication || Unread.MayHold(input.File, Keys))
            yield break;

        var part = syndication.Value;
        if (OriginFault(article.Content, syndication, input.Site) is (var range, var message))
            yield return new Finding(range, message) { Edits = EditsOf(part.Origin is { } origin && range == origin.Range, syndication.Range, input.Keys) };

        if (part.TranslatedFrom is { } language && string.IsNullOrWhiteSpace(part.Translator) && !article.Credits.Any(static credit => credit.Role == CreditRole.Translator))
            yield return new Finding(language.Range, "The piece is translated, but nobody is named who did it: add 'translator:'.")
            { Edits = Offer.Of(Offer.Question("Add 'translator:'", Below(syndication.Range, "translator", input.Keys), "Who translated the piece?")) };
    }

    private static EquatableArray<TextEdit> EditsOf(bool hasOrigin, TextRange syndication, KeyEditor? keys) => hasOrigin
        ? Offer.Of(
            Offer.Question("Add 'url:'", Below(syndication, "url", keys), "At which address was the piece first published?"),
            Offer.Question("Add 'license:'", Below(syndication, "license", keys), "Under which licence is it republished?"))
        : Offer.Of(Offer.Question("Add 'origin:'", Below(syndication, "origin", keys), "Who published the piece first?"));

    private static IReadOnlyList<TextChange>? Below(TextRange syndication, string key, KeyEditor? keys) => keys?.Below(syndication)?.Insert(key, TextEdit.Blank, "origin", "translatedFrom");

    private static (TextRange Range, string Message)? OriginFault(ArticleContent article, Located<SyndicationContent> syndication, SiteIndex site)
    {
        var part = syndication.Value;
        var tellsWhere = IsWritten(part.Url) || IsWritten(part.License) || IsElsewhere(part.Canonical, site);
        if (part.Origin is { } origin && IsWritten(origin.Value))
            return tellsWhere ? null : (origin.Range, $"{Quoted.Of(origin.Value)} published the piece first: add its 'url:' there, or the 'license:' under which it is republished.");
        if (tellsWhere)
            return (syndication.Range, "The piece was first published elsewhere: add 'origin:' with who published it.");
        if (part.TranslatedFrom is not { } language || site.Languages.Has(article, language.Value))
            return null;

        return (language.Range, "The piece is translated from one that this site does not have: add 'origin:' with who published that, and its 'url:' or 'license:'.");
    }

    /// <summary>An address without a host, or of the publisher's own, is another one of this piece.</summary>
    private static bool IsElsewhere(string? canonical, SiteIndex site) =>
        Uri.TryCreate(canonical, UriKind.Absolute, out var address) && address.Host.Length > 0
        && !(Uri.TryCreate(site.Directory.Publication.Publisher?.Url, UriKind.Absolute, out var own) && own.Host == address.Host);

    private static bool IsWritten(string? text) => !string.IsNullOrWhiteSpace(text);
}
