using Masthead.Content.Model;
using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4005: a key that stands there twice, in whatever spelling.</summary>
internal sealed class DuplicateKeyRule() : ReadingRule(new("MH4005", "The key stands there twice", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error), ProblemKind.DuplicateKey);
