using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>MH1009: a source among <c>sources</c> that is not named, without the reason why. Silent for a collective, which nobody keeps a name back of.</summary>
internal sealed class UnexplainedAnonymityRule() : EditorialRule(new("MH1009", "The source is anonymous without a reason", RuleCategory.Attribution, RuleSeverity.Info, Strict: RuleSeverity.Error))
{
    private static readonly string[] Keys = ["sources.type", "sources.anonymity", "sources.anonymity.reason"];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        from source in Unread.MayHold(input.File, Keys) ? [] : article.Content.Sources
        where source.Type == SourceType.Anonymous && string.IsNullOrWhiteSpace(source.Anonymity?.Reason?.Value)
        let name = NameOf(source)
        select new Finding(name.Range, $"{Quoted.Of(name.Value)} is anonymous without a reason: add 'anonymity: {{ reason: … }}', or 'type: collective' where no name is kept back. A reason is never compiled in.")
        { Edits = Offer.Of(Offer.Question("Add 'anonymity: { reason: … }'", input.Keys?.At(name.Range)?.Insert("anonymity.reason", TextEdit.Blank), $"Why is {Quoted.Short(name.Value)} not named?")) };

    private static Located<string> NameOf(SourceContent source) => (source.Descriptor ?? source.Name ?? source.AgencyId)!.Value;
}
