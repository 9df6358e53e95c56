using Masthead.Content.Model;
using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4027: the name of the file begins with another date than the file gives. Silent for a day's difference, and where one of several dates is that of the name.</summary>
internal sealed class OtherDateInNameRule() : ReadingRule(new("MH4027", "The name of the file says another date", RuleCategory.Content, RuleSeverity.Info, Strict: RuleSeverity.Warning), ProblemKind.OtherDateInName);
