using Masthead.Content.Model;
using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4001: the YAML, or the front matter, cannot be read.</summary>
internal sealed class UnreadableYamlRule() : ReadingRule(new("MH4001", "The YAML cannot be read", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error, MayBeSuppressed: false), ProblemKind.UnreadableYaml);
