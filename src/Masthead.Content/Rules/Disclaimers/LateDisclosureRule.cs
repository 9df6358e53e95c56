using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>MH2009: a disclaimer of the kind sponsored or affiliate is to be printed at the end. Silent where no position is written: then it stands on top.</summary>
internal sealed class LateDisclosureRule() : WordingRule(new("MH2009", "The disclosure stands at the end", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(DisclaimerContent disclaimer, string language, RuleInput input)
    {
        if (disclaimer is { Kind: DisclaimerKind.Sponsored or DisclaimerKind.Affiliate, Position.Value: Position.End })
        {
            yield return new Finding(
                disclaimer.Position.Range,
                $"A disclaimer of the kind {ClosedSet<DisclaimerKind>.NameOf(disclaimer.Kind)} at the end is read too late, if at all: write 'position: top', or leave the position out.")
            { Edits = [TextEdit.Replacing(disclaimer.Position.Range, input.File.Text, "top", input.File.Notation)] };
        }
    }
}
