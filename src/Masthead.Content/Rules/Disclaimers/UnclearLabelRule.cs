using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2011: the label of a piece that somebody paid for is one that the authority of the declared country finds unclear. Silent where no country is declared, or none whose
/// labels are known, and where who paid had no say: then it is no advertising.
/// </summary>
internal sealed class UnclearLabelRule() : EditorialRule(new("MH2011", "The label does not say that it is advertising", RuleCategory.Disclaimers, RuleSeverity.Info, Strict: RuleSeverity.Warning))
{
    private static readonly string[] Keys = ["sponsorship", "kind"];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        var jurisdiction = input.Site.Directory.Publication.Jurisdiction;
        if (article.Content.Sponsorship?.Value is not { Label: { } label } sponsorship || AdvertisingLabels.Of(jurisdiction) is not { } labels || !labels.Doubts(label.Value)
            || (sponsorship is { Type: SponsorshipType.Supported, EditorialControl: false } && article.Kind != ArticleKind.AdvertiserContent)
            || Unread.MayHold(input.File, Keys) || !input.Site.PublicationIsReadable)
        {
            yield break;
        }

        var clear = sponsorship.Type is SponsorshipType.Affiliate or SponsorshipType.Gift ? labels.ClearInShort : labels.Clear;
        yield return new Finding(
            label.Range,
            $"In {jurisdiction} {Quoted.Of(label.Value)} does not say clearly that the piece is advertising: write {Quoted.Of(clear)}, and who paid in its disclaimer.")
        { Edits = [TextEdit.Replacing(label.Range, input.File.Text, clear, input.File.Notation) with { IsSafe = false }] };
    }
}
