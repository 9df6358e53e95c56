using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4008: an id, a slug or a C# name that two files need.</summary>
internal sealed class NameTakenTwiceRule() : ContentRule(new("MH4008", "Two files need one name", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error))
{
    public override IEnumerable<Finding> Check(RuleInput input) => input.Site.Clashes.In(input.File.Path.FilePath);
}
