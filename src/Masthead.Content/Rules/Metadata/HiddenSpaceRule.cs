using Masthead.Content.Model;
using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4012: a no-break or zero-width space in metadata, where no writing needs one.</summary>
internal sealed class HiddenSpaceRule() : ReadingRule(new("MH4012", "A space that does not show stands in the metadata", RuleCategory.Content, RuleSeverity.Info, Strict: RuleSeverity.Error), ProblemKind.HiddenSpace);
