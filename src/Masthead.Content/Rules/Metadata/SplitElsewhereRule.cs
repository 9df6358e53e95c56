using Masthead.Content.Model;
using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4022: <c>tags</c> or <c>categories</c> in one text, which Jekyll splits at its spaces. Only in an article that has a <c>layout</c>, as Jekyll's have.</summary>
internal sealed class SplitElsewhereRule() : ReadingRule(new("MH4022", "Jekyll reads several tags here", RuleCategory.Content, RuleSeverity.Info), ProblemKind.SplitElsewhere);
