using Masthead.Content.Model;
using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4025: a quotation, or a list or a map in brackets, goes on in lines that are indented no deeper than its key. It is read as Jekyll and Hugo read it.</summary>
internal sealed class AtMarginRule() : ReadingRule(new("MH4025", "A quotation goes on at the margin", RuleCategory.Content, RuleSeverity.Warning), ProblemKind.AtMargin);
