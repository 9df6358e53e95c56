using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2013: an article was generated, and no disclaimer of the kind ai says so. Silent where a person reviewed it and somebody answers for it,
/// and where MH2002 asks for such a disclaimer.
/// </summary>
internal sealed class UndisclosedAiRule() : DisclosureRule(new("MH2013", "Generated text is not disclosed", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Missing(ResolvedArticle article, RuleInput input)
    {
        if (article.Content.Ai?.Value is not { Extent.Value: AiExtent.Generated } ai || ai is { HumanReview: true, Responsible: not null }
            || article.Carries(DisclaimerKind.Ai) || IsDue(article, input.Site, DisclaimerKind.Ai))
        {
            yield break;
        }

        yield return new Finding(
            ai.Extent.Range,
            $"The article is generated, and no disclaimer of the kind {NamesOf(DisclaimerKind.Ai)} says so: {Remedy(article, input.Site, DisclaimerKind.Ai)}, or write 'humanReview: true' and who is 'responsible:'.")
        { Edits = [.. NamedDisclaimer.Of(input, DisclaimerKind.Ai), .. Offer.Of(Answering(ai, input))] };
    }

    /// <summary>A person has reviewed it, and answers for it.</summary>
    private static TextEdit? Answering(AiContent ai, RuleInput input)
    {
        if (input.Keys?.At(ai.Extent.Range) is not { } keys)
            return null;

        var reviewed = ai.HumanReview ? [] : keys.Insert("humanReview", NewValue.Word("true"), "extent");
        var responsible = ai.Responsible is null ? keys.Insert("responsible", TextEdit.Blank, "extent") : [];
        return reviewed is null || responsible is null ? null
            : responsible.Count == 0 ? Offer.Choice("Say that a person has reviewed it", reviewed)
            : Offer.Question("Say who has reviewed it and answers for it", [.. reviewed, .. responsible], "Who has reviewed the text, and answers for it?");
    }
}
