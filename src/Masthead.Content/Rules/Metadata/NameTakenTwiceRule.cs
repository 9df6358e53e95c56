using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4008: an address or an id that two articles need; an id or a C# name that two authors, disclaimers or sections need.</summary>
internal sealed class NameTakenTwiceRule() : ContentRule(new("MH4008", "Two files need one address or name", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error))
{
    public override IEnumerable<Finding> Check(RuleInput input) =>
        input.Site.Clashes.In(input.File.Path.FilePath).Concat(input.Site.Addresses.ClashesIn(input.File.Path.FilePath));
}
