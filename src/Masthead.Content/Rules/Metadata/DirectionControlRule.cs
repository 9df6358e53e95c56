using Masthead.Content.Model;
using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4017: a control character in metadata that turns the direction of writing.</summary>
internal sealed class DirectionControlRule() : ReadingRule(new("MH4017", "A control character turns the direction of the text", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error), ProblemKind.DirectionControl);
