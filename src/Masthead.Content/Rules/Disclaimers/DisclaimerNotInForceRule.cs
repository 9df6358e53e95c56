using System.Globalization;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2014: an article names, or words, a disclaimer that is not in force on the article's date. Silent for an article without a date, and while
/// the date or a file that may say otherwise cannot be read.
/// </summary>
internal sealed class DisclaimerNotInForceRule() : EditorialRule(new("MH2014", "The disclaimer is not in force", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    private static readonly string[] Keys = ["disclaimers", "disclaimer", "disclaimers.effective", "disclaimers.expires", "updated", .. Unread.Dates];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (!input.DirectoryIsReadable || Unread.MayHold(input.File, Keys) || article.Content.Date is not { } date)
            yield break;

        // One that an author brings stands there only while it is in force.
        foreach (var named in article.Disclaimers)
        {
            var disclaimer = named.Disclaimer;
            if (disclaimer.IsInForceOn(date))
                continue;

            var isTooEarly = disclaimer.Effective is { } effective && date.Date < effective.Value.Date;
            var limit = (isTooEarly ? disclaimer.Effective : disclaimer.Expires)!.Value;
            var name = disclaimer.Id is { } id ? Quoted.Of(id.Value) : "The disclaimer";
            yield return new Finding(
                named.IsInline ? limit.Range : named.Place,
                $"{name} is not in force on {Day(date)}, the article's date: it {(isTooEarly ? "takes effect on" : "expired on")} {Day(limit.Value)}. {Remedy(named, article, input.Site.Directory.Publication)} or correct '{(isTooEarly ? "effective" : "expires")}:'.",
                input.Site.PlaceOf(disclaimer))
            { Edits = named.IsInline ? [] : [.. NamedDisclaimer.InsteadOf(named, input), .. Offer.Of(Offer.Choice("Remove it", input.Keys?.Remove(named.Place)))] };
        }
    }

    /// <summary>Another wording of the kind, which the article does not carry yet.</summary>
    private static string Remedy(ArticleDisclaimer named, ResolvedArticle article, PublicationContent publication)
    {
        var others = from other in publication.Disclaimers
                     where other.Kind == named.Disclaimer.Kind && other.IsInForceOn(article.Content.Date) && article.Disclaimers.All(standing => standing.Disclaimer != other)
                     select Quoted.Of(other.RegisteredId.Value);
        return string.Join(" or ", others) is { Length: > 0 } ids ? $"Name {ids} instead," : "Remove it,";
    }

    private static string Day(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
